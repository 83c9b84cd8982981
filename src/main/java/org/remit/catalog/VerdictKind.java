package org.remit.catalog;

/** What a questionnaire can conclude. */
public enum VerdictKind {

	/** Hire for one role. */
	HIRE_ONE,

	/** Hire for several roles, in order. */
	HIRE_SEVERAL,

	/** One person with several named hats. */
	COMBINE,

	/** Lean on people who are there already. */
	LEAN_ON_TEAM,

	/** No new role now. */
	NO_NEW_ROLE,

	/** Two roles are too close to call. */
	TOO_CLOSE,

	/** How well each role suits a person. */
	FIT;

	@Override
	public String toString() {
		return Slugs.of(this);
	}

}
