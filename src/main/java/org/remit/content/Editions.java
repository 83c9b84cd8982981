package org.remit.content;

import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All editions that were ever published. */
interface Editions extends Repository<StoredEdition, Integer> {

	Optional<StoredEdition> findFirstByOrderByNumberDesc();

	Optional<StoredEdition> findById(int number);

	StoredEdition save(StoredEdition edition);

	long count();

	/** The number of the newest edition, 0 if there is none. */
	@Query("select coalesce(max(edition.number), 0) from StoredEdition edition")
	int newestNumber();

}
