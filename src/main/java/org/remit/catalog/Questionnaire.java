package org.remit.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Questions, and the rules that turn answers into advice. Questions, rules and words are
 * apart: a rule refers to options by key and knows nothing of texts or order.
 *
 * @param slug its part of an address
 * @param purpose what it finds out
 * @param title its title
 * @param introduction what it is, for somebody about to start
 * @param neededFrom the score from which a role is needed, or suits well; at least 1
 * @param closeWithin a difference up to which nobody can tell; at least 0
 * @param questions the questions, in order; each may depend on earlier ones only
 * @param rules the rules; their order is only that in which reasons are shown
 * @param examples cases with known verdicts
 */
public record Questionnaire(String slug, Purpose purpose, String title, String introduction, int neededFrom,
		int closeWithin, List<Question> questions, List<Rule> rules, List<Example> examples) {

	/** The greatest number of options of all questions together. */
	public static final int MOST_OPTIONS = 512;

	public Questionnaire {
		questions = Problems.listOf(questions);
		rules = Problems.listOf(rules);
		examples = Problems.listOf(examples);
		Problems problems = new Problems().slug("slug", slug)
			.present("purpose", purpose)
			.text("title", title, 120)
			.text("introduction", introduction, 1000)
			.that(neededFrom >= 1, "neededFrom", "must be at least 1")
			.that(closeWithin >= 0, "closeWithin", "must not be negative")
			.that(!questions.isEmpty(), "questions", "must have at least one question")
			.distinct("questions", questions, Question::key)
			.distinct("rules", rules, Rule::key)
			.distinct("examples", examples, Example::key)
			.that(questions.stream().mapToInt((question) -> question.options().size()).sum() <= MOST_OPTIONS,
					"questions", "have more than %d options together", MOST_OPTIONS);
		checkChoices(questions, rules, examples, problems);
		problems.orThrow();
	}

	/*
	 * A condition on a later question could make a loop, or a question that nobody
	 * reaches.
	 */
	private static void checkChoices(List<Question> questions, List<Rule> rules, List<Example> examples,
			Problems problems) {
		Set<Choice> possible = new HashSet<>();
		for (Question question : questions) {
			check(question.askedWhen().choices(), possible, problems.in("questions").in(question.key()),
					"which no earlier question offers");
			question.options().forEach((option) -> possible.add(new Choice(question.key(), option.key())));
		}
		for (Rule rule : rules) {
			check(rule.when().choices(), possible, problems.in("rules").in(rule.key()), "which no question offers");
		}
		for (Example example : examples) {
			Problems here = problems.in("examples").in(example.key());
			check(example.answers(), possible, here, "which no question offers");
			questions.stream()
				.filter((question) -> !question.multiple())
				.forEach((question) -> here.that(
						example.answers().stream().filter((one) -> one.question().equals(question.key())).count() <= 1,
						"answers", "gives two answers to “%s”", question.key()));
		}
	}

	private static void check(List<Choice> choices, Set<Choice> possible, Problems problems, String complaint) {
		for (Choice choice : choices) {
			problems.that(possible.contains(choice), "", "looks at “%s”, %s", choice, complaint);
		}
	}

	/**
	 * Finds a question.
	 * @param key its key
	 * @return the question, or nothing
	 */
	public Optional<Question> question(@Nullable String key) {
		return this.questions.stream().filter((question) -> question.key().equals(key)).findFirst();
	}

	/**
	 * The introduction in brief.
	 * @return its first sentence
	 */
	public String brief() {
		int end = this.introduction.indexOf(". ");
		return (end < 0) ? this.introduction : this.introduction.substring(0, end + 1);
	}

}
