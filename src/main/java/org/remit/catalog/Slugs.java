package org.remit.catalog;

import java.util.Locale;

/** The one form in which closed vocabularies are written in addresses and documents. */
final class Slugs {

	private Slugs() {
	}

	static String of(Enum<?> word) {
		return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
