package org.remit.admin;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.remit.catalog.Edition;
import org.remit.content.EditionHead;

/**
 * An edition as editors' pages name it.
 *
 * @param number its number
 * @param publishedAt when it was published
 * @param editor who published it
 * @param note what was new in it
 */
record EditionLine(int number, Instant publishedAt, String editor, String note) {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK)
		.withZone(ZoneOffset.UTC);

	static EditionLine of(EditionHead head) {
		return new EditionLine(head.number(), head.publishedAt(), head.editor(), head.note());
	}

	static EditionLine of(Edition edition) {
		return new EditionLine(edition.number(), edition.publishedAt(), edition.editor(), edition.note());
	}

	static String minute(Instant time) {
		return MINUTE.format(time);
	}

	/**
	 * When it was published, in words.
	 * @return for example {@code 22 November 2026, 12:00 UTC}
	 */
	public String when() {
		return minute(this.publishedAt);
	}

}
