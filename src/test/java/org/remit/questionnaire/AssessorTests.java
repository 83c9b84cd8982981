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
import org.remit.catalog.Question;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody is told is what the rules say, read one by one, for any answers. */
class AssessorTests {

	private static final int TRIES = 100;

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
		}
	}

	@Property(tries = TRIES)
	void namesEveryRuleThatHoldsOnce(@ForAll("questionnaires") Questionnaire questionnaire) {
		Case all = new Case(questionnaire);
		for (Set<Choice> path : all.every.paths()) {
			Assessment assessment = all.assessor.assess(all.answers(path));
			List<Rule> named = new ArrayList<>(assessment.arrangements());
			named.addAll(assessment.cautions());
			assessment.scores().forEach((score) -> score.contributions().forEach((one) -> named.add(one.rule())));
			assertThat(named).containsExactlyInAnyOrderElementsOf(
					questionnaire.rules().stream().filter((rule) -> BruteForce.holds(rule.when(), path)).toList());
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
			List<FlipPoint> expected = all.singles(path);
			List<FlipPoint> found = all.assessor.explain(all.answers(path)).flipPoints();
			if (!expected.isEmpty()) {
				assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
			}
			else {
				assertThat(found).noneMatch((flip) -> flip.changes().size() == 1);
			}
		}
	}

	@Property(tries = TRIES)
	void namesAPairWhereNoSingleAnswerAltersTheVerdict(@ForAll("questionnaires") Questionnaire questionnaire) {
		Case all = new Case(questionnaire);
		for (Set<Choice> path : all.every.paths()) {
			if (all.singles(path).isEmpty()) {
				List<FlipPoint> pairs = all.pairs(path);
				List<FlipPoint> found = all.assessor.explain(all.answers(path)).flipPoints();
				assertThat(found).hasSize(pairs.isEmpty() ? 0 : 1);
				assertThat(pairs).containsAll(found);
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
			int others = asked.stream().mapToInt((question) -> BruteForce.answers(question).size() - 1).sum();
			int altering = all.singles(path).size();
			Firmness expected = (altering > 0) ? Firmness.FAIR : Firmness.FIRM;
			if (3 * open >= asked.size() || 5 * altering >= others) {
				expected = Firmness.OPEN;
			}
			Assessment assessment = all.assessor.explain(all.answers(path));
			assertThat(assessment.asked()).isEqualTo(asked.size());
			assertThat(assessment.open()).isEqualTo((int) open);
			assertThat(assessment.firmness()).isEqualTo(expected);
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
								if (!first.equals(second) && !verdict.equals(this.every.verdict(path))) {
									pairs.add(new FlipPoint(List.of(change(first, answer), change(second, other)),
											verdict));
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
						.map((option) -> option.text())
						.toList());
		}

	}

}
