package org.remit.content;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The questionnaires of the working copy. */
interface DraftQuestionnaires extends Repository<DraftQuestionnaire, Long> {

	List<DraftQuestionnaire> findAllByOrderByPositionAscIdAsc();

}
