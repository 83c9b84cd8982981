package org.remit.reference;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * One word that somebody looks for.
 *
 * @param typed the word in lower case
 * @param slips how many letters may be mistyped: 0 to 2
 */
record Word(String typed, int slips) {

	/** The length from which a word is also taken for the beginning of a longer one. */
	static final int SHORTEST_BEGINNING = 3;

	/** How many slips a word of this length may have and still be recognised. */
	static int slips(String word) {
		if (word.length() < 4) {
			return 0;
		}
		return (word.length() < 6) ? 1 : 2;
	}

	/** Whether a word of a text is what was looked for. */
	boolean matches(String word) {
		String stem = Words.stem(word);
		if (word.equals(this.typed) || stem.equals(Words.stem(this.typed))) {
			return true;
		}
		if (this.typed.length() >= SHORTEST_BEGINNING && word.startsWith(this.typed)) {
			return true;
		}
		return this.slips > 0 && (isNear(this.typed, word) || isNear(Words.stem(this.typed), stem));
	}

	private boolean isNear(String wanted, String word) {
		return new CharacterRunAutomaton(new LevenshteinAutomata(wanted, true).toAutomaton(this.slips)).run(word);
	}

}
