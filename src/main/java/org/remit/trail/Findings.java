package org.remit.trail;

import java.util.List;

import org.remit.web.Wording;

/**
 * One page of what a search found.
 *
 * @param entries the entries, the newest first, at most {@value #PER_PAGE}
 * @param all how many were found
 * @param page which page this is, from 1
 * @param pages how many pages there are, at least 1
 */
record Findings(List<Entry> entries, long all, int page, int pages) {

	/** The greatest number of entries on a page. */
	static final int PER_PAGE = 50;

	Findings {
		entries = List.copyOf(entries);
	}

	/**
	 * How much was found, in words.
	 * @return for example {@code 120 entries, page 2 of 3}
	 */
	public String summary() {
		return Wording.count(this.all, "entry", "entries")
				+ ((this.pages > 1) ? ", page %d of %d".formatted(this.page, this.pages) : "");
	}

}
