package org.remit.team;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All teams. Whoever changes one holds its row, so changes of one team come one by one.
 */
interface Teams extends Repository<StoredTeam, Long> {

	StoredTeam save(StoredTeam team);

	long count();

	@Query("select team from StoredTeam team where team.leadHash = :hash or team.memberHash = :hash")
	Optional<StoredTeam> findByHash(String hash);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select team from StoredTeam team where team.leadHash = :hash or team.memberHash = :hash")
	Optional<StoredTeam> holdByHash(String hash);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select team from StoredTeam team where team.id = :id")
	Optional<StoredTeam> holdById(long id);

	/* What belongs to a team goes with it: the database sees to that. */
	@Modifying
	@Query("delete from StoredTeam team where team.id = :id")
	int deleteById(long id);

	@Modifying
	@Query("delete from StoredTeam team where team.activeOn < :day")
	int deleteThoseIdleSince(LocalDate day);

}
