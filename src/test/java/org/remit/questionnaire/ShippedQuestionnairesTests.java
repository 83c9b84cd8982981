package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.catalog.Catalog;
import org.remit.catalog.Example;
import org.remit.catalog.Option;
import org.remit.catalog.Purpose;
import org.remit.catalog.Question;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.VerdictKind;
import org.remit.content.Seed;
import org.remit.questionnaire.Analysis.Finding.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/** What is proved of the questionnaires that come with the application. */
class ShippedQuestionnairesTests {

	private static final Catalog CATALOG = Seed.catalog();

	private static final int SAMPLE = 3_000;

	private static final Map<String, Analysis> ANALYSES = analyses();

	private static Map<String, Analysis> analyses() {
		Map<String, Analysis> analyses = new HashMap<>();
		CATALOG.questionnaires()
			.forEach((one) -> analyses.put(one.slug(), Analyst.analyse(new Assessor(one, CATALOG), Analyst.BUDGET)));
		return analyses;
	}

	static Stream<Arguments> questionnaires() {
		return CATALOG.questionnaires().stream().map((one) -> argumentSet(one.slug(), one));
	}

	static Stream<Arguments> examples() {
		return CATALOG.questionnaires()
			.stream()
			.flatMap((one) -> one.examples().stream().map((example) -> argumentSet(example.title(), one, example)));
	}

	@Test
	void askWhichRoleATeamNeedsAndWhichSuitsAPerson() {
		assertThat(CATALOG.questionnaires()).extracting(Questionnaire::slug)
			.containsExactly("which-role-do-we-need", "which-role-suits-me");
		assertThat(CATALOG.questionnaires()).extracting(Questionnaire::purpose)
			.containsExactly(Purpose.NEED, Purpose.FIT);
	}

	@ParameterizedTest
	@MethodSource("questionnaires")
	void canBeAnalysedCompletely(Questionnaire questionnaire) {
		Analysis analysis = analysis(questionnaire);
		assertThat(analysis.obstacle()).isNull();
		assertThat(analysis.states()).isLessThan(1_000_000);
		assertThat(analysis.paths()).isEqualTo(analysis.verdicts().stream().mapToLong((one) -> one.paths()).sum());
	}

	@ParameterizedTest
	@MethodSource("questionnaires")
	void reachEveryKindOfVerdict(Questionnaire questionnaire) {
		Analysis analysis = analysis(questionnaire);
		assertThat(analysis.unreachable()).isEmpty();
		assertThat(analysis.kinds().keySet()).containsExactlyInAnyOrderElementsOf(Arrays.stream(VerdictKind.values())
			.filter((kind) -> (kind == VerdictKind.FIT) == (questionnaire.purpose() == Purpose.FIT))
			.toList());
	}

	/* A rule that only strengthens another is meant to hold where the other does. */
	@ParameterizedTest
	@MethodSource("questionnaires")
	void haveNoRuleOptionOrQuestionThatCanNeverMatter(Questionnaire questionnaire) {
		assertThat(analysis(questionnaire).findings()).filteredOn((one) -> one.kind() != Kind.SUBSUMED_RULE).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("questionnaires")
	void favourNoRole(Questionnaire questionnaire) {
		assertThat(analysis(questionnaire).roles())
			.allSatisfy((role, share) -> assertThat(share).isBetween(0.001, 0.6));
	}

	@ParameterizedTest
	@MethodSource("questionnaires")
	void leadWhereEachWitnessSays(Questionnaire questionnaire) {
		Assessor assessor = new Assessor(questionnaire, CATALOG);
		assertThat(analysis(questionnaire).verdicts())
			.allSatisfy((reached) -> assertThat(assessor.verdict(reached.witness())).isEqualTo(reached.verdict()));
	}

	/* docs/content.md has the shares. */
	@ParameterizedTest
	@MethodSource("questionnaires")
	void leaveFewVerdictsWithoutARole(Questionnaire questionnaire) {
		double none = analysis(questionnaire).verdicts()
			.stream()
			.filter((reached) -> reached.verdict().roles().isEmpty())
			.mapToDouble((reached) -> reached.share())
			.sum();
		assertThat(none).isLessThan(0.2);
	}

	/*
	 * Random answers contradict each other more than those of people do, so that these
	 * are firmer than that. docs/content.md has the shares.
	 */
	@ParameterizedTest
	@MethodSource("questionnaires")
	void spreadVerdictsOverTheBandsOfFirmness(Questionnaire questionnaire) {
		Assessor assessor = new Assessor(questionnaire, CATALOG);
		Random random = new Random(7);
		Map<VerdictKind, Map<Firmness, Integer>> bands = new EnumMap<>(VerdictKind.class);
		for (int i = 0; i < SAMPLE; i++) {
			Assessment assessment = assessor.explain(complete(assessor, random));
			bands.computeIfAbsent(assessment.verdict().kind(), (kind) -> new EnumMap<>(Firmness.class))
				.merge(assessment.firmness(), 1, Integer::sum);
		}
		bands.forEach((kind, counts) -> {
			int all = counts.values().stream().mapToInt(Integer::intValue).sum();
			assertThat(counts).as("%s of %s", kind, bands).doesNotContainKey(Firmness.PROVISIONAL);
			if (kind != VerdictKind.TOO_CLOSE) {
				assertThat(counts.values()).as("%s of %s", kind, bands)
					.hasSize(3)
					.allMatch((count) -> count < 0.9 * all);
			}
		});
	}

	/* Every question that is asked gets an answer. */
	private static Answers complete(Assessor assessor, Random random) {
		Questionnaire questionnaire = assessor.questionnaire();
		Answers answers = Answers.NONE;
		for (Question question : questionnaire.questions()) {
			if (answers.ask(question)) {
				List<String> keys = new ArrayList<>(question.options().stream().map(Option::key).toList());
				Collections.shuffle(keys, random);
				int most = question.multiple() ? keys.size() : 1;
				answers = answers.with(questionnaire, question, keys.subList(0, 1 + random.nextInt(most)));
			}
		}
		return answers;
	}

	@ParameterizedTest
	@MethodSource("examples")
	void leadToTheVerdictThatTheSourcesGive(Questionnaire questionnaire, Example example) {
		Answers answers = Answers.of(questionnaire, example.answers());
		assertThat(answers.choices()).containsExactlyInAnyOrderElementsOf(example.answers());
		assertThat(new Assessor(questionnaire, CATALOG).verdict(answers))
			.isEqualTo(new Verdict(example.verdict(), example.roles()));
	}

	@ParameterizedTest
	@MethodSource("questionnaires")
	void addUpTheSamePointsInAnotherEngine(Questionnaire questionnaire) {
		Assessor assessor = new Assessor(questionnaire, CATALOG);
		DmnExportTests.OtherEngine other = new DmnExportTests.OtherEngine(questionnaire, CATALOG);
		randomAnswers(questionnaire, 100).forEach((answers) -> DmnExportTests.assertSame(assessor, other, answers));
		DmnExportTests.OtherEngine faster = DmnExportTests.OtherEngine.forManyAnswers(questionnaire, CATALOG);
		randomAnswers(questionnaire, 5_000).forEach((answers) -> DmnExportTests.assertSame(assessor, faster, answers));
	}

	private static Stream<Answers> randomAnswers(Questionnaire questionnaire, int number) {
		return IntStream.range(0, number)
			.parallel()
			.mapToObj((seed) -> DmnExportTests.random(questionnaire, new Random(seed)));
	}

	private static Analysis analysis(Questionnaire questionnaire) {
		return ANALYSES.get(questionnaire.slug());
	}

}
