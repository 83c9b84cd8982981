package org.remit.web;

import java.util.Map;
import java.util.regex.Pattern;

/** What every Markdown document of this application shares. */
public final class Markdown {

	private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&]");

	private Markdown() {
	}

	/**
	 * The foot of a document, which begins with an empty line.
	 * @param sources its sources by what marks them in the text
	 * @param address the page that says the same
	 * @param edition the edition's number
	 * @return a heading, a list and a last line
	 */
	public static String foot(Map<String, String> sources, String address, int edition) {
		StringBuilder foot = new StringBuilder("\n## Sources\n\n");
		sources.forEach((mark, source) -> foot.append("- [%s] %s\n".formatted(mark, escaped(source))));
		return foot.append("\nFrom <%s>, edition %d.\n".formatted(address, edition)).toString();
	}

	/**
	 * Makes a text mean itself.
	 * @param plain any text
	 * @return the text on one line, with nothing in it that Markdown would read
	 */
	public static String escaped(String plain) {
		return SPECIAL.matcher(plain).replaceAll("\\\\$0").replace("\n", " ");
	}

}
