package org.remit.questionnaire;

import java.util.List;

import org.remit.catalog.Question;

/**
 * A question with the answer given to it.
 *
 * @param question the question
 * @param options texts of the chosen options; none if it was left open
 */
public record Answered(Question question, List<String> options) {

	/**
	 * The answer in words.
	 * @return the options joined, or {@code Not sure}
	 */
	public String answer() {
		return this.options.isEmpty() ? "Not sure" : String.join("; ", this.options);
	}

}
