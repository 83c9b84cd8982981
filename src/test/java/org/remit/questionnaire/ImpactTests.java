package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.remit.catalog.Catalog;
import org.remit.catalog.Choice;
import org.remit.catalog.Condition;
import org.remit.catalog.Effect;
import org.remit.catalog.EffectKind;
import org.remit.catalog.Option;
import org.remit.catalog.Question;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.Rule;
import org.remit.catalog.SmallCatalog;
import org.remit.content.Seed;
import org.remit.questionnaire.Impact.Cause;
import org.remit.questionnaire.Impact.Shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.catalog.SmallCatalog.said;

/**
 * What a change of rules is said to do is what asking both versions for every path finds.
 */
class ImpactTests {

	private static final int TRIES = 150;

	@Provide
	Arbitrary<List<Questionnaire>> revised() {
		return RandomQuestionnaire.revised();
	}

	@Property(tries = TRIES)
	void countsThePathsThatLeadToAnotherVerdict(@ForAll("revised") List<Questionnaire> revised) {
		BruteForce before = every(revised.get(0));
		BruteForce after = every(revised.get(1));
		Map<List<Verdict>, Long> expected = new HashMap<>();
		for (Set<Choice> path : before.paths()) {
			if (!before.verdict(path).equals(after.verdict(path))) {
				expected.merge(List.of(before.verdict(path), after.verdict(path)), 1L, Long::sum);
			}
		}
		Impact impact = impact(revised.get(0), revised.get(1));
		assertThat(impact.isExact()).isTrue();
		assertThat(impact.paths()).isEqualTo(before.paths().size());
		assertThat(impact.altered()).isEqualTo(expected.values().stream().mapToLong(Long::longValue).sum());
		Map<List<Verdict>, Long> found = new HashMap<>();
		impact.shifts().forEach((shift) -> found.put(List.of(shift.before(), shift.after()), shift.paths()));
		assertThat(found).isEqualTo(expected);
	}

	@Property(tries = TRIES)
	void showsEachShiftByAWitnessAndTheRulesAtWork(@ForAll("revised") List<Questionnaire> revised) {
		BruteForce before = every(revised.get(0));
		BruteForce after = every(revised.get(1));
		for (Shift shift : impact(revised.get(0), revised.get(1)).shifts()) {
			Set<Choice> witness = Set.copyOf(shift.witness().choices());
			assertThat(before.verdict(witness)).isEqualTo(shift.before());
			assertThat(after.verdict(witness)).isEqualTo(shift.after());
			assertThat(shift.witness()).isEqualTo(Answers.of(revised.get(1), witness));
			boolean thresholds = revised.get(0).neededFrom() != revised.get(1).neededFrom()
					|| revised.get(0).closeWithin() != revised.get(1).closeWithin();
			assertThat(thresholds || !shift.rules().isEmpty()).isTrue();
			for (String key : shift.rules()) {
				assertThat(contribution(key, revised.get(0), witness))
					.isNotEqualTo(contribution(key, revised.get(1), witness));
			}
		}
	}

	private static List<Effect> contribution(String key, Questionnaire questionnaire, Set<Choice> path) {
		return questionnaire.rules()
			.stream()
			.filter((rule) -> rule.key().equals(key) && BruteForce.holds(rule.when(), path))
			.map(Rule::effect)
			.toList();
	}

	@Property(tries = TRIES)
	void countsWhatEachDifferenceDoesAlone(@ForAll("revised") List<Questionnaire> revised) {
		BruteForce before = every(revised.get(0));
		for (Cause cause : impact(revised.get(0), revised.get(1)).causes()) {
			BruteForce alone = every(only(cause, revised.get(0), revised.get(1)));
			long altered = before.paths()
				.stream()
				.filter((path) -> !before.verdict(path).equals(alone.verdict(path)))
				.count();
			assertThat(cause.altered()).isEqualTo(altered);
			assertThat(cause.witness() != null).isEqualTo(altered > 0);
			if (cause.witness() != null) {
				Set<Choice> witness = Set.copyOf(cause.witness().choices());
				assertThat(before.verdict(witness)).isNotEqualTo(alone.verdict(witness));
			}
		}
	}

	private static Questionnaire only(Cause cause, Questionnaire before, Questionnaire after) {
		boolean thresholds = cause.kind() == Cause.Kind.THRESHOLDS;
		List<Rule> rules = new ArrayList<>(before.rules());
		if (!thresholds) {
			rules.removeIf((rule) -> rule.key().equals(cause.rule()));
			after.rules().stream().filter((rule) -> rule.key().equals(cause.rule())).forEach(rules::add);
		}
		return with(before, thresholds ? after.neededFrom() : before.neededFrom(),
				thresholds ? after.closeWithin() : before.closeWithin(), before.questions(), rules);
	}

	@Test
	void saysThatWordsAlterNothing() {
		Questionnaire one = SmallCatalog.catalog().questionnaires().get(0);
		List<Rule> reworded = one.rules()
			.stream()
			.map((rule) -> new Rule(rule.key(), rule.when(), rule.effect(), said("Put otherwise.", "S1")))
			.toList();
		Impact impact = impact(one, with(one, 3, 1, one.questions(), reworded));
		assertThat(impact.altered()).isZero();
		assertThat(impact.share()).isZero();
		assertThat(impact.shifts()).isEmpty();
		assertThat(impact.causes()).isEmpty();
	}

	@Test
	void samplesWhereQuestionsAreOthersAndSaysSo() {
		Questionnaire one = SmallCatalog.catalog().questionnaires().get(0);
		Question size = one.questions().get(0);
		List<Option> options = new ArrayList<>(size.options());
		options.add(new Option("middling", "Middling", null));
		List<Question> questions = new ArrayList<>(one.questions());
		questions.set(0, new Question(size.key(), size.text(), null, false, Condition.ALWAYS, options));
		List<Rule> rules = new ArrayList<>(one.rules());
		rules.add(new Rule("middling", new Condition(List.of(new Choice("size", "middling")), List.of(), List.of()),
				new Effect(EffectKind.WEIGHT, "project-manager", 3), said("Somebody has to plan.", "S1")));
		Impact impact = impact(one, with(one, 3, 1, questions, rules));
		assertThat(impact.isExact()).isFalse();
		assertThat(impact.obstacle()).contains("questions");
		assertThat(impact.share()).isBetween(0.05, 0.4);
		assertThat(impact.causes()).extracting(Cause::kind).containsExactly(Cause.Kind.QUESTIONS, Cause.Kind.ADDED);
		assertThat(impact.shifts()).isNotEmpty()
			.allSatisfy((shift) -> assertThat(shift.rules()).containsExactly("middling"));
	}

	@Test
	void samplesWhereTheBudgetIsTooSmallAndSaysSo() {
		Questionnaire one = SmallCatalog.catalog().questionnaires().get(0);
		Catalog catalog = SmallCatalog.catalog();
		Impact impact = Impact.of(new Assessor(one, catalog),
				new Assessor(with(one, 3, 1, one.questions(), one.rules().subList(1, 5)), catalog), 3);
		assertThat(impact.obstacle()).startsWith("More than 3 different states arise");
		assertThat(impact.paths()).isEqualTo(20_000);
		assertThat(impact.share()).isGreaterThan(0.2);
		assertThat(impact.causes()).extracting(Cause::altered).containsOnlyNulls();
	}

	@Test
	void countsWhatAChangeOfTheShippedRulesDoes() {
		Catalog catalog = Seed.catalog();
		for (Questionnaire one : catalog.questionnaires()) {
			Rule dropped = one.rules().get(0);
			Assessor before = new Assessor(one, catalog);
			Impact impact = Impact.of(before, new Assessor(with(one, one.neededFrom(), one.closeWithin(),
					one.questions(), one.rules().subList(1, one.rules().size())), catalog), Analyst.BUDGET);
			assertThat(impact.obstacle()).isNull();
			assertThat(impact.share()).isBetween(0.0001, 0.2);
			assertThat(impact.causes()).hasSize(1);
			assertThat(impact.causes().get(0).rule()).isEqualTo(dropped.key());
			assertThat(impact.causes().get(0).altered()).isEqualTo(impact.altered());
			assertThat(impact.shifts())
				.allSatisfy((shift) -> assertThat(before.verdict(shift.witness())).isEqualTo(shift.before()));
		}
	}

	private static Questionnaire with(Questionnaire one, int neededFrom, int closeWithin, List<Question> questions,
			List<Rule> rules) {
		return new Questionnaire("revised", one.purpose(), one.title(), one.introduction(), neededFrom, closeWithin,
				questions, rules, List.of());
	}

	private static Impact impact(Questionnaire before, Questionnaire after) {
		return Impact.of(new Assessor(before, SmallCatalog.catalog()), new Assessor(after, SmallCatalog.catalog()),
				Analyst.BUDGET);
	}

	private static BruteForce every(Questionnaire questionnaire) {
		return new BruteForce(questionnaire, RandomQuestionnaire.catalog(questionnaire));
	}

}
