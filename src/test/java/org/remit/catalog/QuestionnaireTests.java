package org.remit.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.remit.catalog.Refusal.assertRefused;
import static org.remit.catalog.SmallCatalog.said;

/** What a questionnaire and its parts refuse to be. */
class QuestionnaireTests {

	private static final Statement SAID = said("So it is.", "S0");

	private static final Effect WEIGHT = new Effect(EffectKind.WEIGHT, "product-owner", 2);

	private static final Question SIZE = question("size", false, Condition.ALWAYS, "small", "large");

	private static final Question PAINS = question("pains", true, Condition.ALWAYS, "dates", "scope");

	@ParameterizedTest
	@MethodSource("faults")
	void refuses(ThrowingCallable made, String problem) {
		assertRefused(made, problem);
	}

	static Stream<Arguments> faults() {
		return Stream.of(questionnaires(), questions(), conditions(), rules(), examples()).flatMap((faults) -> faults);
	}

	private static Stream<Arguments> questionnaires() {
		return Stream.of(
				fault("a questionnaire with a bad slug", () -> questionnaire("Which role?", Purpose.NEED, 3, 1),
						"slug: may only have lower-case letters a to z, digits and single hyphens between them"),
				fault("a questionnaire without a purpose", () -> questionnaire("need", null, 3, 1),
						"purpose: must not be empty"),
				fault("a questionnaire without a title",
						() -> new Questionnaire("need", Purpose.NEED, " ", "What it is.", 3, 1, List.of(SIZE), null,
								null),
						"title: must not be empty"),
				fault("a questionnaire without an introduction",
						() -> new Questionnaire("need", Purpose.NEED, "Need", null, 3, 1, List.of(SIZE), null, null),
						"introduction: must not be empty"),
				fault("a role that is needed from the start", () -> questionnaire("need", Purpose.NEED, 0, 1),
						"neededFrom: must be at least 1"),
				fault("a call closer than close", () -> questionnaire("need", Purpose.NEED, 3, -1),
						"closeWithin: must not be negative"),
				fault("a questionnaire that asks nothing",
						() -> new Questionnaire("need", Purpose.NEED, "Need", "What it is.", 3, 1, null, null, null),
						"questions: must have at least one question"),
				fault("two questions with one key", () -> asking(SIZE, SIZE), "questions: has “size” more than once"),
				fault("two rules with one key",
						() -> ruling(rule("r", any("size", "small")), rule("r", any("size", "large"))),
						"rules: has “r” more than once"),
				fault("two examples with one key",
						() -> showing(example("one", choice("size", "small")), example("one", choice("size", "large"))),
						"examples: has “one” more than once"),
				fault("too many options altogether",
						() -> asking(IntStream.range(0, 9)
							.mapToObj((number) -> question("q" + number, false, Condition.ALWAYS, options(57)))
							.toArray(Question[]::new)),
						"questions: have more than 512 options together"));
	}

	private static Stream<Arguments> questions() {
		return Stream.of(
				fault("a question with a bad key", () -> question("How big?", false, Condition.ALWAYS, "small"),
						"key: may only have lower-case letters a to z, digits and single hyphens between them"),
				fault("a question without a text",
						() -> new Question("size", null, null, false, Condition.ALWAYS, SIZE.options()),
						"text: must not be empty"),
				fault("a question with blank help",
						() -> new Question("size", "How big?", " ", false, Condition.ALWAYS, SIZE.options()),
						"help: must not be empty"),
				fault("a question of which nobody knows when it is asked", () -> question("size", false, null, "small"),
						"askedWhen: must not be empty"),
				fault("a question without an answer", () -> question("size", false, Condition.ALWAYS),
						"options: must have at least one option"),
				fault("a question with one answer twice",
						() -> question("size", false, Condition.ALWAYS, "small", "small"),
						"options: has “small” more than once"),
				fault("a question to which too much may be answered",
						() -> question("pains", true, Condition.ALWAYS, options(9)),
						"options: must be at most 8 where several may be chosen"),
				fault("a question with too many answers", () -> question("size", false, Condition.ALWAYS, options(65)),
						"options: must be at most 64"),
				fault("an option with a bad key", () -> new Option("Small", "Small", null),
						"key: may only have lower-case letters a to z, digits and single hyphens between them"),
				fault("an option without a text", () -> new Option("small", "", null), "text: must not be empty"),
				fault("an option with blank help", () -> new Option("small", "Small", ""), "help: must not be empty"));
	}

	private static Stream<Arguments> conditions() {
		return Stream.of(
				fault("a choice of no question", () -> new Choice(null, "small"), "question: must not be empty"),
				fault("a choice of no option", () -> new Choice("size", ""), "option: must not be empty"),
				fault("a condition that looks twice at a choice",
						() -> new Condition(List.of(choice("size", "small")), List.of(),
								List.of(choice("size", "small"))),
						"has “size=small” more than once"),
				fault("a question that depends on a later one",
						() -> asking(question("stage", false, any("size", "small"), "new"), SIZE),
						"questions/stage: looks at “size=small”, which no earlier question offers"),
				fault("a question that depends on itself",
						() -> asking(question("size", false, any("size", "small"), "small")),
						"questions/size: looks at “size=small”, which no earlier question offers"),
				fault("a question that depends on an option that is not there",
						() -> asking(SIZE, question("stage", false, any("size", "huge"), "new")),
						"questions/stage: looks at “size=huge”, which no earlier question offers"));
	}

	private static Stream<Arguments> rules() {
		return Stream.of(
				fault("a rule with a bad key", () -> rule("Rule 1", any("size", "small")),
						"key: may only have lower-case letters a to z, digits and single hyphens between them"),
				fault("a rule that holds whatever is answered", () -> rule("r", Condition.ALWAYS),
						"when: must look for at least one choice; nothing follows from saying nothing"),
				fault("a rule that follows from saying nothing",
						() -> rule("r", new Condition(null, null, List.of(choice("size", "small")))),
						"when: must look for at least one choice; nothing follows from saying nothing"),
				fault("a rule without a condition", () -> rule("r", null), "when: must not be empty"),
				fault("a rule without an effect", () -> new Rule("r", any("size", "small"), null, SAID),
						"effect: must not be empty"),
				fault("a rule without a reason", () -> new Rule("r", any("size", "small"), WEIGHT, null),
						"reason: must not be empty"),
				fault("a rule about a question that is not there", () -> ruling(rule("r", any("stage", "new"))),
						"rules/r: looks at “stage=new”, which no question offers"),
				fault("a rule about an option that is not there", () -> ruling(rule("r", any("size", "huge"))),
						"rules/r: looks at “size=huge”, which no question offers"),
				fault("an effect of no kind", () -> new Effect(null, null, 0), "kind: must not be empty"),
				fault("a weight of nothing", () -> new Effect(EffectKind.WEIGHT, "product-owner", 0),
						"points: must not be 0"),
				fault("too great a weight", () -> new Effect(EffectKind.WEIGHT, "product-owner", 10),
						"points: must be from -9 to 9"),
				fault("too great a weight against a role", () -> new Effect(EffectKind.WEIGHT, "product-owner", -10),
						"points: must be from -9 to 9"));
	}

	private static Stream<Arguments> examples() {
		return Stream.of(
				fault("an example with a bad key", () -> example("Case 1"),
						"key: may only have lower-case letters a to z, digits and single hyphens between them"),
				fault("an example without a title",
						() -> new Example("one", null, SAID, null, VerdictKind.NO_NEW_ROLE, null),
						"title: must not be empty"),
				fault("an example without a story",
						() -> new Example("one", "One", null, null, VerdictKind.NO_NEW_ROLE, null),
						"story: must not be empty"),
				fault("an example without a verdict", () -> new Example("one", "One", SAID, null, null, null),
						"verdict: must not be empty"),
				fault("an example with an answer twice",
						() -> example("one", choice("size", "small"), choice("size", "small")),
						"answers: has “size=small” more than once"),
				fault("an example with a role twice",
						() -> new Example("one", "One", SAID, null, VerdictKind.HIRE_SEVERAL,
								List.of("product-owner", "product-owner")),
						"roles: has “product-owner” more than once"),
				fault("an example that gives two answers to a question",
						() -> showing(example("one", choice("size", "small"), choice("size", "large"))),
						"examples/one/answers: gives two answers to “size”"),
				fault("an example with an answer that is not there",
						() -> showing(example("one", choice("size", "huge"))),
						"examples/one: looks at “size=huge”, which no question offers"));
	}

	@ParameterizedTest
	@EnumSource(value = EffectKind.class, names = { "WEIGHT", "FIRST", "LEAN" })
	void refusesAnEffectOnNobody(EffectKind kind) {
		assertRefused(() -> new Effect(kind, null, (kind == EffectKind.WEIGHT) ? 1 : 0), "role: must name a role");
	}

	@ParameterizedTest
	@EnumSource(value = EffectKind.class, names = { "COMBINE", "SEPARATE", "COACHING", "CAUTION" })
	void refusesARoleWhereTheEffectIsAboutNone(EffectKind kind) {
		assertRefused(() -> new Effect(kind, "product-owner", 0), "role: must not name a role");
	}

	@ParameterizedTest
	@EnumSource(value = EffectKind.class, names = "WEIGHT", mode = EnumSource.Mode.EXCLUDE)
	void refusesPointsOfAnythingButAWeight(EffectKind kind) {
		assertRefused(() -> new Effect(kind, kind.namesRole() ? "product-owner" : null, 1), "points: must be 0");
	}

	@ParameterizedTest
	@ValueSource(ints = { -9, -1, 1, 9 })
	void takesAWeightForOrAgainstARole(int points) {
		assertThat(new Effect(EffectKind.WEIGHT, "product-owner", points).points()).isEqualTo(points);
	}

	@Test
	void letsAQuestionDependOnAnEarlierOne() {
		assertThatCode(() -> asking(SIZE, question("stage", false, any("size", "small"), "new")))
			.doesNotThrowAnyException();
	}

	@Test
	void letsAnExampleGiveSeveralAnswersWhereSeveralMayBeChosen() {
		assertThatCode(() -> showing(example("one", choice("pains", "dates"), choice("pains", "scope"))))
			.doesNotThrowAnyException();
	}

	@Test
	void reportsAllFaultsOfAQuestionnaireAtOnce() {
		assertRefused(
				() -> new Questionnaire("need", Purpose.NEED, "Need", "What it is.", 0, 1, List.of(SIZE),
						List.of(rule("r", any("size", "huge"))), List.of(example("one", choice("pains", "dates")))),
				"neededFrom: must be at least 1", "rules/r: looks at “size=huge”, which no question offers",
				"examples/one: looks at “pains=dates”, which no question offers");
	}

	@Test
	void refusesRulesAndExamplesAboutRolesAndSourcesThatAreNotThere() {
		SmallCatalog content = new SmallCatalog();
		content.questionnaires.add(new Questionnaire("need", Purpose.NEED, "Need", "What it is.", 3, 1, List.of(SIZE),
				List.of(new Rule("r", any("size", "small"), new Effect(EffectKind.LEAN, "tester", 0),
						said("So.", "S9"))),
				List.of(new Example("one", "One", said("So.", "S8"), null, VerdictKind.HIRE_ONE, List.of("writer")))));
		assertRefused(content::build, "questionnaires/need/rules/r: names the unknown role “tester”",
				"questionnaires/need/rules/r: cites the unknown source “S9”",
				"questionnaires/need/examples/one: names the unknown role “writer”",
				"questionnaires/need/examples/one: cites the unknown source “S8”");
	}

	@Test
	void refusesTwoQuestionnairesWithOneSlug() {
		SmallCatalog content = new SmallCatalog();
		content.questionnaires.add(asking(SIZE));
		content.questionnaires.add(asking(PAINS));
		assertRefused(content::build, "questionnaires: has “need” more than once");
	}

	@Test
	void findsItsQuestionsAndTheirOptions() {
		assertThat(asking(SIZE, PAINS).question("pains")).contains(PAINS);
		assertThat(asking(SIZE, PAINS).question("stage")).isEmpty();
		assertThat(SIZE.option("large")).contains(new Option("large", "large", null));
		assertThat(SIZE.option("huge")).isEmpty();
	}

	private static Arguments fault(String name, ThrowingCallable made, String problem) {
		return argumentSet(name, made, problem);
	}

	private static Questionnaire questionnaire(String slug, @Nullable Purpose purpose, int neededFrom,
			int closeWithin) {
		return new Questionnaire(slug, purpose, "Need", "What it is.", neededFrom, closeWithin, List.of(SIZE), null,
				null);
	}

	private static Questionnaire asking(Question... questions) {
		return new Questionnaire("need", Purpose.NEED, "Need", "What it is.", 3, 1, List.of(questions), null, null);
	}

	private static Questionnaire ruling(Rule... rules) {
		return new Questionnaire("need", Purpose.NEED, "Need", "What it is.", 3, 1, List.of(SIZE, PAINS),
				List.of(rules), null);
	}

	private static Questionnaire showing(Example... examples) {
		return new Questionnaire("need", Purpose.NEED, "Need", "What it is.", 3, 1, List.of(SIZE, PAINS), null,
				List.of(examples));
	}

	private static Question question(String key, boolean multiple, @Nullable Condition askedWhen, String... options) {
		return new Question(key, "Question", null, multiple, askedWhen,
				Arrays.stream(options).map((option) -> new Option(option, option, null)).toList());
	}

	private static String[] options(int number) {
		return IntStream.range(0, number).mapToObj((option) -> "o" + option).toArray(String[]::new);
	}

	private static Rule rule(String key, @Nullable Condition when) {
		return new Rule(key, when, WEIGHT, SAID);
	}

	private static Example example(String key, Choice... answers) {
		return new Example(key, "One", SAID, new ArrayList<>(List.of(answers)), VerdictKind.NO_NEW_ROLE, null);
	}

	private static Condition any(String question, String option) {
		return new Condition(null, List.of(choice(question, option)), null);
	}

	private static Choice choice(String question, String option) {
		return new Choice(question, option);
	}

}
