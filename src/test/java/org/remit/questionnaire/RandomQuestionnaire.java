package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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
import org.remit.catalog.SmallCatalog;

import static org.remit.catalog.SmallCatalog.said;

/**
 * Makes small questionnaires that nobody would think of: two to five questions of one to
 * four options, some of them asked on conditions, some open to several answers, and rules
 * over any of them. Some rules can never hold, some questions are never asked.
 */
final class RandomQuestionnaire {

	private static final List<String> ROLES = SmallCatalog.catalog()
		.roles()
		.stream()
		.map((role) -> role.slug())
		.toList();

	private static final int MOST_PATHS = 400;

	private static final List<EffectKind> NEED = List.of(EffectKind.WEIGHT, EffectKind.WEIGHT, EffectKind.WEIGHT,
			EffectKind.WEIGHT, EffectKind.COMBINE, EffectKind.SEPARATE, EffectKind.FIRST, EffectKind.LEAN,
			EffectKind.COACHING, EffectKind.CAUTION);

	private static final List<EffectKind> FIT = List.of(EffectKind.WEIGHT, EffectKind.WEIGHT, EffectKind.WEIGHT,
			EffectKind.COACHING, EffectKind.CAUTION);

	private final Random random;

	private final List<Question> questions = new ArrayList<>();

	private final List<Choice> choices = new ArrayList<>();

	private RandomQuestionnaire(Random random) {
		this.random = random;
	}

	static Arbitrary<Questionnaire> any() {
		return Arbitraries.randomValue((random) -> new RandomQuestionnaire(random).make());
	}

	/**
	 * A random questionnaire, and the same questions with rules that somebody has
	 * changed.
	 */
	static Arbitrary<List<Questionnaire>> revised() {
		return Arbitraries.randomValue((random) -> {
			RandomQuestionnaire one = new RandomQuestionnaire(random);
			Questionnaire before = one.make();
			return List.of(before, one.change(before));
		});
	}

	/* Rules left out, put in and changed; thresholds moved; words and order besides. */
	private Questionnaire change(Questionnaire before) {
		List<Rule> rules = new ArrayList<>();
		for (Rule rule : before.rules()) {
			switch (from(0, 7)) {
				case 0 -> {
				}
				case 1 -> rules.add(new Rule(rule.key(), rule.when(), effect(before.purpose()), rule.reason()));
				case 2 -> rules.add(new Rule(rule.key(), condition(true), rule.effect(), rule.reason()));
				case 3 -> rules.add(new Rule(rule.key(), rule.when(), rule.effect(), said("For other words.", "S1")));
				default -> rules.add(rule);
			}
		}
		if (chance(2)) {
			rules.add(new Rule("new", condition(true), effect(before.purpose()), said("Because.", "S0")));
		}
		Collections.shuffle(rules, this.random);
		List<Question> worded = before.questions()
			.stream()
			.map((question) -> new Question(question.key(), "Otherwise: " + question.text(), "Help.",
					question.multiple(), question.askedWhen(), reversed(question.options())))
			.toList();
		return new Questionnaire("random", before.purpose(), "Random", "Made by chance.",
				Math.max(1, before.neededFrom() + (chance(3) ? from(-1, 1) : 0)),
				Math.max(0, before.closeWithin() + (chance(3) ? from(-1, 1) : 0)), worded, rules, List.of());
	}

	private static List<Option> reversed(List<Option> options) {
		List<Option> reversed = new ArrayList<>(options);
		Collections.reverse(reversed);
		return reversed;
	}

	/**
	 * The small catalogue with a questionnaire.
	 * @param questionnaire the questionnaire
	 * @return the catalogue
	 */
	static Catalog catalog(Questionnaire questionnaire) {
		SmallCatalog content = new SmallCatalog();
		content.questionnaires.add(questionnaire);
		return content.build();
	}

	private Questionnaire make() {
		int paths = 1;
		int number = from(2, 5);
		for (int i = 1; i <= number; i++) {
			Question question = question("q" + i);
			paths *= question.multiple() ? 1 << question.options().size() : 1 + question.options().size();
			if (paths > MOST_PATHS && i > 2) {
				break;
			}
			this.questions.add(question);
			question.options().forEach((option) -> this.choices.add(new Choice(question.key(), option.key())));
		}
		Purpose purpose = chance(4) ? Purpose.FIT : Purpose.NEED;
		List<Rule> rules = new ArrayList<>();
		int most = from(1, 10);
		for (int i = 1; i <= most; i++) {
			rules.add(new Rule("r" + i, condition(true), effect(purpose), said("Because.", "S0")));
		}
		return new Questionnaire("random", purpose, "Random", "Made by chance.", from(1, 4), from(0, 2), this.questions,
				rules, List.of());
	}

	private Question question(String key) {
		boolean multiple = chance(3);
		List<Option> options = new ArrayList<>();
		int most = from(1, multiple ? 3 : 4);
		for (char option = 'a'; option < 'a' + most; option++) {
			options.add(new Option(String.valueOf(option), "Option %s of %s".formatted(option, key), null));
		}
		Condition askedWhen = (!this.choices.isEmpty() && chance(3)) ? condition(false) : Condition.ALWAYS;
		return new Question(key, "Question " + key, null, multiple, askedWhen, options);
	}

	private Condition condition(boolean ofRule) {
		Set<Choice> used = new HashSet<>();
		List<Choice> allOf = some(chance(2) ? from(0, 2) : 1, used);
		List<Choice> anyOf = some(chance(2) ? 0 : from(0, 3), used);
		List<Choice> noneOf = some(chance(3) ? from(0, 2) : 0, used);
		return (ofRule && allOf.isEmpty() && anyOf.isEmpty()) ? condition(true) : new Condition(allOf, anyOf, noneOf);
	}

	private List<Choice> some(int number, Set<Choice> used) {
		List<Choice> some = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			Choice choice = any(this.choices);
			if (used.add(choice)) {
				some.add(choice);
			}
		}
		return some;
	}

	private Effect effect(Purpose purpose) {
		EffectKind kind = any((purpose == Purpose.FIT) ? FIT : NEED);
		int points = (kind == EffectKind.WEIGHT) ? from(1, 3) * (chance(4) ? -1 : 1) : 0;
		return new Effect(kind, kind.namesRole() ? any(ROLES) : null, points);
	}

	private <T> T any(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	private int from(int least, int most) {
		return least + this.random.nextInt(most - least + 1);
	}

	private boolean chance(int oneIn) {
		return this.random.nextInt(oneIn) == 0;
	}

}
