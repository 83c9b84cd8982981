package org.remit.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a row of a comparison shows about its roles. */
public enum Contrast {

	/** Something else is said of at least two of the roles. */
	DIFFERENT,

	/** The same is said of all the roles. */
	SAME,

	/**
	 * No source speaks of one of the roles, and the others do not differ: nobody can
	 * tell.
	 */
	UNKNOWN;

	/**
	 * Compares what is said of each role.
	 * @param said for each role what is said of it, in a form in which equal means the
	 * same; empty when nothing is
	 * @return the contrast
	 */
	static Contrast of(List<? extends Set<?>> said) {
		long different = said.stream().filter((one) -> !one.isEmpty()).distinct().count();
		if (different > 1) {
			return DIFFERENT;
		}
		return said.stream().anyMatch(Set::isEmpty) ? UNKNOWN : SAME;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
