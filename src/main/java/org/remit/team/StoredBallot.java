package org.remit.team;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A ballot as it is kept. */
@Entity
@Table(name = "team_ballots")
public class StoredBallot {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "round_id")
	private StoredRound round;

	private @Nullable String memberKey;

	private String hash;

	private boolean finished;

	private String votes;

	protected StoredBallot() {
	}

	StoredBallot(StoredRound round, @Nullable String member, Token token) {
		this.round = round;
		this.memberKey = member;
		this.hash = token.hash();
		this.votes = Documents.ofVotes(Map.of());
	}

	StoredRound round() {
		return this.round;
	}

	@Nullable String member() {
		return this.memberKey;
	}

	String hash() {
		return this.hash;
	}

	boolean isFinished() {
		return this.finished;
	}

	/** Whoever has finished has to say so again once a round is open again. */
	void takeUpAgain() {
		this.finished = false;
	}

	void answer(Map<String, Vote> some, boolean last) {
		Map<String, Vote> all = new LinkedHashMap<>(Documents.votes(this.votes));
		all.putAll(some);
		this.votes = Documents.ofVotes(all);
		this.finished |= last;
	}

	Map<String, Vote> votes() {
		return Documents.votes(this.votes);
	}

	/** Holds other answers from now on, and none of those it held. */
	void replace(Map<String, Vote> others) {
		this.votes = Documents.ofVotes(others);
	}

	/** Nobody's from now on: the link that led to it opens nothing. */
	void leave() {
		this.hash = Token.fresh().hash();
	}

	/**
	 * The answers as far as they still speak of the team.
	 * @param duties keys of what is asked
	 * @param members keys of who is there; whoever is not is left out of each answer
	 * @return the ballot
	 */
	Ballot toRecord(Set<String> duties, Set<String> members) {
		Map<String, Vote> all = new LinkedHashMap<>();
		Documents.votes(this.votes).forEach((duty, vote) -> {
			if (duties.contains(duty)) {
				all.put(duty, new Vote(among(members, vote.decider()), vote.part(), vote.hours()));
			}
		});
		return new Ballot(this.memberKey, all);
	}

	private static @Nullable Decider among(Set<String> members, @Nullable Decider decider) {
		if (decider == null || members.containsAll(decider.members())) {
			return decider;
		}
		Decider left = Decider.of(decider.members().stream().filter(members::contains).toList());
		return left.members().isEmpty() ? null : left;
	}

}
