package org.remit.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A possible answer.
 *
 * @param key its part of an address, unique within its question
 * @param text the answer
 * @param help more about it, or {@code null}
 */
public record Option(String key, String text, @Nullable String help) {

	public Option {
		new Problems().slug("key", key).text("text", text, 200).textIfAny("help", help, 300).orThrow();
	}

}
