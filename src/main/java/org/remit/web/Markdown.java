package org.remit.web;

import java.util.regex.Pattern;

/** What every Markdown document of this application shares. */
public final class Markdown {

	private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&]");

	private Markdown() {
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
