package org.remit.content;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The responsibilities of the working copy. */
interface DraftResponsibilities extends Repository<DraftResponsibility, Long> {

	List<DraftResponsibility> findAllByOrderByPositionAscIdAsc();

}
