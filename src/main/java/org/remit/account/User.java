package org.remit.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * An account as others see it.
 *
 * @param name its name
 * @param rights its rights
 * @param enabled whether it can be used
 * @param mustChange whether its password waits to be changed
 * @param createdAt since when there is one
 */
record User(String name, Rights rights, boolean enabled, boolean mustChange, Instant createdAt) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
		.withZone(ZoneOffset.UTC);

	static User of(Account account) {
		return new User(account.name(), account.rights(), account.isEnabled(), account.mustChange(),
				account.createdAt());
	}

	/**
	 * Since when there is the account.
	 * @return a day, for example {@code 22 November 2026}
	 */
	public String since() {
		return DAY.format(this.createdAt);
	}

	/**
	 * How it stands with the account.
	 * @return a few words
	 */
	public String state() {
		if (!this.enabled) {
			return "Disabled";
		}
		return this.mustChange ? "Has to change the password" : "In use";
	}

	/**
	 * Whether the account is a publisher's.
	 * @return true if it may publish
	 */
	public boolean isPublisher() {
		return this.rights == Rights.PUBLISHER;
	}

}
