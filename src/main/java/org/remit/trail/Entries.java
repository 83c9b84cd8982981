package org.remit.trail;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The entries of the trail: they are added, and that is all. */
interface Entries extends Repository<StoredEntry, Long> {

	StoredEntry save(StoredEntry entry);

	@Query("select distinct entry.who from StoredEntry entry order by entry.who")
	List<String> people();

	@Query("select distinct entry.kind from StoredEntry entry order by entry.kind")
	List<String> kinds();

}
