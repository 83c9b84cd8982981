package org.remit.team;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.remit.catalog.Problems;

/**
 * Hours a week, exact to a hundredth. Sums may be longer than a week: that is what an
 * overload looks like.
 *
 * @param hundredths hundredths of an hour, not negative
 */
public record Hours(int hundredths) implements Comparable<Hours> {

	/** No time at all. */
	public static final Hours NONE = new Hours(0);

	/** All hours that a week has. */
	public static final Hours WEEK = new Hours(168_00);

	private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})(?:[.,](\\d{1,2}))?");

	/**
	 * Checks itself.
	 * @throws org.remit.catalog.InvalidCatalogException if negative
	 */
	public Hours {
		new Problems().that(hundredths >= 0, "", "must not be negative").orThrow();
	}

	/**
	 * Reads what somebody typed.
	 * @param typed a number with a point or a comma and at most two decimals, such as
	 * {@code 8}, {@code 8.5} or {@code 8,5}; blanks around it do not matter
	 * @return the hours
	 * @throws org.remit.catalog.InvalidCatalogException with a sentence for whoever typed
	 * it, if it is no such number or more than a week has
	 */
	public static Hours parse(String typed) {
		Matcher number = WRITTEN.matcher(typed.strip());
		boolean read = number.matches();
		Problems problems = new Problems();
		problems.that(read, "", "must be a number such as 8 or 8.5, with two decimals at most").orThrow();
		String decimals = (number.group(2) != null) ? number.group(2) : "";
		long hundredths = Long.parseLong(number.group(1)) * 100 + Long.parseLong((decimals + "00").substring(0, 2));
		problems.that(hundredths <= WEEK.hundredths, "", "must be at most 168, the hours of a week").orThrow();
		return new Hours((int) hundredths);
	}

	/**
	 * These and others together.
	 * @param others the others
	 * @return the sum
	 */
	public Hours plus(Hours others) {
		return new Hours(Math.addExact(this.hundredths, others.hundredths));
	}

	/**
	 * Whether a week has so many.
	 * @return true up to 168
	 */
	public boolean fitAWeek() {
		return this.hundredths <= WEEK.hundredths;
	}

	/**
	 * The bare number, as {@link #parse} reads it.
	 * @return for example {@code 8} or {@code 8.5}
	 */
	public String number() {
		String whole = String.valueOf(this.hundredths / 100);
		int rest = this.hundredths % 100;
		if (rest == 0) {
			return whole;
		}
		return whole + "." + ((rest % 10 == 0) ? String.valueOf(rest / 10) : "%02d".formatted(rest));
	}

	/**
	 * The number with its noun.
	 * @return for example {@code 8.5 hours}
	 */
	public String words() {
		return number() + ((this.hundredths == 100) ? " hour" : " hours");
	}

	@Override
	public int compareTo(Hours others) {
		return Integer.compare(this.hundredths, others.hundredths);
	}

}
