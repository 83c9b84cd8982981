package org.remit.reference;

import java.text.Normalizer;

import jakarta.servlet.http.HttpServletRequest;
import org.remit.web.BadAddress;
import org.remit.web.Link;

/**
 * What somebody looks for.
 *
 * @param words the words, normalised (NFC) and without blanks around them
 */
record Query(String words) {

	/** The greatest length of a query, in code points. */
	static final int LIMIT = 200;

	/**
	 * What was typed into the field for searching, as the address has it.
	 * @param request the request
	 * @return the text, empty if there is none
	 * @throws BadAddress if there are several, of which none can be preferred
	 */
	static String typed(HttpServletRequest request) {
		String[] all = request.getParameterValues("q");
		if (all == null) {
			return "";
		}
		if (all.length > 1) {
			throw new BadAddress("A search takes one text, but this address has several. Search for all words at once.",
					new Link("Search", "/search"));
		}
		return all[0];
	}

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
