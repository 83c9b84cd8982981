package org.remit.catalog;

/**
 * How a role is involved in a responsibility, in the terms of the responsibility
 * assignment matrix (RACI) and in plain words. The order is from the strongest to none.
 */
public enum Raci {

	/** Accountable: has the last word and answers for the result. */
	ACCOUNTABLE("Decides", "has the last word and answers for the result"),

	/** Responsible: does the work or a part of it. */
	RESPONSIBLE("Does", "does the work, or part of it"),

	/** Consulted: is asked before something is settled. */
	CONSULTED("Is asked", "is asked before it is settled"),

	/** Informed: is told of the result. */
	INFORMED("Is told", "is told of the result"),

	/** Has no part in it. */
	NOT_INVOLVED("Not theirs", "has no part in it");

	private final String words;

	private final String meaning;

	Raci(String words, String meaning) {
		this.words = words;
		this.meaning = meaning;
	}

	/**
	 * The involvement in plain words.
	 * @return for example {@code Decides}
	 */
	public String words() {
		return this.words;
	}

	/**
	 * What the words mean.
	 * @return a phrase for a legend, without a capital
	 */
	public String meaning() {
		return this.meaning;
	}

	/**
	 * Whether a role involved like this holds the responsibility, alone or with others.
	 * @return true for accountable and responsible
	 */
	public boolean holds() {
		return this == ACCOUNTABLE || this == RESPONSIBLE;
	}

	@Override
	public String toString() {
		return Slugs.of(this);
	}

}
