package org.remit.team;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Problems;
import org.remit.catalog.Raci;

/**
 * What one person answers about one duty. Each part may be left open.
 *
 * @param decider who decides it today, or {@code null} if left open, which is not the
 * same as not being sure
 * @param part one's own part in it: I decide, I do it, I am asked, I am told, not me; or
 * {@code null} if left open
 * @param hours hours a week that one spends on it, or {@code null} if not said
 */
public record Vote(@Nullable Decider decider, @Nullable Raci part, @Nullable Hours hours) {

	/** Everything is left open. */
	public static final Vote OPEN = new Vote(null, null, null);

	public Vote {
		new Problems().that(hours == null || hours.fitAWeek(), "hours", "must be at most 168, the hours of a week")
			.orThrow();
	}

	/**
	 * Whether whoever answers decides or does it, by their own word.
	 * @return true for I decide and I do it
	 */
	public boolean holds() {
		return this.part != null && this.part.holds();
	}

}
