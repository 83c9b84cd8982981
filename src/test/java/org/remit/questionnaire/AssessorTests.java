package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.remit.catalog.Catalog;
import org.remit.catalog.Choice;
import org.remit.catalog.EffectKind;
import org.remit.catalog.Purpose;
import org.remit.catalog.Question;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.Rule;
import org.remit.catalog.VerdictKind;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody is told is what the rules say, read one by one, for any answers. */
class AssessorTests {

	private static final int TRIES = 100;

	private static final Set<EffectKind> ARRANGEMENTS = Set.of(EffectKind.COMBINE, EffectKind.SEPARATE,
			EffectKind.FIRST, EffectKind.LEAN);

	@Provide
	Arbitrary<Questionnaire> questionnaires() {
		return RandomQuestionnaire.any();
	}

	@Property(tries = TRIES)
	void reachesTheVerdictThatTheRulesGive(@ForAll("questionnaires") Questionnaire questionnaire) {
		Case all = new Case(questionnaire);
		for (Set<Choice> path : all.every.paths()) {
			assertThat(all.assessor.verdict(all.answers(path))).isEqualTo(all.every.verdict(path));
			assertThat(all.assessor.assess(all.answers(path)).verdict()).isEqualTo(all.every.verdict(path));
		}
	}

	@Property(tries = TRIES)
	void addsUpEachRolesPoints(@ForAll("questionnaires") Questionnaire questionnaire) {
		Case all = new Case(questionnaire);
		for (Set<Choice> path : all.every.paths()) {
			Assessment assessment = all.assessor.assess(all.answers(path));
			for (Score score : assessment.scores()) {
				assertThat(score.points()).isEqualTo(all.every.score(score.role().slug(), path, questionnaire.rules()))
					.isEqualTo(score.contributions().stream().mapToInt(Contribution::points).sum());
				assertThat(score.contributions()).extracting((one) -> one.rule())
					.allSatisfy((rule) -> assertThat(BruteForce.holds(rule.when(), path)).isTrue());
			}
			assertThat(assessment.scores()).extracting(Score::points)
				.isSortedAccordingTo((left, right) -> right - left);
			for (Score score : assessment.scores()) {
				List<Integer> points = score.contributions().stream().map(Contribution::points).toList();
				assertThat(points.stream().filter((one) -> one > 0)).isSortedAccordingTo((left, right) -> right - left);
				assertThat(points.stream().filter((one) -> one < 0)).isSorted();
			}
		}
	}

	@Property(tries = TRIES)
	void namesEveryRuleThatAddsOrWarnsOnce(@ForAll("questionnaires") Questionnaire questionnaire) {
		Case all = new Case(questionnaire);
		for (Set<Choice> path : all.every.paths()) {
			Assessment assessment = all.assessor.assess(all.answers(path));
			List<Rule> named = new ArrayList<>(assessment.cautions());
			assessment.scores().forEach((score) -> score.contributions().forEach((one) -> named.add(one.rule())));
			assertThat(named).containsExactlyInAnyOrderElementsOf(
					all.holding(path).stream().filter((rule) -> !ARRANGEMENTS.contains(rule.effect().kind())).toList());
		}
	}

	/*
	 * An arrangement is all rules with the same effect; two that say the same both count.
	 */
	@Property(tries = TRIES)
	void namesTheArrangementsThatShapedTheVerdictAndNoOthers(@ForAll("questionnaires") Questionnaire questionnaire) {
		Case all = new Case(questionnaire);
		for (Set<Choice> path : all.every.paths()) {
			Verdict verdict = all.every.verdict(path);
			List<Rule> expected = all.holding(path)
				.stream()
				.filter((rule) -> ARRANGEMENTS.contains(rule.effect().kind()))
				.filter((rule) -> (rule.effect().kind() == EffectKind.SEPARATE
						&& verdict.kind() == VerdictKind.HIRE_SEVERAL)
						|| !all.every
							.verdict(path,
									questionnaire.rules()
										.stream()
										.filter((other) -> !other.effect().equals(rule.effect()))
										.toList())
							.equals(verdict))
				.toList();
			Assessment assessment = all.assessor.assess(all.answers(path));
			assertThat(assessment.arrangements()).containsExactlyElementsOf(expected);
			assertThat(assessment.arrangements()).filteredOn((rule) -> rule.effect().kind() == EffectKind.FIRST)
				.allSatisfy((rule) -> assertThat(verdict.roles()).contains(rule.effect().role()));
			assertThat(assessment.overruled()).containsExactlyElementsOf((verdict.kind() == VerdictKind.HIRE_SEVERAL)
					? all.holding(path).stream().filter((rule) -> rule.effect().kind() == EffectKind.COMBINE).toList()
					: List.of());
			assertThat(assessment.overruled().isEmpty() || assessment.arrangements()
				.stream()
				.anyMatch((rule) -> rule.effect().kind() == EffectKind.SEPARATE)).isTrue();
		}
	}

	@Property(tries = TRIES)
	void namesTheNeededRolesThatTheTeamCanTakeOn(@ForAll("questionnaires") Questionnaire questionnaire) {
		Case all = new Case(questionnaire);
		for (Set<Choice> path : all.every.paths()) {
			Set<String> lean = new HashSet<>();
			for (Rule rule : questionnaire.rules()) {
				if (rule.effect().kind() == EffectKind.LEAN && BruteForce.holds(rule.when(), path) && all.every
					.score(rule.effect().role(), path, questionnaire.rules()) >= questionnaire.neededFrom()) {
					lean.add(rule.effect().role());
				}
			}
			assertThat(all.assessor.assess(all.answers(path)).lean()).extracting((role) -> role.slug())
				.containsExactlyInAnyOrderElementsOf(lean);
		}
	}

	@Property(tries = TRIES)
	void namesExactlyTheSingleAnswersWhoseChangeAltersTheVerdict(
			@ForAll("questionnaires") Questionnaire questionnaire) {
		Case all = new Case(questionnaire);
		for (Set<Choice> path : all.every.paths()) {
			List<FlipPoint> found = all.assessor.explain(all.answers(path)).flipPoints();
			assertThat(found).filteredOn((flip) -> flip.changes().size() == 1)
				.containsExactlyInAnyOrderElementsOf(all.singles(path));
		}
	}

	@Property(tries = TRIES)
	void namesAnswersTakenBackAfterOtherAnswers(@ForAll("questionnaires") Questionnaire questionnaire) {
		Case all = new Case(questionnaire);
		for (Set<Choice> path : all.every.paths()) {
			List<FlipPoint> found = all.assessor.explain(all.answers(path)).flipPoints();
			assertThat(found).extracting(FlipPoint::isTakingBack).isSorted();
			assertThat(found).filteredOn(FlipPoint::isTakingBack)
				.allSatisfy((flip) -> assertThat(flip.changes()).singleElement().satisfies((change) -> {
					assertThat(change.question().multiple()).isFalse();
					assertThat(change.answer()).isEqualTo("Not sure");
				}));
		}
	}

	@Property(tries = TRIES)
	void namesAPairWhereNoSingleAnswerAltersTheVerdict(@ForAll("questionnaires") Questionnaire questionnaire) {
		Case all = new Case(questionnaire);
		for (Set<Choice> path : all.every.paths()) {
			List<FlipPoint> pairs = (all.saying(path) > 0) ? List.of() : all.pairs(path);
			List<FlipPoint> found = all.assessor.explain(all.answers(path))
				.flipPoints()
				.stream()
				.filter((flip) -> flip.changes().size() == 2)
				.toList();
			assertThat(found).hasSize(pairs.isEmpty() ? 0 : 1);
			assertThat(pairs).containsAll(found);
		}
	}

	@Property(tries = TRIES)
	void saysWhatSettlesACloseCallForEachRole(@ForAll("questionnaires") Questionnaire questionnaire) {
		Case all = new Case(questionnaire);
		for (Set<Choice> path : all.every.paths()) {
			Assessment assessment = all.assessor.explain(all.answers(path));
			if (assessment.verdict().kind() != VerdictKind.TOO_CLOSE) {
				assertThat(assessment.settlements()).isEmpty();
				continue;
			}
			assertThat(assessment.settlements()).extracting(Settlement::role)
				.containsExactlyElementsOf(assessment.verdict().roles());
			for (Settlement one : assessment.settlements()) {
				Verdict hired = new Verdict(VerdictKind.HIRE_ONE, List.of(one.role()));
				List<FlipPoint> singles = all.singles(path)
					.stream()
					.filter((flip) -> !flip.isTakingBack() && flip.verdict().equals(hired))
					.toList();
				List<FlipPoint> possible = !singles.isEmpty() ? singles
						: all.pairs(path).stream().filter((flip) -> flip.verdict().equals(hired)).toList();
				assertThat(one.ways().isEmpty()).isEqualTo(possible.isEmpty());
				assertThat(possible).containsAll(one.ways());
				assertThat(one.ways()).noneMatch(FlipPoint::isTakingBack);
				assertThat(one.ways()).extracting((way) -> way.changes().get(0).question())
					.allMatch((question) -> question.equals(one.questions().get(0)));
			}
		}
	}

	/* Beside a question that settles it either way, one that is open settles it best. */
	@Property(tries = TRIES)
	void prefersAnOpenQuestionToSettleACloseCall(@ForAll("questionnaires") Questionnaire questionnaire) {
		Case all = new Case(questionnaire);
		for (Set<Choice> path : all.every.paths()) {
			Assessment assessment = all.assessor.explain(all.answers(path));
			for (Settlement one : assessment.settlements()) {
				List<Question> questions = all.singles(path)
					.stream()
					.filter((flip) -> !flip.isTakingBack()
							&& flip.verdict().equals(new Verdict(VerdictKind.HIRE_ONE, List.of(one.role()))))
					.map((flip) -> flip.changes().get(0).question())
					.toList();
				boolean either = assessment.settlements()
					.get(0)
					.questions()
					.equals(assessment.settlements().get(1).questions());
				if (!either && questions.stream().anyMatch((question) -> BruteForce.to(question, path).isEmpty())) {
					assertThat(BruteForce.to(one.questions().get(0), path)).isEmpty();
				}
			}
		}
	}

	@Property(tries = TRIES)
	void saysHowFirmAVerdictIs(@ForAll("questionnaires") Questionnaire questionnaire) {
		Case all = new Case(questionnaire);
		for (Set<Choice> path : all.every.paths()) {
			List<Question> asked = questionnaire.questions()
				.stream()
				.filter((question) -> BruteForce.holds(question.askedWhen(), path))
				.toList();
			long open = asked.stream().filter((question) -> BruteForce.to(question, path).isEmpty()).count();
			long others = asked.stream()
				.flatMap((question) -> BruteForce.answers(question)
					.stream()
					.filter((answer) -> question.multiple() || !answer.isEmpty())
					.filter((answer) -> !answer.equals(BruteForce.to(question, path))))
				.count();
			Assessment assessment = all.assessor.explain(all.answers(path));
			assertThat(assessment.footing())
				.isEqualTo(new Footing(asked.size(), (int) open, (int) others, all.altering(path)));
			assertThat(assessment.firmness()).isEqualTo(Firmness.of(assessment.footing(), assessment.verdict().kind()));
		}
	}

	/** A questionnaire with what the engine and what brute force make of it. */
	private static final class Case {

		private final Questionnaire questionnaire;

		private final BruteForce every;

		private final Assessor assessor;

		Case(Questionnaire questionnaire) {
			Catalog catalog = RandomQuestionnaire.catalog(questionnaire);
			this.questionnaire = questionnaire;
			this.every = new BruteForce(questionnaire, catalog);
			this.assessor = new Assessor(questionnaire, catalog);
		}

		Answers answers(Set<Choice> path) {
			return Answers.of(this.questionnaire, path);
		}

		List<Rule> holding(Set<Choice> path) {
			return this.questionnaire.rules().stream().filter((rule) -> BruteForce.holds(rule.when(), path)).toList();
		}

		int saying(Set<Choice> path) {
			return (int) singles(path).stream().filter((flip) -> !flip.isTakingBack()).count();
		}

		/* A fit is as firm as the role that suits best. */
		int altering(Set<Choice> path) {
			return (int) singles(path).stream()
				.filter((flip) -> !flip.isTakingBack())
				.filter((flip) -> this.questionnaire.purpose() != Purpose.FIT
						|| !first(flip.verdict()).equals(first(this.every.verdict(path))))
				.count();
		}

		private static List<String> first(Verdict verdict) {
			return verdict.roles().stream().limit(1).toList();
		}

		List<FlipPoint> singles(Set<Choice> path) {
			List<FlipPoint> singles = new ArrayList<>();
			for (Question question : this.questionnaire.questions()) {
				if (BruteForce.holds(question.askedWhen(), path)) {
					for (Set<Choice> answer : BruteForce.answers(question)) {
						Verdict verdict = this.every.verdict(this.every.change(path, question, answer));
						if (!verdict.equals(this.every.verdict(path))) {
							singles.add(new FlipPoint(List.of(change(question, answer)), verdict));
						}
					}
				}
			}
			return singles;
		}

		/* The second question may be one that only the first change brings up. */
		List<FlipPoint> pairs(Set<Choice> path) {
			List<FlipPoint> pairs = new ArrayList<>();
			for (Question first : this.questionnaire.questions()) {
				if (BruteForce.holds(first.askedWhen(), path)) {
					for (Set<Choice> answer : BruteForce.answers(first)) {
						for (Question second : this.questionnaire.questions()) {
							for (Set<Choice> other : BruteForce.answers(second)) {
								Set<Choice> wanted = new HashSet<>(path);
								wanted.removeIf((choice) -> choice.question().equals(first.key())
										|| choice.question().equals(second.key()));
								wanted.addAll(answer);
								wanted.addAll(other);
								Verdict verdict = this.every.verdict(this.every.effective(wanted));
								FlipPoint pair = new FlipPoint(List.of(change(first, answer), change(second, other)),
										verdict);
								if (!first.equals(second) && !pair.isTakingBack()
										&& !verdict.equals(this.every.verdict(path))) {
									pairs.add(pair);
								}
							}
						}
					}
				}
			}
			return pairs;
		}

		private static FlipPoint.Change change(Question question, Set<Choice> answer) {
			return new FlipPoint.Change(question,
					question.options()
						.stream()
						.filter((option) -> answer.contains(new Choice(question.key(), option.key())))
						.toList());
		}

	}

}
