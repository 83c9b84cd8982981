package org.remit.catalog;

/** What a questionnaire finds out. */
public enum Purpose {

	/** Which role a team needs. */
	NEED,

	/** Which role suits a person. */
	FIT;

	@Override
	public String toString() {
		return Slugs.of(this);
	}

}
