package org.remit.reference;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.remit.catalog.Edition;

/**
 * An edition as readers hear of it: what was new, but not who published it.
 *
 * @param number its number
 * @param publishedAt when it was published
 * @param note what is new in it, in the editor's words
 * @param summary how much differs from the edition before, in words
 */
record Release(int number, Instant publishedAt, String note, String summary) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
		.withZone(ZoneOffset.UTC);

	static Release of(Edition edition, String summary) {
		return new Release(edition.number(), edition.publishedAt(), edition.note(), summary);
	}

	/**
	 * The day on which it was published.
	 * @return for example {@code 22 November 2026}
	 */
	public String publishedOn() {
		return DAY.format(this.publishedAt);
	}

	/**
	 * The note as paragraphs.
	 * @return its lines, none of them blank
	 */
	public List<String> paragraphs() {
		return this.note.lines().filter((line) -> !line.isBlank()).toList();
	}

	/**
	 * What the edition is called.
	 * @return for example {@code Edition 3}
	 */
	public String title() {
		return "Edition " + this.number;
	}

	/**
	 * Where its differences are.
	 * @return the path
	 */
	public String href() {
		return "/changes/" + this.number;
	}

}
