package org.remit.questionnaire;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Choice;
import org.remit.catalog.Question;

/**
 * One question on the way.
 *
 * @param visit the way so far
 * @param entry the question with what was answered
 * @param number its place among the questions that are asked, from 1
 * @param total how many questions are asked, as far as can be told
 * @param back where the former question is
 * @param skip where leaving it open leads
 * @param others the answers to all other questions
 * @param earlier the questions before, with what was answered
 * @param toResult whether the visitor came from the result and goes back there
 */
public record Step(Visit visit, Entry entry, int number, int total, String back, String skip, List<Choice> others,
		List<Entry> earlier, boolean toResult) {

	static Step of(Visit visit, Question question, boolean toResult) {
		List<Question> asked = visit.asked();
		Visit open = visit.with(question, List.of());
		String on = open.after(question).map(open::at).orElseGet(open::result);
		@Nullable Question before = visit.before(question).orElse(null);
		String back = (before != null) ? visit.at(before) : visit.start();
		return new Step(visit, Entry.of(visit, question), asked.indexOf(question) + 1, asked.size(),
				toResult ? visit.result() : back, toResult ? open.result() : on,
				visit.answers()
					.choices()
					.stream()
					.filter((choice) -> !choice.question().equals(question.key()))
					.toList(),
				asked.subList(0, asked.indexOf(question))
					.stream()
					.map((one) -> new Entry(one, List.of(), null, visit.answers().to(one).isEmpty(),
							Entry.of(visit, one).answer(), visit.at(one)))
					.toList(),
				toResult);
	}

	/**
	 * How many questions are behind the visitor.
	 * @return from 0 to one less than the total
	 */
	public int done() {
		return this.number - 1;
	}

}
