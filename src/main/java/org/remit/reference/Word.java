package org.remit.reference;

import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** One word that somebody looks for. */
final class Word {

	/** The length from which a word is also taken for the beginning of a longer one. */
	static final int SHORTEST_BEGINNING = 3;

	private final String typed;

	private final String stem;

	private final int slips;

	/* Made once for each search: they are run on every word of every text found. */
	private final List<CharacterRunAutomaton> near;

	/**
	 * Takes a word.
	 * @param typed the word in lower case
	 * @param slips how many letters may be mistyped: 0 to 2
	 */
	Word(String typed, int slips) {
		this.typed = typed;
		this.stem = Words.stem(typed);
		this.slips = slips;
		this.near = (slips > 0) ? Stream.of(this.typed, this.stem).map((form) -> near(form, slips)).toList()
				: List.of();
	}

	private static CharacterRunAutomaton near(String form, int slips) {
		return new CharacterRunAutomaton(new LevenshteinAutomata(form, true).toAutomaton(slips));
	}

	/** How many slips a word of this length may have and still be recognised. */
	static int slips(String word) {
		if (word.length() < 4) {
			return 0;
		}
		return (word.length() < 6) ? 1 : 2;
	}

	String typed() {
		return this.typed;
	}

	String stem() {
		return this.stem;
	}

	int slips() {
		return this.slips;
	}

	/** Whether a word of a text is what was looked for. */
	boolean matches(String word) {
		if (word.equals(this.typed) || (this.typed.length() >= SHORTEST_BEGINNING && word.startsWith(this.typed))) {
			return true;
		}
		String stem = Words.stem(word);
		return stem.equals(this.stem)
				|| (!this.near.isEmpty() && (this.near.get(0).run(word) || this.near.get(1).run(stem)));
	}

}
