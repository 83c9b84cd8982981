package org.remit.content;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The sources of the working copy. */
interface DraftSources extends Repository<DraftSource, Long> {

	List<DraftSource> findAllByOrderByPositionAscIdAsc();

}
