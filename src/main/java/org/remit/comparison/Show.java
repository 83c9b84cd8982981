package org.remit.comparison;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Which rows of a comparison are shown. */
public enum Show {

	/** Every row. */
	ALL("All"),

	/** The rows in which at least two of the roles differ. */
	DIFFERENCES("Differences"),

	/** The rows in which the same is said of all the roles. */
	COMMON("In common");

	private final String label;

	Show(String label) {
		this.label = label;
	}

	/**
	 * Reads the word of an address.
	 * @param word {@code all}, {@code differences} or {@code common}; {@code null} stands
	 * for all
	 * @return the choice, or nothing for any other word
	 */
	static Optional<Show> of(@Nullable String word) {
		if (word == null) {
			return Optional.of(ALL);
		}
		return Arrays.stream(values()).filter((show) -> show.toString().equals(word)).findFirst();
	}

	/**
	 * The choice in words.
	 * @return a short label with a capital
	 */
	public String label() {
		return this.label;
	}

	boolean includes(Contrast contrast) {
		return switch (this) {
			case ALL -> true;
			case DIFFERENCES -> contrast == Contrast.DIFFERENT;
			case COMMON -> contrast == Contrast.SAME;
		};
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
