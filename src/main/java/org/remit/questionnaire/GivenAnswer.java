package org.remit.questionnaire;

import java.util.List;

import org.remit.catalog.Option;

/**
 * An answer to a question, given or supposed.
 *
 * @param question the question's key
 * @param options keys of the options; none for not sure, or for none of several
 * @param answer the answer in words
 */
record GivenAnswer(String question, List<String> options, String answer) {

	static GivenAnswer of(Answered answered) {
		return new GivenAnswer(answered.question().key(), keys(answered.options()), answered.answer());
	}

	static List<GivenAnswer> of(FlipPoint point) {
		return point.changes()
			.stream()
			.map((change) -> new GivenAnswer(change.question().key(), keys(change.options()), change.answer()))
			.toList();
	}

	private static List<String> keys(List<Option> options) {
		return options.stream().map(Option::key).toList();
	}

}
