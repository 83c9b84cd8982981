package org.remit.team;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Problems;

/**
 * What one person answers in a round.
 *
 * @param member key of the member who answers; {@code null} in an anonymous round
 * @param votes votes by the key of their duty; a duty without one was left open
 */
public record Ballot(@Nullable String member, Map<String, Vote> votes) {

	public Ballot {
		votes = Map.copyOf(votes);
		if (member != null) {
			new Problems().slug("member", member).orThrow();
		}
	}

	/**
	 * The vote on a duty.
	 * @param duty the duty
	 * @return the vote, or an open one
	 */
	public Vote on(Duty duty) {
		return this.votes.getOrDefault(duty.key(), Vote.OPEN);
	}

	/**
	 * The same ballot with another vote on one duty.
	 * @param duty the duty's key
	 * @param vote the vote now
	 * @return the changed ballot
	 */
	public Ballot with(String duty, Vote vote) {
		Map<String, Vote> changed = new LinkedHashMap<>(this.votes);
		changed.put(duty, vote);
		return new Ballot(this.member, changed);
	}

}
