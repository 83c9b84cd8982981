package org.remit.account;

/** The first account cannot be made as it is configured. */
final class UnfitFirstAccountException extends RuntimeException {

	/**
	 * Refuses to make it.
	 * @param setting the setting at fault
	 * @param complaint what is the matter with its value, and what would do; never the
	 * value of a password
	 */
	UnfitFirstAccountException(String setting, String complaint) {
		super("The first account cannot be made with this %s. %s".formatted(setting, complaint));
	}

}
