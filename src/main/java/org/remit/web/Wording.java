package org.remit.web;

import java.util.List;

/** Puts names together as prose does. */
public final class Wording {

	private Wording() {
	}

	/**
	 * Joins names by commas and an "and".
	 * @param names the names
	 * @return for example {@code a, b and c}
	 */
	public static String list(List<String> names) {
		return joined(names, " and ");
	}

	/**
	 * Joins names of which one counts, by commas and an "or".
	 * @param names the names
	 * @return for example {@code a, b or c}
	 */
	public static String choice(List<String> names) {
		return joined(names, " or ");
	}

	private static String joined(List<String> names, String last) {
		if (names.size() < 2) {
			return String.join("", names);
		}
		return String.join(", ", names.subList(0, names.size() - 1)) + last + names.get(names.size() - 1);
	}

	/**
	 * A number with its noun.
	 * @param number how many
	 * @param one the noun in the singular
	 * @param many the noun in the plural
	 * @return for example {@code 1 skill} or {@code 3 skills}
	 */
	public static String count(long number, String one, String many) {
		return number + " " + ((number == 1) ? one : many);
	}

}
