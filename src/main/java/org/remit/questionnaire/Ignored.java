package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.remit.catalog.Option;
import org.remit.catalog.Question;

/**
 * A parameter that did not count.
 *
 * @param parameter its name; a long one is cut
 * @param value its value; a long one is cut
 * @param reason why, in a sentence
 */
record Ignored(String parameter, String value, String reason) {

	/** The greatest number that is named; a program has no use for more. */
	static final int MOST = 50;

	private static final int LONGEST = 100;

	static List<Ignored> of(Visit visit, Map<String, List<String>> parameters) {
		List<Ignored> ignored = new ArrayList<>();
		for (Map.Entry<String, List<String>> entry : parameters.entrySet()) {
			for (String value : entry.getValue()) {
				if (ignored.size() < MOST && !entry.getKey().equals("edition")) {
					reason(visit, entry.getKey(), value)
						.ifPresent((reason) -> ignored.add(new Ignored(cut(entry.getKey()), cut(value), reason)));
				}
			}
		}
		return ignored;
	}

	private static Optional<String> reason(Visit visit, String key, String value) {
		Optional<Question> question = visit.questionnaire().question(key);
		if (question.isEmpty()) {
			return Optional.of("There is no such question.");
		}
		if (value.isEmpty()) {
			return Optional.empty();
		}
		Optional<Option> option = question.get().option(value);
		if (option.isEmpty()) {
			return Optional.of("The question has no such option.");
		}
		if (visit.answers().to(question.get()).contains(option.get())) {
			return Optional.empty();
		}
		return Optional.of(visit.answers().ask(question.get()) ? "The question takes one answer only."
				: "The question is not asked after these answers.");
	}

	private static String cut(String text) {
		return (text.length() <= LONGEST) ? text : text.substring(0, LONGEST) + "…";
	}

}
