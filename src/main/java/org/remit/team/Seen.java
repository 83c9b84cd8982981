package org.remit.team;

import java.util.Map;

/**
 * One duty as a team sees it.
 *
 * @param duty the duty
 * @param tally who is said to decide it
 * @param own each member's own part by the member's key; empty in an anonymous round
 */
public record Seen(Duty duty, Tally tally, Map<String, Own> own) {

	public Seen {
		own = Map.copyOf(own);
	}

	/**
	 * A member's own part.
	 * @param member the member
	 * @return what is known of it, possibly nothing
	 */
	public Own own(Member member) {
		return this.own.getOrDefault(member.key(), Own.UNKNOWN);
	}

	/** How many members' own parts are known. */
	long parts() {
		return this.own.values().stream().filter((one) -> !one.parts().isEmpty()).count();
	}

}
