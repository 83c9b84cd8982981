package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.remit.catalog.Choice;
import org.remit.catalog.Condition;
import org.remit.catalog.Option;
import org.remit.catalog.Purpose;
import org.remit.catalog.Question;
import org.remit.catalog.Questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

class AnswersTests {

	private final Question scrum = question("scrum", false, Condition.ALWAYS, "yes", "no");

	private final Question backlog = question("backlog", false,
			new Condition(List.of(choice("scrum", "yes")), List.of(), List.of()), "ordered", "wild");

	private final Question pains = question("pains", true, Condition.ALWAYS, "dates", "scope", "people");

	private final Questionnaire questionnaire = new Questionnaire("team", Purpose.NEED, "Team", "About a team.", 3, 1,
			List.of(this.scrum, this.backlog, this.pains), List.of(), List.of());

	@Provide
	Arbitrary<Questionnaire> questionnaires() {
		return RandomQuestionnaire.any();
	}

	/* Choices of any question, in any order, some of which nobody offers. */
	@Provide
	Arbitrary<List<Choice>> choices() {
		return Arbitraries.randomValue((random) -> {
			List<Choice> choices = new ArrayList<>();
			for (int i = random.nextInt(12); i > 0; i--) {
				choices.add(choice("q" + (1 + random.nextInt(6)), String.valueOf((char) ('a' + random.nextInt(5)))));
			}
			return choices;
		});
	}

	@Property(tries = 100)
	void isOneOfThePathsWhateverIsSent(@ForAll("questionnaires") Questionnaire questionnaire,
			@ForAll("choices") List<Choice> sent) {
		BruteForce every = new BruteForce(questionnaire, RandomQuestionnaire.catalog(questionnaire));
		assertThat(every.paths()).contains(Set.copyOf(Answers.of(questionnaire, sent).choices()));
	}

	@Property(tries = 100)
	void keepsEveryPathAsItIs(@ForAll("questionnaires") Questionnaire questionnaire) {
		BruteForce every = new BruteForce(questionnaire, RandomQuestionnaire.catalog(questionnaire));
		for (Set<Choice> path : every.paths()) {
			assertThat(Answers.of(questionnaire, path).choices()).containsExactlyInAnyOrderElementsOf(path);
		}
	}

	@Property(tries = 100)
	void staysTheSameHoweverOftenAndInWhateverOrderItIsSent(@ForAll("questionnaires") Questionnaire questionnaire,
			@ForAll("choices") List<Choice> sent) {
		Answers answers = Answers.of(questionnaire, sent);
		assertThat(Answers.of(questionnaire, answers.choices())).isEqualTo(answers);
		Collections.reverse(sent);
		assertThat(Answers.of(questionnaire, sent)).isEqualTo(answers);
	}

	@Property(tries = 100)
	void comesBackFromItsAddress(@ForAll("questionnaires") Questionnaire questionnaire,
			@ForAll("choices") List<Choice> sent) {
		Answers answers = Answers.of(questionnaire, sent);
		assertThat(Answers.of(questionnaire, read(answers.query()))).isEqualTo(answers);
	}

	private static List<Choice> read(String query) {
		return Arrays.stream(query.split("&"))
			.filter((pair) -> !pair.isEmpty())
			.map((pair) -> choice(pair.split("=")[0], pair.split("=")[1]))
			.toList();
	}

	@Property(tries = 100)
	void changesAnAnswerAndKeepsTheLaterOnesThatStillApply(@ForAll("questionnaires") Questionnaire questionnaire) {
		BruteForce every = new BruteForce(questionnaire, RandomQuestionnaire.catalog(questionnaire));
		for (Set<Choice> path : every.paths().subList(0, Math.min(20, every.paths().size()))) {
			for (Question question : questionnaire.questions()) {
				for (Set<Choice> answer : BruteForce.answers(question)) {
					List<String> options = answer.stream().map(Choice::option).toList();
					assertThat(Answers.of(questionnaire, path).with(questionnaire, question, options).choices())
						.containsExactlyInAnyOrderElementsOf(every.change(path, question, answer));
				}
			}
		}
	}

	@Test
	void dropsWhatTheQuestionnaireDoesNotOffer() {
		assertThat(answers(choice("size", "small"), choice("scrum", "maybe"), choice("scrum", "no")).query())
			.isEqualTo("scrum=no");
	}

	@Test
	void keepsTheFirstOfTwoAnswersToASingleChoiceQuestion() {
		assertThat(answers(choice("scrum", "no"), choice("scrum", "yes")).query()).isEqualTo("scrum=yes");
	}

	@Test
	void keepsSeveralAnswersWhereSeveralMayBeChosen() {
		assertThat(answers(choice("pains", "people"), choice("pains", "dates")).query())
			.isEqualTo("pains=dates&pains=people");
	}

	@Test
	void dropsAnAnswerToAQuestionThatIsNotAsked() {
		assertThat(answers(choice("scrum", "no"), choice("backlog", "wild"), choice("pains", "scope")).query())
			.isEqualTo("scrum=no&pains=scope");
	}

	@Test
	void dropsWhatNoLongerAppliesAndKeepsTheRest() {
		Answers answers = answers(choice("scrum", "yes"), choice("backlog", "wild"), choice("pains", "scope"));
		assertThat(answers.with(this.questionnaire, this.scrum, List.of("no")).query())
			.isEqualTo("scrum=no&pains=scope");
		assertThat(answers.with(this.questionnaire, this.scrum, List.of()).query()).isEqualTo("pains=scope");
		assertThat(answers.with(this.questionnaire, this.pains, List.of("dates")).query())
			.isEqualTo("scrum=yes&backlog=wild&pains=dates");
	}

	@Test
	void knowsWhichQuestionsAreAskedAndWhatWasAnswered() {
		Answers answers = answers(choice("scrum", "yes"), choice("pains", "scope"));
		assertThat(answers.ask(this.backlog)).isTrue();
		assertThat(answers.to(this.backlog)).isEmpty();
		assertThat(answers.to(this.pains)).containsExactly(this.pains.options().get(1));
		assertThat(Answers.NONE.ask(this.backlog)).isFalse();
		assertThat(Answers.NONE.query()).isEmpty();
	}

	private Answers answers(Choice... choices) {
		return Answers.of(this.questionnaire, List.of(choices));
	}

	private static Question question(String key, boolean multiple, Condition askedWhen, String... options) {
		return new Question(key, key, null, multiple, askedWhen,
				Arrays.stream(options).map((option) -> new Option(option, option, null)).toList());
	}

	private static Choice choice(String question, String option) {
		return new Choice(question, option);
	}

}
