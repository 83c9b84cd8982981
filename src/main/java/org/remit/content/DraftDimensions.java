package org.remit.content;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The dimensions of the working copy. */
interface DraftDimensions extends Repository<DraftDimension, Long> {

	List<DraftDimension> findAllByOrderByPositionAscIdAsc();

}
