package org.remit.reference;

import java.text.Normalizer;

import org.remit.web.BadAddress;

/**
 * What somebody looks for.
 *
 * @param words the words, normalised (NFC) and without blanks around them
 */
record Query(String words) {

	/** The greatest length of a query, in code points. */
	static final int LIMIT = 200;

	/**
	 * Reads a query.
	 * @param typed what was typed
	 * @return the query
	 * @throws BadAddress if it is too long
	 */
	static Query of(String typed) {
		if (isTooLong(typed)) {
			throw new BadAddress("A search takes at most %d characters. Try fewer words.".formatted(LIMIT));
		}
		return new Query(Normalizer.normalize(typed, Normalizer.Form.NFC).strip());
	}

	/**
	 * Whether somebody typed more than a search takes.
	 * @param typed what was typed
	 * @return true if it has more than {@value #LIMIT} code points
	 */
	static boolean isTooLong(String typed) {
		return typed.codePointCount(0, typed.length()) > LIMIT;
	}

	/**
	 * Whether there is nothing to look for.
	 * @return true if no word is left
	 */
	public boolean isEmpty() {
		return this.words.isEmpty();
	}

}
