package org.remit.questionnaire;

import java.util.List;

import org.remit.catalog.Question;

/**
 * A change of answers that would lead to another verdict.
 *
 * @param changes what would have been answered differently: one question, or two if no
 * single one alters the verdict
 * @param verdict the verdict then
 */
public record FlipPoint(List<Change> changes, Verdict verdict) {

	/**
	 * Another answer to a question.
	 *
	 * @param question the question
	 * @param options texts of the other options; none for not sure
	 */
	public record Change(Question question, List<String> options) {

		/**
		 * The other answer in words.
		 * @return the options joined, or {@code Not sure}
		 */
		public String answer() {
			return new Answered(this.question, this.options).answer();
		}

	}

}
