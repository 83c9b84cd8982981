package org.remit.content;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What follows from the name of a role, of a responsibility or of a skill. */
final class RoleNames {

	private static final int SLUG_LIMIT = 80;

	private static final int ONE_LINE = 200;

	private RoleNames() {
	}

	/** A name on one line. */
	static String plain(String cell) {
		return cell.replaceAll("\\s+", " ").strip();
	}

	/**
	 * What two spellings of one name have in common.
	 * @param name the name
	 * @return the name without capitals, hyphens and the like
	 */
	static String same(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\-‐–—_/,.&’']+", " ").strip();
	}

	/**
	 * The part of an address that a name gives.
	 * @param name the name
	 * @return letters, digits and hyphens; empty if the name has none
	 */
	static String slug(String name) {
		String letters = Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFD)
			.replaceAll("\\p{M}+", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[’']", "");
		String slug = Arrays.stream(letters.split("[^a-z0-9]+"))
			.filter((word) -> !word.isEmpty() && !word.equals("vs") && !word.equals("to"))
			.collect(Collectors.joining("-"));
		return slug.substring(0, Math.min(SLUG_LIMIT, slug.length())).replaceAll("-$", "");
	}

	/**
	 * A role's name as within a sentence.
	 * @param name for example {@code Senior UX Designer}
	 * @return for example {@code senior UX designer}
	 */
	static String withinASentence(String name) {
		return Arrays.stream(name.split(" "))
			.map((word) -> word.matches("\\p{Lu}[\\p{Ll}\\-’']+") ? word.toLowerCase(Locale.ROOT) : word)
			.collect(Collectors.joining(" "));
	}

	/**
	 * A short form of a role's name.
	 * @param name the name
	 * @return its initials, or the beginning of a single word
	 */
	static String abbreviation(String name) {
		String[] words = Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty() && !word.matches("(?i)and|of|the|for|in"))
			.toArray(String[]::new);
		if (words.length < 2) {
			String word = (words.length == 1) ? words[0] : name;
			return word.substring(0, Math.min(3, word.length())).toUpperCase(Locale.ROOT);
		}
		return Arrays.stream(words)
			.limit(5)
			.map((word) -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
			.collect(Collectors.joining());
	}

	/**
	 * The first sentence of a text.
	 * @param text the text
	 * @return the sentence; of a long one the beginning
	 */
	static String oneLine(String text) {
		String line = plain(text).split("(?<=[.!?])\\s", 2)[0];
		if (line.codePointCount(0, line.length()) <= ONE_LINE) {
			return line;
		}
		String beginning = line.substring(0, line.offsetByCodePoints(0, ONE_LINE - 1));
		int blank = beginning.lastIndexOf(' ');
		return beginning.substring(0, (blank > 0) ? blank : beginning.length()) + "…";
	}

}
