package org.remit.content;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The topics of the working copy. */
interface DraftTopics extends Repository<DraftTopic, Long> {

	/* Positions count within a kind. */
	List<DraftTopic> findAllByOrderByKindAscPositionAscIdAsc();

}
