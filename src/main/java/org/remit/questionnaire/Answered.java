package org.remit.questionnaire;

import java.util.List;
import java.util.stream.Collectors;

import org.remit.catalog.Option;
import org.remit.catalog.Question;

/**
 * A question with the answer given to it.
 *
 * @param question the question
 * @param options the chosen options, in order; none if it was left open
 */
public record Answered(Question question, List<Option> options) {

	public Answered {
		options = List.copyOf(options);
	}

	/**
	 * The answer in words.
	 * @return the options joined; {@code Not sure}, or where several may be chosen
	 * {@code None, or not sure}
	 */
	public String answer() {
		if (this.options.isEmpty()) {
			return this.question.multiple() ? "None, or not sure" : "Not sure";
		}
		return this.options.stream().map(Option::text).collect(Collectors.joining("; "));
	}

}
