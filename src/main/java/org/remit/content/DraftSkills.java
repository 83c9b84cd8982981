package org.remit.content;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The skills of the working copy. */
interface DraftSkills extends Repository<DraftSkill, Long> {

	List<DraftSkill> findAllByOrderByPositionAscIdAsc();

}
