package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.remit.catalog.Choice;
import org.remit.catalog.Question;
import org.remit.catalog.Rule;
import org.remit.questionnaire.Analysis.Finding;
import org.remit.questionnaire.Analysis.Finding.Kind;

/**
 * Looks for rules, questions and options that can never matter. That something matters is
 * shown by a counterexample; that it does not, by going through the answer space, or
 * where that is large by walking it with and without the thing in question.
 */
final class Findings {

	private static final int TRIES = 4_000;

	/** The greatest number of combinations of answers that are simply gone through. */
	private static final int FEW = 200_000;

	private final RuleTable table;

	private final Scale scale;

	private final int budget;

	private final int tries;

	private final Counterexamples counterexamples;

	private final Combinations combinations;

	private final int[] scores;

	private final List<Finding> all = new ArrayList<>();

	/** How many states all walks together may still keep. */
	private long left;

	/**
	 * Prepares a search.
	 * @param table the rules
	 * @param scale reads the verdicts
	 * @param budget the greatest number of states that a walk keeps
	 */
	Findings(RuleTable table, Scale scale, int budget) {
		this(table, scale, budget, FEW, TRIES);
	}

	Findings(RuleTable table, Scale scale, int budget, int few, int tries) {
		this.table = table;
		this.scale = scale;
		this.budget = budget;
		this.tries = tries;
		this.counterexamples = new Counterexamples(table, scale);
		this.combinations = new Combinations(table, few);
		this.scores = new int[table.roles().size()];
		this.left = 4L * budget;
	}

	List<Finding> all() {
		this.counterexamples.search(this.tries);
		for (int question = 0; question < this.table.questions(); question++) {
			question(question);
		}
		for (int rule = 0; rule < this.table.rules(); rule++) {
			rule(rule);
		}
		return List.copyOf(this.all);
	}

	private void question(int number) {
		Question question = this.table.questionnaire().questions().get(number);
		Optional<Boolean> asked = this.counterexamples.asks(number) ? Optional.of(true)
				: this.combinations.everHolds(this.table.askedWhen(number));
		if (!asked.orElse(false)) {
			this.all
				.add(new Finding(asked.isEmpty() ? Kind.UNDECIDED : Kind.UNREACHABLE_QUESTION, question.key(), null));
			return;
		}
		List<Finding> idle = new ArrayList<>();
		for (int option = 0; option < question.options().size(); option++) {
			if (!this.counterexamples.hasOption(number, option)) {
				Choice choice = new Choice(question.key(), question.options().get(option).key());
				option(number, option).ifPresent((kind) -> idle.add(Finding.ofChoice(kind, choice)));
			}
		}
		boolean dead = idle.stream().filter((one) -> one.kind() == Kind.DEAD_OPTION).count() == question.options()
			.size();
		this.all.addAll(dead ? List.of(new Finding(Kind.DEAD_QUESTION, question.key(), null)) : idle);
	}

	/*
	 * A small space is gone through. In a large one the question's own rules are left out
	 * of the walk and added at the end, which works as long as they look at no other
	 * question.
	 */
	private Optional<Kind> option(int question, int option) {
		if (!isLookedAt(question)) {
			return Optional.of(Kind.DEAD_OPTION);
		}
		Optional<Boolean> matters = this.combinations
			.find((answers) -> this.counterexamples.mattering(answers, question, 1L << option) != 0);
		try {
			boolean found = matters.isPresent() ? matters.get() : matters(question, option);
			return found ? Optional.empty() : Optional.of(Kind.DEAD_OPTION);
		}
		catch (TooEntangledException ex) {
			return Optional.of(Kind.UNDECIDED);
		}
	}

	private boolean isLookedAt(int question) {
		return IntStream.range(0, this.table.rules())
			.anyMatch((rule) -> this.table.looksAt(this.table.when(rule), question)) || isLookedAtByQuestion(question);
	}

	private boolean isLookedAtByQuestion(int question) {
		return IntStream.range(question + 1, this.table.questions())
			.anyMatch((later) -> this.table.looksAt(this.table.askedWhen(later), question));
	}

	private boolean isAlone(int question) {
		for (int rule = 0; rule < this.table.rules(); rule++) {
			RuleTable.Mask mask = this.table.when(rule);
			if (this.table.looksAt(mask, question) && IntStream.range(0, this.table.questions())
				.anyMatch((other) -> other != question && this.table.looksAt(mask, other))) {
				return false;
			}
		}
		return !isLookedAtByQuestion(question);
	}

	private boolean matters(int question, int option) throws TooEntangledException {
		if (!isAlone(question)) {
			throw new TooEntangledException("Rules join the question with others.");
		}
		RuleTable rest = this.table.watching(question, option);
		Fold fold = fold(rest, rest.rules() - 1);
		StateMap states = walk(fold);
		for (int state = 0; state < states.size(); state++) {
			if (fold.packing().held(states.sum(state)) && matters(question, option, fold, states.sum(state))) {
				return true;
			}
		}
		return false;
	}

	private boolean matters(int question, int option, Fold fold, long sum) {
		for (long choice : this.table.possible(question)) {
			if (((choice >>> option) & 1) != 0) {
				long verdict = verdict(fold, sum, question, choice);
				for (long other : this.table.possible(question)) {
					if (this.counterexamples.isStep(question, choice ^ other, 1L << option)
							&& (verdict(fold, sum, question, other) != verdict || !this.counterexamples
								.isWarnedAlike(only(question, choice), only(question, other)))) {
						return true;
					}
				}
			}
		}
		return false;
	}

	private long verdict(Fold fold, long sum, int question, long choice) {
		fold.packing().scores(sum, this.scores);
		long flags = fold.packing().flags(sum);
		long[] answers = only(question, choice);
		for (int rule = 0; rule < this.table.rules(); rule++) {
			if (this.table.looksAt(this.table.when(rule), question) && this.table.when(rule).holds(answers)) {
				flags |= this.table.flags(rule);
				if (this.table.role(rule) >= 0) {
					this.scores[this.table.role(rule)] += this.table.points(rule);
				}
			}
		}
		return this.scale.verdict(this.scores, flags);
	}

	private long[] only(int question, long choice) {
		long[] answers = new long[this.table.words()];
		this.table.choose(answers, question, choice);
		return answers;
	}

	private void rule(int number) {
		Rule rule = this.table.questionnaire().rules().get(number);
		Optional<Kind> idle = this.counterexamples.hasRule(number) ? Optional.empty() : idle(number);
		idle.ifPresent((kind) -> this.all.add(Finding.ofRule(kind, rule.key())));
		if (idle.equals(Optional.of(Kind.CONTRADICTORY_RULE))) {
			return;
		}
		for (int other = 0; other < this.table.rules(); other++) {
			if (other != number && hasSameEffect(number, other) && !this.counterexamples.tellApart(number, other)) {
				String by = this.table.questionnaire().rules().get(other).key();
				isSubsumed(number, other).ifPresent((kind) -> this.all.add(new Finding(kind, rule.key(), by)));
			}
		}
	}

	private Optional<Kind> idle(int number) {
		Optional<Boolean> possible = this.combinations.everHolds(this.table.when(number));
		if (possible.isPresent() && !possible.get()) {
			return Optional.of(Kind.CONTRADICTORY_RULE);
		}
		if (possible.isPresent() && !this.table.decides(number)) {
			return Optional.empty();
		}
		try {
			return watch(number);
		}
		catch (TooEntangledException ex) {
			return Optional.of(Kind.UNDECIDED);
		}
	}

	/*
	 * Watches the rule on a walk that leaves its effect out, and adds the effect at the
	 * end.
	 */
	private Optional<Kind> watch(int number) throws TooEntangledException {
		Fold fold = fold(this.table, number);
		StateMap states = walk(fold);
		boolean held = false;
		for (int state = 0; state < states.size(); state++) {
			long sum = states.sum(state);
			if (fold.packing().held(sum)) {
				held = true;
				fold.packing().scores(sum, this.scores);
				long without = this.scale.verdict(this.scores, fold.packing().flags(sum));
				if (this.table.role(number) >= 0) {
					this.scores[this.table.role(number)] += this.table.points(number);
				}
				if (this.scale.verdict(this.scores, fold.packing().flags(sum) | this.table.flags(number)) != without) {
					return Optional.empty();
				}
			}
		}
		if (!held) {
			return Optional.of(Kind.CONTRADICTORY_RULE);
		}
		return this.table.decides(number) ? Optional.of(Kind.DEAD_RULE) : Optional.empty();
	}

	private Fold fold(RuleTable rules, int watched) throws TooEntangledException {
		return new Fold(rules, (int) Math.min(this.budget, this.left), watched);
	}

	/* Many walks take long, too; so they have a budget together. */
	private StateMap walk(Fold fold) throws TooEntangledException {
		try {
			return fold.run();
		}
		finally {
			this.left -= fold.kept();
		}
	}

	private boolean hasSameEffect(int rule, int other) {
		return this.table.decides(rule) && this.table.decides(other) && this.table.role(rule) == this.table.role(other)
				&& this.table.flags(rule) == this.table.flags(other)
				&& Integer.signum(this.table.points(rule)) == Integer.signum(this.table.points(other));
	}

	private Optional<Kind> isSubsumed(int rule, int by) {
		Optional<Boolean> apart = this.combinations.everHolds(this.table.when(rule), this.table.when(by));
		if (apart.isEmpty()) {
			return Optional.of(Kind.UNDECIDED);
		}
		return apart.get() ? Optional.empty() : Optional.of(Kind.SUBSUMED_RULE);
	}

}
