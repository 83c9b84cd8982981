package org.remit.trail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param at when it was done
 * @param who who did it
 * @param deed what was done
 * @param subject what it was done to
 * @param before how it was, or {@code null}
 * @param after how it is since, or {@code null}
 * @param note more about it, possibly empty
 */
record Entry(Instant at, String who, Deed deed, Subject subject, @Nullable String before, @Nullable String after,
		String note) {

	private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK)
		.withZone(ZoneOffset.UTC);

	/**
	 * When it was done, in words.
	 * @return day and time in UTC, for example {@code 22 November 2026, 12:00:00}
	 */
	public String when() {
		return IN_WORDS.format(this.at);
	}

	/**
	 * Whether there is a text to look at.
	 * @return true if it tells how something was or is
	 */
	public boolean hasTexts() {
		return this.before != null || this.after != null;
	}

}
