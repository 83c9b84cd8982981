package org.remit.team;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The one row that says which day's deletion is done. */
interface Sweeps extends Repository<StoredSweep, Integer> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select sweep from StoredSweep sweep where sweep.id = 1")
	StoredSweep hold();

}
