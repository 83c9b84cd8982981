package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.remit.catalog.Choice;
import org.remit.catalog.Condition;
import org.remit.catalog.Option;
import org.remit.catalog.Question;
import org.remit.catalog.Questionnaire;

/**
 * What somebody answered. Holds nothing that the questionnaire does not offer, no two
 * answers to a single-choice question, and no answer to a question that is not asked; so
 * equal answers are equal, and have one form in an address.
 *
 * @param choices the choices, in the questionnaire's order
 */
public record Answers(List<Choice> choices) {

	/** Everything is left open. */
	public static final Answers NONE = new Answers(List.of());

	public Answers {
		choices = List.copyOf(choices);
	}

	/**
	 * Keeps what counts of some choices.
	 * @param questionnaire the questionnaire
	 * @param choices any choices, in any order; what the questionnaire does not offer is
	 * dropped, of two answers to a single-choice question the one that stands first in
	 * the questionnaire is kept, and answers to questions that are not asked are dropped
	 * @return the answers
	 */
	public static Answers of(Questionnaire questionnaire, Collection<Choice> choices) {
		Set<Choice> wanted = new HashSet<>(choices);
		Set<Choice> kept = new HashSet<>();
		List<Choice> inOrder = new ArrayList<>();
		for (Question question : questionnaire.questions()) {
			if (holds(question.askedWhen(), kept::contains)) {
				List<Choice> own = question.options()
					.stream()
					.map((option) -> new Choice(question.key(), option.key()))
					.filter(wanted::contains)
					.limit(question.multiple() ? Long.MAX_VALUE : 1)
					.toList();
				kept.addAll(own);
				inOrder.addAll(own);
			}
		}
		return new Answers(inOrder);
	}

	/**
	 * The same answers but to one question.
	 * @param questionnaire the questionnaire
	 * @param question the question
	 * @param options keys of the options chosen now; none to leave it open
	 * @return answers that no longer apply are dropped, the others kept
	 */
	public Answers with(Questionnaire questionnaire, Question question, Collection<String> options) {
		List<Choice> all = new ArrayList<>(
				this.choices.stream().filter((choice) -> !choice.question().equals(question.key())).toList());
		options.forEach((option) -> all.add(new Choice(question.key(), option)));
		return of(questionnaire, all);
	}

	/**
	 * Whether a condition holds.
	 * @param condition the condition
	 * @return true if it does
	 */
	public boolean meet(Condition condition) {
		return holds(condition, this.choices::contains);
	}

	private static boolean holds(Condition condition, Predicate<Choice> chosen) {
		return condition.allOf().stream().allMatch(chosen)
				&& (condition.anyOf().isEmpty() || condition.anyOf().stream().anyMatch(chosen))
				&& condition.noneOf().stream().noneMatch(chosen);
	}

	/**
	 * Whether a question is asked.
	 * @param question the question
	 * @return true if its condition holds
	 */
	public boolean ask(Question question) {
		return meet(question.askedWhen());
	}

	/**
	 * The options chosen for a question.
	 * @param question the question
	 * @return the options, in order; none if it was left open or is not asked
	 */
	public List<Option> to(Question question) {
		List<String> chosen = this.choices.stream()
			.filter((choice) -> choice.question().equals(question.key()))
			.map(Choice::option)
			.toList();
		return question.options().stream().filter((option) -> chosen.contains(option.key())).toList();
	}

	/**
	 * The answers as an address has them.
	 * @return for example {@code size=small&stage=new}, in the questionnaire's order;
	 * empty if everything is left open
	 */
	public String query() {
		return this.choices.stream().map(Choice::toString).collect(Collectors.joining("&"));
	}

}
