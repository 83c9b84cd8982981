package org.remit.questionnaire;

import org.remit.catalog.Example;

/**
 * An example put to the rules.
 *
 * @param example the example
 * @param verdict what the rules say to its answers
 */
public record Trial(Example example, Verdict verdict) {

	/**
	 * Whether the rules say what the sources do.
	 * @return true if the kind of verdict and its roles, in order, are the example's
	 */
	public boolean passes() {
		return this.verdict.kind() == this.example.verdict() && this.verdict.roles().equals(this.example.roles());
	}

}
