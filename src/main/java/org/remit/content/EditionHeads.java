package org.remit.content;

import java.util.List;

import org.springframework.data.repository.Repository;

/** Lists editions without reading their content. */
public interface EditionHeads extends Repository<StoredEdition, Integer> {

	/**
	 * Lists editions.
	 * @param from the least number
	 * @param to the greatest number
	 * @return the editions, the newest first
	 */
	List<EditionHead> findByNumberBetweenOrderByNumberDesc(int from, int to);

}
