package org.remit.content;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The roles of the working copy. */
interface DraftRoles extends Repository<DraftRole, Long> {

	List<DraftRole> findAllByOrderByPositionAscIdAsc();

}
