package org.remit.trail;

import org.springframework.util.Assert;

/**
 * What something was done to.
 *
 * @param kind what it is, in one or two lower-case words, for example {@code role}; at
 * most 40 characters
 * @param key which one it is: a slug, a key, a name or a number; at most 200 characters,
 * empty if there is only one or if it cannot be told
 */
public record Subject(String kind, String key) {

	/** Refuses a subject without a kind, and one that is too long. */
	public Subject {
		Assert.hasText(kind, "A subject has a kind");
		Assert.isTrue(kind.length() <= 40 && key.length() <= 200, "A subject is short");
	}

}
