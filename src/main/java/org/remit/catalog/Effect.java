package org.remit.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What follows when a rule's condition holds.
 *
 * @param kind what sort of effect it is
 * @param role slug of the role that it is about, or {@code null} for the kinds that are
 * about no single role
 * @param points for a weight, from -9 to 9 and not 0; 0 for other kinds
 */
public record Effect(EffectKind kind, @Nullable String role, int points) {

	/** The greatest number of points, for or against. */
	public static final int MOST = 9;

	public Effect {
		Problems problems = new Problems().present("kind", kind);
		if (kind != null) {
			problems
				.that(kind.namesRole() == (role != null), "role",
						kind.namesRole() ? "must name a role" : "must not name a role")
				.that((kind == EffectKind.WEIGHT) == (points != 0), "points",
						(kind == EffectKind.WEIGHT) ? "must not be 0" : "must be 0");
		}
		problems.that(Math.abs(points) <= MOST, "points", "must be from -%d to %d", MOST, MOST).orThrow();
	}

}
