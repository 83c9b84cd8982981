package org.remit.web;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

import org.springframework.boot.convert.DurationStyle;
import org.springframework.util.Assert;

/**
 * How often something may be done in a while.
 *
 * @param times how often; 0 for as often as one likes
 * @param per in how long a while, at most a day
 */
public record Allowance(int times, Duration per) {

	/** The longest while; what is counted is forgotten after it. */
	static final Duration LONGEST = Duration.ofDays(1);

	private static final String NONE = "none";

	/** Refuses a while of no length, or one longer than a day. */
	public Allowance {
		Assert.isTrue(times >= 0, "a limit must not be negative");
		Assert.isTrue(per.compareTo(Duration.ZERO) > 0 && per.compareTo(LONGEST) <= 0,
				"a limit counts over more than nothing and at most a day");
	}

	/**
	 * Reads an allowance as it is configured.
	 * @param text how often and in how long a while, for example {@code 20/5m}, or
	 * {@code none} for no limit
	 * @return the allowance
	 * @throws IllegalArgumentException if it is neither
	 */
	public static Allowance of(String text) {
		if (text.strip().equals(NONE)) {
			return new Allowance(0, LONGEST);
		}
		String[] parts = text.strip().split("/", -1);
		Assert.isTrue(parts.length == 2 && parts[0].matches("[1-9][0-9]{0,6}"),
				"a limit is written like 20/5m, which is twenty times in five minutes, or none");
		return new Allowance(Integer.parseInt(parts[0]), DurationStyle.detectAndParse(parts[1]));
	}

	boolean isUnlimited() {
		return this.times == 0;
	}

	@Override
	public String toString() {
		return isUnlimited() ? NONE : this.times + "/" + DurationStyle.SIMPLE.print(this.per, ChronoUnit.SECONDS);
	}

}
