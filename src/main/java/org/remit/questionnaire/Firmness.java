package org.remit.questionnaire;

import java.util.Locale;

/**
 * How firm a verdict is, in bands: a decimal would claim a precision that nobody has.
 */
public enum Firmness {

	/** No single other answer would alter it, and few questions are open. */
	FIRM("Firm", "No single other answer would change it."),

	/** Some other answer would alter it. */
	FAIR("Fairly firm", "It rests on a few answers; see what would change it."),

	/**
	 * A third of the questions or more is open, or a fifth or more of all other single
	 * answers would alter it.
	 */
	OPEN("Provisional", "Much is still open; answering more questions may change it.");

	private final String label;

	private final String meaning;

	Firmness(String label, String meaning) {
		this.label = label;
		this.meaning = meaning;
	}

	static Firmness of(int asked, int open, int alternatives, int altering) {
		if (3 * open >= asked || 5 * altering >= alternatives) {
			return OPEN;
		}
		return (altering == 0) ? FIRM : FAIR;
	}

	/**
	 * The band in words.
	 * @return a short label with a capital
	 */
	public String label() {
		return this.label;
	}

	/**
	 * What the band means.
	 * @return a sentence
	 */
	public String meaning() {
		return this.meaning;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
