package org.remit.content;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The moves of the working copy. */
interface DraftMoves extends Repository<DraftMove, Long> {

	List<DraftMove> findAllByOrderByPositionAscIdAsc();

}
