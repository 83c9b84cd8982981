package org.remit.catalog;

/** What happened to something between two editions. */
public enum Change {

	/** It is new. */
	ADDED("added"),

	/** It is gone. */
	REMOVED("removed"),

	/** It is the same thing, but says something else. */
	CHANGED("changed"),

	/** Things of a kind stand in another order. */
	REORDERED("put in another order");

	private final String words;

	Change(String words) {
		this.words = words;
	}

	/**
	 * The change in words.
	 * @return a participle, for example {@code added}
	 */
	public String words() {
		return this.words;
	}

	@Override
	public String toString() {
		return Slugs.of(this);
	}

}
