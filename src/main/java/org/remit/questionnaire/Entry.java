package org.remit.questionnaire;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Option;
import org.remit.catalog.Question;

/**
 * A question with what was answered, as a page shows it.
 *
 * @param question the question
 * @param choices its options
 * @param condition when it is asked, in words, or {@code null} if always
 * @param open whether nothing was chosen
 * @param answer what was chosen, in words
 * @param href where the answer can be changed
 */
public record Entry(Question question, List<Ticked> choices, @Nullable String condition, boolean open, String answer,
		String href) {

	static Entry of(Visit visit, Question question) {
		List<Option> chosen = visit.answers().to(question);
		String condition = question.askedWhen().isAlways() ? null : "Counts only if "
				+ new RuleWording(visit.questionnaire().questions()).condition(question.askedWhen()) + ".";
		return new Entry(question,
				question.options().stream().map((option) -> new Ticked(option, chosen.contains(option))).toList(),
				condition, chosen.isEmpty(), new Answered(question, chosen).answer(),
				visit.at(question) + "&then=result");
	}

	/**
	 * An option and whether it is chosen.
	 *
	 * @param option the option
	 * @param on whether it is chosen
	 */
	public record Ticked(Option option, boolean on) {

	}

}
