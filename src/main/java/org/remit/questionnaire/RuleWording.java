package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.remit.catalog.Catalog;
import org.remit.catalog.Choice;
import org.remit.catalog.Condition;
import org.remit.catalog.Effect;
import org.remit.catalog.Question;
import org.remit.catalog.Role;

/** Says rules in words. */
public final class RuleWording {

	private final List<Question> questions;

	/**
	 * Prepares to speak of the questions of a questionnaire.
	 * @param questions its questions
	 */
	public RuleWording(List<Question> questions) {
		this.questions = questions;
	}

	/**
	 * A condition in words.
	 * @param condition the condition
	 * @return for example {@code “How large?” is “small”, and “Since when?” is not “new”}
	 */
	public String condition(Condition condition) {
		List<String> parts = new ArrayList<>();
		grouped(condition.allOf()).forEach((question, options) -> parts.add(clause(question, true, options, " and ")));
		if (!condition.anyOf().isEmpty()) {
			List<String> ways = new ArrayList<>();
			grouped(condition.anyOf())
				.forEach((question, options) -> ways.add(clause(question, true, options, " or ")));
			parts.add(String.join(", or ", ways));
		}
		grouped(condition.noneOf()).forEach((question, options) -> parts.add(clause(question, false, options, " or ")));
		return String.join(", and ", parts);
	}

	private static Map<String, List<Choice>> grouped(List<Choice> choices) {
		Map<String, List<Choice>> groups = new LinkedHashMap<>();
		choices.forEach((choice) -> groups.computeIfAbsent(choice.question(), (key) -> new ArrayList<>()).add(choice));
		return groups;
	}

	private String clause(String key, boolean affirmed, List<Choice> choices, String join) {
		Optional<Question> question = this.questions.stream().filter((one) -> one.key().equals(key)).findFirst();
		boolean several = question.filter(Question::multiple).isPresent();
		String verb = several ? (affirmed ? "includes" : "does not include") : (affirmed ? "is" : "is not");
		List<String> texts = choices.stream()
			.map((choice) -> question.flatMap((one) -> one.option(choice.option()))
				.map((option) -> "“" + option.text() + "”")
				.orElse(choice.option()))
			.toList();
		return "“%s” %s %s".formatted(question.map(Question::text).orElse(key), verb, String.join(join, texts));
	}

	/**
	 * An effect in words.
	 * @param effect the effect
	 * @param catalog where to find the role
	 * @return for example {@code 3 points for project manager}
	 */
	public static String effect(Effect effect, Catalog catalog) {
		return effect(effect, catalog.role(effect.role()).map(Role::name).orElse(""));
	}

	/**
	 * An effect in words.
	 * @param effect the effect
	 * @param role the name of its role, or empty if it has none
	 * @return for example {@code 3 points for project manager}
	 */
	public static String effect(Effect effect, String role) {
		int points = effect.points();
		return switch (effect.kind()) {
			case WEIGHT -> "%d %s %s %s".formatted(Math.abs(points), (Math.abs(points) == 1) ? "point" : "points",
					(points > 0) ? "for" : "against", role);
			case COMBINE -> "One person wears the hats of all needed roles";
			case SEPARATE -> "Separate people, even where one person could do";
			case FIRST -> Advice.capital(role) + " comes first";
			case LEAN -> "Somebody in the team can do the work of " + Advice.a(role);
			case COACHING -> "Coaching is needed";
			case CAUTION -> "A warning";
		};
	}

}
