package org.remit.catalog;

/** What a rule does when its condition holds. */
public enum EffectKind {

	/** Adds points for or against a role. */
	WEIGHT,

	/** One person should wear the hats of all needed roles. */
	COMBINE,

	/** The needed roles should be separate people; outweighs {@link #COMBINE}. */
	SEPARATE,

	/** Among several needed roles, this one comes first. */
	FIRST,

	/** Somebody in the team can take on this role's work. */
	LEAN,

	/** Whoever comes from another role needs coaching and time. */
	COACHING,

	/** A warning. */
	CAUTION;

	/**
	 * Whether such an effect is about one role.
	 * @return true if a role must be named
	 */
	public boolean namesRole() {
		return this == WEIGHT || this == FIRST || this == LEAN;
	}

	@Override
	public String toString() {
		return Slugs.of(this);
	}

}
