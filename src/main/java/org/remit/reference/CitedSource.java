package org.remit.reference;

import java.util.List;

import org.remit.catalog.Source;

/**
 * A source and how much rests on it.
 *
 * @param source the source
 * @param resting how many statements rest on it, in words
 */
record CitedSource(Source source, String resting) {

	static CitedSource of(Source source, List<Passage> passages) {
		return new CitedSource(source,
				resting(passages.stream().filter((passage) -> passage.cites(source.key())).count()));
	}

	static String resting(long statements) {
		return (statements == 1) ? "1 statement rests on it" : statements + " statements rest on it";
	}

}
