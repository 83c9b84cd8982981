package org.remit.catalog;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A document that statements rest on.
 *
 * @param key the short key by which statements cite it: capitals and digits, at most 20
 * @param kind what sort of document it is
 * @param title its title, as published
 * @param publisher who published it, or that the name is not given
 * @param published when, as exactly as is known ({@code 2024-09-09}, {@code 2020-11} or
 * {@code 2020}), or {@code null} if the document does not say
 * @param url where to read it, or {@code null} if it has no lasting address
 * @param about what it covers, how far it reaches, and how it is used here
 */
public record Source(String key, SourceKind kind, String title, String publisher, @Nullable String published,
		@Nullable String url, String about) {

	private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9]{0,19}");

	private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

	public Source {
		new Problems().text("key", key, 20)
			.that(key == null || key.isBlank() || KEY.matcher(key).matches(), "key",
					"may only have capitals and digits")
			.present("kind", kind)
			.text("title", title, 200)
			.text("publisher", publisher, 120)
			.that(published == null || DATE.matcher(published).matches(), "published",
					"must be a date such as 2024-09-09, 2020-11 or 2020")
			.textIfAny("url", url, 300)
			.that(url == null || url.isBlank() || url.startsWith("https://"), "url", "must begin with https://")
			.text("about", about, 1000)
			.orThrow();
	}

	/**
	 * Whether this is what Remit's editors conclude, as opposed to what somebody
	 * published.
	 * @return true for the editors' own reading
	 */
	public boolean isOwnReading() {
		return this.kind == SourceKind.OWN_READING;
	}

}
