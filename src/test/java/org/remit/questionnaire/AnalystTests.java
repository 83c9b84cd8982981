package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.remit.catalog.Catalog;
import org.remit.catalog.Choice;
import org.remit.catalog.Condition;
import org.remit.catalog.Effect;
import org.remit.catalog.EffectKind;
import org.remit.catalog.Option;
import org.remit.catalog.Purpose;
import org.remit.catalog.Question;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.Rule;
import org.remit.catalog.VerdictKind;
import org.remit.questionnaire.Analysis.Finding;
import org.remit.questionnaire.Analysis.Finding.Kind;
import org.remit.questionnaire.Analysis.Reached;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.remit.catalog.SmallCatalog.said;

/**
 * What the analyst proves is what walking every single path finds, for any small
 * questionnaire.
 */
class AnalystTests {

	private static final int TRIES = 150;

	@Provide
	Arbitrary<Questionnaire> questionnaires() {
		return RandomQuestionnaire.any();
	}

	@Property(tries = TRIES)
	void countsThePathsToEachVerdict(@ForAll("questionnaires") Questionnaire questionnaire) {
		BruteForce every = every(questionnaire);
		Map<Verdict, Long> counts = every.paths()
			.stream()
			.collect(Collectors.groupingBy(every::verdict, Collectors.counting()));
		Analysis analysis = analyse(questionnaire);
		assertThat(analysis.obstacle()).isNull();
		assertThat(analysis.paths()).isEqualTo(every.paths().size());
		assertThat(analysis.verdicts().stream().collect(Collectors.toMap(Reached::verdict, Reached::paths)))
			.isEqualTo(counts);
	}

	@Property(tries = TRIES)
	void knowsTheShareOfEachKindAndEachRole(@ForAll("questionnaires") Questionnaire questionnaire) {
		BruteForce every = every(questionnaire);
		Analysis analysis = analyse(questionnaire);
		double one = 1.0 / every.paths().size();
		Map<VerdictKind, Double> kinds = new LinkedHashMap<>();
		Map<String, Double> roles = new LinkedHashMap<>();
		analysis.roles().keySet().forEach((role) -> roles.put(role, 0.0));
		for (Set<Choice> path : every.paths()) {
			kinds.merge(every.verdict(path).kind(), one, Double::sum);
			every.verdict(path).roles().forEach((role) -> roles.merge(role, one, Double::sum));
		}
		assertSame(analysis.kinds(), kinds);
		assertSame(analysis.roles(), roles);
		assertThat(analysis.ties()).isCloseTo(every.paths().stream().filter(every::isTie).count() * one, within(1e-9));
		assertThat(List.copyOf(analysis.kinds().values())).isSortedAccordingTo((left, right) -> right.compareTo(left));
	}

	private static <K> void assertSame(Map<K, Double> found, Map<K, Double> expected) {
		assertThat(found.keySet()).isEqualTo(expected.keySet());
		found.forEach((key, share) -> assertThat(share).as(key.toString()).isCloseTo(expected.get(key), within(1e-9)));
	}

	@Property(tries = TRIES)
	void knowsAWitnessOfEachVerdict(@ForAll("questionnaires") Questionnaire questionnaire) {
		BruteForce every = every(questionnaire);
		for (Reached reached : analyse(questionnaire).verdicts()) {
			List<Choice> witness = reached.witness().choices();
			assertThat(every.paths()).contains(Set.copyOf(witness));
			assertThat(every.verdict(Set.copyOf(witness))).isEqualTo(reached.verdict());
			assertThat(Answers.of(questionnaire, witness)).isEqualTo(reached.witness());
		}
	}

	@Property(tries = TRIES)
	void namesTheKindsOfVerdictThatNothingLeadsTo(@ForAll("questionnaires") Questionnaire questionnaire) {
		BruteForce every = every(questionnaire);
		Set<VerdictKind> reached = every.paths()
			.stream()
			.map((path) -> every.verdict(path).kind())
			.collect(Collectors.toSet());
		assertThat(analyse(questionnaire).unreachable()).containsExactlyElementsOf(Arrays.stream(VerdictKind.values())
			.filter((kind) -> (kind == VerdictKind.FIT) == (questionnaire.purpose() == Purpose.FIT))
			.filter((kind) -> !reached.contains(kind))
			.toList());
	}

	@Property(tries = TRIES)
	void findsEverythingThatCanNeverMatterAndNothingElse(@ForAll("questionnaires") Questionnaire questionnaire) {
		assertThat(analyse(questionnaire).findings())
			.containsExactlyInAnyOrderElementsOf(every(questionnaire).findings());
	}

	/* Otherwise a small space is gone through, and the way for large ones never taken. */
	@Property(tries = TRIES)
	void findsTheSameByFoldingUnlessItSaysThatItCannot(@ForAll("questionnaires") Questionnaire questionnaire) {
		Assessor assessor = new Assessor(questionnaire, RandomQuestionnaire.catalog(questionnaire));
		Set<Finding> expected = every(questionnaire).findings();
		List<Finding> found = new Findings(assessor.table(), assessor.scale(), Analyst.BUDGET, 1, 0).all();
		List<Finding> undecided = found.stream().filter((finding) -> finding.kind() == Kind.UNDECIDED).toList();
		assertThat(expected).containsAll(found.stream().filter((finding) -> !undecided.contains(finding)).toList());
		assertThat(found).containsAll(expected.stream()
			.filter((finding) -> undecided.stream().noneMatch((one) -> isAbout(finding, one)))
			.toList());
		assertThat(undecided).noneMatch((finding) -> finding.key().startsWith("r") && finding.other() == null);
	}

	private static boolean isAbout(Finding finding, Finding undecided) {
		return finding.key().equals(undecided.key())
				&& (finding.other() == null || undecided.other() == null || finding.other().equals(undecided.other()));
	}

	@Test
	void knowsThatARuleMattersThoughOnlyOneOfAMillionAnswersShowsIt() {
		List<Question> questions = questions(10, 3);
		List<Choice> firsts = questions.stream().map((question) -> choice(question.key(), "o1")).toList();
		Questionnaire questionnaire = new Questionnaire("rare", Purpose.NEED, "Rare", "Rare.", 9, 0, questions,
				List.of(weight("rare", 9, new Condition(firsts, List.of(), List.of()))), List.of());
		Analysis analysis = analyse(questionnaire);
		assertThat(analysis.paths()).isEqualTo(1L << 20);
		assertThat(analysis.verdicts()).extracting(Reached::paths).containsExactly((1L << 20) - 1, 1L);
		assertThat(analysis.findings()).extracting(Finding::kind).doesNotContain(Kind.DEAD_RULE);
	}

	@Test
	void knowsThatARuleOfALargeQuestionnaireIsDead() {
		List<Rule> rules = new ArrayList<>();
		for (int i = 1; i <= 14; i++) {
			rules.add(weight("r" + i, 2, any(choice("q" + i, "o1"))));
		}
		rules.add(new Rule("idle", any(choice("q3", "o2")), new Effect(EffectKind.FIRST, "product-manager", 0),
				said("Alone anyway.", "S0")));
		Questionnaire questionnaire = new Questionnaire("dead", Purpose.NEED, "Dead", "Dead.", 5, 0, questions(14, 4),
				rules, List.of());
		assertThat(analyse(questionnaire).findings()).containsExactly(new Finding(Kind.DEAD_RULE, "idle", null));
	}

	@Test
	void foldsMorePathsThanAnybodyCouldWalk() {
		List<Rule> rules = new ArrayList<>();
		for (int i = 1; i <= 24; i++) {
			rules.add(weight("r" + i, 1 + i % 3, any(choice("q" + i, "o1"), choice("q" + i, "o2"))));
		}
		Questionnaire questionnaire = new Questionnaire("large", Purpose.NEED, "Large", "Large.", 20, 1,
				questions(24, 4), rules, List.of());
		Analysis analysis = analyse(questionnaire);
		assertThat(analysis.paths()).isEqualTo(59_604_644_775_390_625L);
		assertThat(analysis.verdicts().stream().mapToLong(Reached::paths).sum()).isEqualTo(analysis.paths());
		assertThat(analysis.findings()).isEmpty();
	}

	@Test
	void looksAtMoreThan64Options() {
		List<Question> questions = questions(20, 5);
		List<Rule> rules = List.of(weight("early", 3, any(choice("q1", "o2"))),
				weight("late", 3, any(choice("q20", "o5"))));
		Questionnaire questionnaire = new Questionnaire("wide", Purpose.NEED, "Wide", "Wide.", 5, 0, questions, rules,
				List.of());
		Analysis analysis = analyse(questionnaire);
		assertThat(analysis.verdicts()).extracting(Reached::verdict)
			.containsExactly(new Verdict(VerdictKind.NO_NEW_ROLE, List.of()),
					new Verdict(VerdictKind.HIRE_ONE, List.of("product-manager")));
		assertThat(analysis.verdicts().get(1).witness().choices()).containsExactly(choice("q1", "o2"),
				choice("q20", "o5"));
		assertThat(analysis.verdicts().get(1).paths()).isEqualTo(101_559_956_668_416L);
	}

	@Test
	void looksAtAQuestionOf64Options() {
		Questionnaire questionnaire = new Questionnaire("long", Purpose.NEED, "Long", "Long.", 1, 0, questions(2, 64),
				List.of(weight("last", 1, any(choice("q1", "o64")))), List.of());
		Analysis analysis = analyse(questionnaire);
		assertThat(analysis.paths()).isEqualTo(65 * 65);
		assertThat(analysis.verdicts()).extracting(Reached::paths).containsExactly(64 * 65L, 65L);
		assertThat(analysis.verdicts().get(1).witness().choices()).containsExactly(choice("q1", "o64"));
	}

	@Test
	void saysThatThereAreMoreWaysThanItCanCount() {
		Questionnaire questionnaire = new Questionnaire("many", Purpose.NEED, "Many", "Many.", 1, 0, questions(30, 5),
				List.of(weight("r", 1, any(choice("q1", "o1")))), List.of());
		Analysis analysis = analyse(questionnaire);
		assertThat(analysis.obstacle()).isEqualTo("There are more ways through the questions than can be counted.");
		assertThat(analysis.paths()).isZero();
	}

	/* 3^39 paths to each of two verdicts can be counted, their sum (1.2e19) cannot. */
	@Test
	void saysSoEvenIfOnlyTheSumOverflows() {
		List<Question> questions = new ArrayList<>(questions(39, 2));
		questions.add(new Question("last", "Last", null, false, Condition.ALWAYS,
				List.of(new Option("o1", "One", null), new Option("o2", "Two", null))));
		Questionnaire questionnaire = new Questionnaire("many", Purpose.NEED, "Many", "Many.", 1, 0, questions,
				List.of(weight("r", 1, any(choice("last", "o1"))), new Rule("s", any(choice("last", "o2")),
						new Effect(EffectKind.SEPARATE, null, 0), said("Apart.", "S0"))),
				List.of());
		assertThat(analyse(questionnaire).obstacle())
			.isEqualTo("There are more ways through the questions than can be counted.");
	}

	@Test
	void saysThatLaterRulesLookAtTooManyAnswers() {
		List<Question> questions = questions(14, 5);
		List<Rule> rules = new ArrayList<>();
		for (Question question : questions.subList(0, 13)) {
			for (Option option : question.options()) {
				rules.add(weight(question.key() + "-" + option.key(), 1, new Condition(
						List.of(choice(question.key(), option.key()), choice("q14", "o1")), List.of(), List.of())));
			}
		}
		Questionnaire questionnaire = new Questionnaire("joined", Purpose.NEED, "Joined", "Joined.", 5, 0, questions,
				rules, List.of());
		assertThat(analyse(questionnaire).obstacle())
			.isEqualTo("Rules and conditions that join questions look at more than 64 options.");
	}

	@Test
	@Timeout(60)
	void givesUpWithinItsBudgetAndSaysWhy() {
		Questionnaire questionnaire = entangled();
		Assessor assessor = new Assessor(questionnaire, RandomQuestionnaire.catalog(questionnaire));
		Analysis analysis = Analyst.analyse(assessor, 1000);
		assertThat(analysis.obstacle())
			.matches("More than 1,000 different states arise by question \\d+; rules join too many questions\\.");
		assertThat(analysis.kinds()).isEmpty();
		assertThat(analysis.verdicts()).isEmpty();
		assertThat(analysis.findings()).extracting(Finding::kind).containsOnly(Kind.UNDECIDED);
	}

	@Test
	@Timeout(60)
	void neverHangsAtItsUsualBudget() {
		assertThat(analyse(entangled()).obstacle()).startsWith("More than 3,000,000 different states arise");
	}

	/* Twelve questions that all stay of interest until the last. */
	private static Questionnaire entangled() {
		List<Question> questions = questions(13, 4);
		List<Rule> rules = new ArrayList<>();
		for (int i = 1; i <= 12; i++) {
			for (int option = 1; option <= 4; option++) {
				rules.add(weight("r%d-%d".formatted(i, option), option, new Condition(
						List.of(choice("q" + i, "o" + option), choice("q13", "o1")), List.of(), List.of())));
			}
		}
		for (int option = 1; option <= 4; option++) {
			List<Choice> all = new ArrayList<>();
			for (int i = 1; i <= 12; i++) {
				all.add(choice("q" + i, "o" + option));
			}
			rules.add(new Rule("lean-" + option, new Condition(all, List.of(), List.of()),
					new Effect(EffectKind.LEAN, "product-manager", 0), said("Rare.", "S0")));
		}
		return new Questionnaire("entangled", Purpose.NEED, "Entangled", "Entangled.", 20, 0, questions, rules,
				List.of());
	}

	@Test
	void knowsThatARuleOverEveryQuestionNeverHolds() {
		List<Question> questions = questions(12, 4);
		List<Choice> contradiction = new ArrayList<>(
				questions.stream().map((question) -> choice(question.key(), "o1")).toList());
		contradiction.add(choice("q12", "o2"));
		Questionnaire questionnaire = new Questionnaire("over-all", Purpose.NEED, "All", "All.", 2, 0, questions,
				List.of(weight("never", 2, new Condition(contradiction, List.of(), List.of())),
						weight("often", 2, any(choice("q1", "o1")))),
				List.of());
		assertThat(analyse(questionnaire).findings()).filteredOn((finding) -> finding.key().equals("never"))
			.containsExactly(new Finding(Kind.CONTRADICTORY_RULE, "never", null));
	}

	private static List<Question> questions(int number, int options) {
		List<Question> questions = new ArrayList<>();
		for (int i = 1; i <= number; i++) {
			List<Option> offered = new ArrayList<>();
			for (int option = 1; option <= options; option++) {
				offered.add(new Option("o" + option, "Option " + option, null));
			}
			questions.add(new Question("q" + i, "Question " + i, null, false, Condition.ALWAYS, offered));
		}
		return questions;
	}

	private static Rule weight(String key, int points, Condition when) {
		return new Rule(key, when, new Effect(EffectKind.WEIGHT, "product-manager", points), said("Because.", "S0"));
	}

	private static Condition any(Choice... choices) {
		return new Condition(List.of(), List.of(choices), List.of());
	}

	private static Choice choice(String question, String option) {
		return new Choice(question, option);
	}

	private static Analysis analyse(Questionnaire questionnaire) {
		return Analyst.analyse(new Assessor(questionnaire, RandomQuestionnaire.catalog(questionnaire)), Analyst.BUDGET);
	}

	private static BruteForce every(Questionnaire questionnaire) {
		return new BruteForce(questionnaire, RandomQuestionnaire.catalog(questionnaire));
	}

}
