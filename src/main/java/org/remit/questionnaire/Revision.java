package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Condition;
import org.remit.catalog.EffectKind;
import org.remit.catalog.Option;
import org.remit.catalog.Question;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.Rule;
import org.remit.questionnaire.Impact.Cause;
import org.remit.questionnaire.Impact.Shift;

/** A questionnaire before and after a change. */
final class Revision {

	private static final int SAMPLE = 20_000;

	private static final int SEED = 1;

	private final Assessor before;

	private final Assessor after;

	private final int budget;

	private final List<Difference> differences = new ArrayList<>();

	/** How many states all walks for single causes together may still keep. */
	private long left;

	Revision(Assessor before, Assessor after, int budget) {
		this.before = before;
		this.after = after;
		this.budget = budget;
		this.left = 4L * budget;
		Map<String, Rule> was = rules(before.questionnaire());
		Map<String, Rule> is = rules(after.questionnaire());
		Set<String> keys = new HashSet<>();
		Stream.of(was, is)
			.flatMap((rules) -> rules.keySet().stream())
			.filter(keys::add)
			.map((key) -> new Difference(key, was.get(key), is.get(key)))
			.filter(Difference::canAlter)
			.forEach(this.differences::add);
	}

	private static Map<String, Rule> rules(Questionnaire questionnaire) {
		Map<String, Rule> rules = new LinkedHashMap<>();
		questionnaire.rules().forEach((rule) -> rules.put(rule.key(), rule));
		return rules;
	}

	Impact impact() {
		if (!asksTheSame()) {
			return sample("The questions or their options are others, so that answers cannot be counted one by one.");
		}
		try {
			return exact();
		}
		catch (ArithmeticException ex) {
			return sample("There are more ways through the questions than can be counted.");
		}
		catch (TooEntangledException ex) {
			return sample(Objects.requireNonNullElse(ex.getMessage(), "The rules join too many questions."));
		}
	}

	/* Words and order give no answer another meaning. */
	private boolean asksTheSame() {
		return asked(this.before).equals(asked(this.after));
	}

	private static Set<Object> asked(Assessor assessor) {
		Set<Object> asked = new HashSet<>();
		for (Question question : assessor.questionnaire().questions()) {
			asked.add(List.of(question.key(), question.multiple(), looksFor(question.askedWhen()),
					Set.copyOf(question.options().stream().map(Option::key).toList())));
		}
		return asked;
	}

	private static Object looksFor(Condition condition) {
		return List.of(Set.copyOf(condition.allOf()), Set.copyOf(condition.anyOf()), Set.copyOf(condition.noneOf()));
	}

	private Impact exact() throws TooEntangledException {
		Walk whole = new Walk(table(this.before), this.after.table(), this.budget);
		List<Shift> shifts = new ArrayList<>();
		whole.turns.forEach((turn, tally) -> shifts.add(new Shift(turn.before(), turn.after(), tally.paths,
				tally.witness(whole), atWork(tally.witness(whole)))));
		return new Impact(whole.paths, whole.altered, sorted(shifts), causes(whole), null);
	}

	/*
	 * The former rules over the questions as they stand now, so that both tables number
	 * options alike.
	 */
	private RuleTable table(Assessor assessor) {
		return table(assessor.questionnaire(), assessor.questionnaire().rules(), assessor.table().roles());
	}

	private RuleTable table(Questionnaire settings, List<Rule> rules, List<String> roles) {
		return new RuleTable(new Questionnaire(settings.slug(), settings.purpose(), settings.title(),
				settings.introduction(), settings.neededFrom(), settings.closeWithin(),
				this.after.questionnaire().questions(), rules, List.of()), roles);
	}

	private List<Cause> causes(Walk whole) {
		List<Cause> causes = new ArrayList<>();
		boolean thresholds = hasOtherThresholds();
		int number = this.differences.size() + (thresholds ? 1 : 0);
		for (Difference difference : this.differences) {
			causes.add(cause(difference.kind(), difference.key(), (number == 1) ? whole : walk(difference)));
		}
		if (thresholds) {
			causes.add(cause(Cause.Kind.THRESHOLDS, null, (number == 1) ? whole
					: walk(this.after.questionnaire(), this.before.questionnaire().rules(), this.after, this.before)));
		}
		causes.sort(Comparator.comparing(Cause::altered, Comparator.nullsLast(Comparator.reverseOrder())));
		return causes;
	}

	private boolean hasOtherThresholds() {
		Questionnaire was = this.before.questionnaire();
		Questionnaire is = this.after.questionnaire();
		return was.purpose() != is.purpose() || was.neededFrom() != is.neededFrom()
				|| was.closeWithin() != is.closeWithin()
				|| !common(this.before, this.after).equals(common(this.after, this.before));
	}

	private static List<String> common(Assessor one, Assessor other) {
		return one.table().roles().stream().filter(other.table().roles()::contains).toList();
	}

	private static Cause cause(Cause.Kind kind, @Nullable String rule, @Nullable Walk alone) {
		if (alone == null) {
			return new Cause(kind, rule, null, null);
		}
		Answers witness = alone.turns.values()
			.stream()
			.max(Comparator.comparingLong((tally) -> tally.paths))
			.map((tally) -> tally.witness(alone))
			.orElse(null);
		return new Cause(kind, rule, alone.altered, witness);
	}

	private @Nullable Walk walk(Difference difference) {
		List<Rule> rules = new ArrayList<>();
		this.before.questionnaire().rules().forEach((rule) -> difference.in(rule).ifPresent(rules::add));
		if (difference.was() == null && difference.is() != null) {
			rules.add(difference.is());
		}
		return walk(this.before.questionnaire(), rules, this.before, this.after);
	}

	/* A role that no rule named before takes its place among the others. */
	private @Nullable Walk walk(Questionnaire settings, List<Rule> rules, Assessor order, Assessor others) {
		List<String> more = others.table().roles();
		List<String> roles = new ArrayList<>(order.table().roles());
		for (String role : more) {
			if (!roles.contains(role)) {
				roles.add((int) more.subList(0, more.indexOf(role)).stream().filter(roles::contains).count(), role);
			}
		}
		try {
			Walk walk = new Walk(table(this.before), table(settings, rules, roles),
					(int) Math.min(this.budget, this.left));
			this.left -= walk.kept;
			return walk;
		}
		catch (TooEntangledException ex) {
			this.left = 0;
			return null;
		}
	}

	private Impact sample(String obstacle) {
		Random random = new Random(SEED);
		Map<Turn, Tally> turns = new HashMap<>();
		long altered = 0;
		for (int i = 0; i < SAMPLE; i++) {
			Answers answers = this.after.table().decode(this.after.table().random(random));
			Turn turn = new Turn(this.before.verdict(former(answers)), this.after.verdict(answers));
			if (!turn.before().equals(turn.after())) {
				altered++;
				turns.computeIfAbsent(turn, (key) -> new Tally(answers)).paths++;
			}
		}
		List<Shift> shifts = new ArrayList<>();
		turns.forEach((turn, tally) -> shifts.add(new Shift(turn.before(), turn.after(), tally.paths,
				Objects.requireNonNull(tally.answers), atWork(Objects.requireNonNull(tally.answers)))));
		List<Cause> causes = new ArrayList<>();
		if (!asksTheSame()) {
			causes.add(new Cause(Cause.Kind.QUESTIONS, null, null, null));
		}
		this.differences
			.forEach((difference) -> causes.add(new Cause(difference.kind(), difference.key(), null, null)));
		if (hasOtherThresholds()) {
			causes.add(new Cause(Cause.Kind.THRESHOLDS, null, null, null));
		}
		return new Impact(SAMPLE, altered, sorted(shifts), causes, obstacle);
	}

	private Answers former(Answers answers) {
		return Answers.of(this.before.questionnaire(), answers.choices());
	}

	private List<String> atWork(Answers witness) {
		Answers former = former(witness);
		return this.differences.stream()
			.filter((difference) -> difference.isAtWork(former, witness))
			.map(Difference::key)
			.toList();
	}

	private static List<Shift> sorted(List<Shift> shifts) {
		shifts.sort(Comparator.comparingLong(Shift::paths)
			.reversed()
			.thenComparing((shift) -> shift.before().toString() + shift.after()));
		return shifts;
	}

	/**
	 * A rule before and after.
	 *
	 * @param key its key
	 * @param was the rule before, or {@code null}
	 * @param is the rule after, or {@code null}
	 */
	private record Difference(String key, @Nullable Rule was, @Nullable Rule is) {

		boolean canAlter() {
			if (was() != null && is() != null && was().effect().equals(is().effect())
					&& looksFor(was().when()).equals(looksFor(is().when()))) {
				return false;
			}
			return decides(was()) || decides(is());
		}

		private static boolean decides(@Nullable Rule rule) {
			return rule != null && rule.effect().kind() != EffectKind.COACHING
					&& rule.effect().kind() != EffectKind.CAUTION;
		}

		Cause.Kind kind() {
			if (was() == null) {
				return Cause.Kind.ADDED;
			}
			return (is() == null) ? Cause.Kind.REMOVED : Cause.Kind.CHANGED;
		}

		/** What becomes of a former rule when only this is changed. */
		Optional<Rule> in(Rule rule) {
			return Optional.ofNullable(rule.key().equals(key()) ? is() : rule);
		}

		boolean isAtWork(Answers former, Answers answers) {
			boolean held = was() != null && former.meet(was().when());
			boolean holds = is() != null && answers.meet(is().when());
			boolean alike = was() != null && is() != null && was().effect().equals(is().effect());
			return held != holds || (held && !alike);
		}

	}

	private record Turn(Verdict before, Verdict after) {

	}

	/** How many paths make a turn, and one of them. */
	private static final class Tally {

		private final int state;

		private final @Nullable Answers answers;

		private long paths;

		Tally(int state) {
			this.state = state;
			this.answers = null;
		}

		Tally(Answers answers) {
			this.state = -1;
			this.answers = answers;
		}

		Answers witness(Walk walk) {
			return walk.one.decode(walk.fold.witness(this.state));
		}

	}

	/** Both sets of rules over all answers. */
	private static final class Walk {

		private final RuleTable one;

		private final Fold fold;

		private final int kept;

		private final Map<Turn, Tally> turns = new HashMap<>();

		private long paths;

		private long altered;

		Walk(RuleTable one, RuleTable other, int budget) throws TooEntangledException {
			this.one = one;
			this.fold = new Fold(one, other, budget);
			StateMap states = this.fold.run();
			this.kept = this.fold.kept();
			Reader before = new Reader(one, this.fold.packing());
			Reader after = new Reader(other, this.fold.packingBeside());
			for (int state = 0; state < states.size(); state++) {
				Verdict was = before.verdict(states.sum(state));
				Verdict is = after.verdict(states.beside(state));
				this.paths = Math.addExact(this.paths, states.count(state));
				if (!was.equals(is)) {
					this.altered += states.count(state);
					int witness = state;
					this.turns.computeIfAbsent(new Turn(was, is), (key) -> new Tally(witness)).paths += states
						.count(state);
				}
			}
		}

	}

	/** Reads verdicts off packed sums. */
	private static final class Reader {

		private final Scale scale;

		private final Packing packing;

		private final int[] scores;

		private final Map<Long, Verdict> read = new HashMap<>();

		Reader(RuleTable table, Packing packing) {
			this.scale = new Scale(table);
			this.packing = packing;
			this.scores = new int[table.roles().size()];
		}

		Verdict verdict(long sum) {
			this.packing.scores(sum, this.scores);
			return this.read.computeIfAbsent(this.scale.verdict(this.scores, this.packing.flags(sum)),
					this.scale::decode);
		}

	}

}
