package org.remit.catalog;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * One published state of all content. Never changes.
 *
 * @param number counts up from 1
 * @param publishedAt when it was published
 * @param editor who published it
 * @param note what is new in it, in the editor's words
 * @param sha256 the SHA-256 of the stored document, 64 lower-case hexadecimal digits
 * @param catalog the content
 */
public record Edition(int number, Instant publishedAt, String editor, String note, String sha256, Catalog catalog) {

	private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

	public Edition {
		new Problems().that(number >= 1, "number", "must be at least 1")
			.present("publishedAt", publishedAt)
			.text("editor", editor, 80)
			.text("note", note, 2000)
			.that(sha256 != null && SHA256.matcher(sha256).matches(), "sha256",
					"must be 64 lower-case hexadecimal digits")
			.present("catalog", catalog)
			.orThrow();
	}

}
