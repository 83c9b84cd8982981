package org.remit.catalog;

/**
 * That an option of a question is chosen.
 *
 * @param question the question's key
 * @param option the option's key
 */
public record Choice(String question, String option) {

	public Choice {
		new Problems().slug("question", question).slug("option", option).orThrow();
	}

	@Override
	public String toString() {
		return this.question + "=" + this.option;
	}

}
