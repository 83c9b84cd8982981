package org.remit.team;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Raci;

/**
 * What is known of one member's own part in one duty, by their own word or by that of
 * whoever filled in the grid.
 *
 * @param decider whom the member says decides it, or {@code null} if not known
 * @param parts the member's parts; none if not known
 * @param hours hours a week that the member spends on it, or {@code null} if not known
 */
public record Own(@Nullable Decider decider, List<Raci> parts, @Nullable Hours hours) {

	/** Nothing is known. */
	public static final Own UNKNOWN = new Own(null, List.of(), null);

	public Own {
		parts = List.copyOf(parts);
	}

	static Own of(Vote vote) {
		return new Own(vote.decider(), (vote.part() != null) ? List.of(vote.part()) : List.of(), vote.hours());
	}

	/**
	 * Whether the member decides or does it.
	 * @return true if so, as far as known
	 */
	public boolean holds() {
		return this.parts.stream().anyMatch(Raci::holds);
	}

	boolean decides() {
		return this.parts.contains(Raci.ACCOUNTABLE);
	}

	boolean does() {
		return this.parts.contains(Raci.RESPONSIBLE);
	}

	/** Says of oneself that one decides it. */
	boolean claims(String member) {
		return decides() || (this.decider != null && this.decider.names(member));
	}

	/** Says something, but not that one decides it. */
	boolean denies(String member) {
		boolean said = !this.parts.isEmpty() || (this.decider != null && !this.decider.equals(Decider.NOT_SURE));
		return said && !claims(member);
	}

}
