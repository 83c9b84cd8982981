package org.remit.account;

import java.util.Locale;
import java.util.Set;

import org.remit.web.Complaints;

/**
 * The name of an account: 2 to 40 small Latin letters, digits, dots, hyphens, underscores
 * and at signs, so that no two names look alike.
 */
final class AccountName {

	static final int LIMIT = 40;

	private static final String PATTERN = "[a-z0-9][a-z0-9._@-]{1,39}";

	/* The trail means something else by them. */
	private static final Set<String> TAKEN = Set.of("remit", "somebody");

	private AccountName() {
	}

	/** Capital letters make no other name. */
	static String of(String typed) {
		return typed.strip().toLowerCase(Locale.ROOT);
	}

	static void judge(String field, String name, Complaints complaints) {
		if (!name.matches(PATTERN)) {
			complaints.add(field, "Enter a name of 2 to 40 characters: a to z, digits, and . _ @ - after the first.");
		}
		else if (TAKEN.contains(name)) {
			complaints.add(field, "“%s” is no name for an account. Choose another.".formatted(name));
		}
	}

}
