package org.remit.team;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The ballots of all rounds. */
interface Ballots extends Repository<StoredBallot, Long> {

	StoredBallot save(StoredBallot ballot);

	void delete(StoredBallot ballot);

	Optional<StoredBallot> findByHash(String hash);

	@Query("select ballot.round.team.id from StoredBallot ballot where ballot.hash = :hash")
	Optional<Long> findTeamByHash(String hash);

	@Query("select ballot from StoredBallot ballot where ballot.round = :round order by ballot.id")
	List<StoredBallot> findByRound(StoredRound round);

	@Query("select new org.remit.team.Progress(ballot.memberKey, ballot.finished) from StoredBallot ballot where ballot.round = :round order by ballot.memberKey")
	List<Progress> findProgress(StoredRound round);

	@Modifying
	@Query("delete from StoredBallot ballot where ballot.round = :round and ballot.memberKey = :member")
	int deleteByMember(StoredRound round, String member);

}
