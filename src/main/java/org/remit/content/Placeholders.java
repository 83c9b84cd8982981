package org.remit.content;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Words that people write into a cell that has nothing to say; counted as they come. */
final class Placeholders {

	private static final Set<String> WORDS = Set.of("missing", "n/a", "na", "n.a.", "#n/a", "nil", "null", "none",
			"tbd", "tba", "tbc", "unknown", "-", "--", "–", "—", "?", ".", "…", "...");

	private final Map<String, Integer> found = new TreeMap<>();

	static boolean isOne(String cell) {
		return WORDS.contains(cell.toLowerCase(Locale.ROOT));
	}

	/**
	 * Takes a cell for what it means.
	 * @param cell its text
	 * @return the same, or nothing for a placeholder
	 */
	String without(String cell) {
		if (isOne(cell)) {
			this.found.merge(cell, 1, Integer::sum);
			return "";
		}
		return cell;
	}

	/** How often each was found. */
	Map<String, Integer> found() {
		return this.found;
	}

}
