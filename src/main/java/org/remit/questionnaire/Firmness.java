package org.remit.questionnaire;

import java.util.Locale;

import org.remit.catalog.VerdictKind;

/**
 * How firm a verdict is, in bands: a decimal would claim a precision that nobody has.
 */
public enum Firmness {

	/** Fewer than a fifth of the other single answers would alter it. */
	FIRM("Firm"),

	/** A fifth or more would, but fewer than half. */
	FAIR("Fairly firm"),

	/** Half or more would, or two roles are too close to call. */
	EVEN("Could go either way"),

	/** A third of the questions or more is open. */
	PROVISIONAL("Provisional");

	private final String label;

	Firmness(String label) {
		this.label = label;
	}

	static Firmness of(Footing footing, VerdictKind kind) {
		if (3 * footing.open() >= footing.asked()) {
			return PROVISIONAL;
		}
		if (kind == VerdictKind.TOO_CLOSE
				|| (footing.altering() > 0 && 2 * footing.altering() >= footing.alternatives())) {
			return EVEN;
		}
		return (footing.altering() == 0 || 5 * footing.altering() < footing.alternatives()) ? FIRM : FAIR;
	}

	/**
	 * The band in words.
	 * @return a short label with a capital
	 */
	public String label() {
		return this.label;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
