package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.remit.catalog.Choice;
import org.remit.catalog.Question;
import org.remit.catalog.Rule;
import org.remit.questionnaire.Analysis.Finding;
import org.remit.questionnaire.Analysis.Finding.Kind;

/**
 * Looks for rules, questions and options that can never matter. That something matters is
 * shown by an example, looked for among random answers first; that it does not, by
 * walking the whole answer space with and without it.
 */
final class Findings {

	private static final int TRIES = 4_000;

	private static final int SEED = 1;

	/** The greatest number of combinations of answers that are simply gone through. */
	private static final int FEW = 200_000;

	private final RuleTable table;

	private final Scale scale;

	private final int budget;

	private final int few;

	private final int tries;

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
		this.few = few;
		this.tries = tries;
		this.scores = new int[table.roles().size()];
		this.left = 4L * budget;
	}

	List<Finding> all() {
		Examples examples = new Examples();
		for (int question = 0; question < this.table.questions(); question++) {
			question(question, examples);
		}
		for (int rule = 0; rule < this.table.rules(); rule++) {
			rule(rule, examples);
		}
		return List.copyOf(this.all);
	}

	private void question(int number, Examples examples) {
		Question question = this.table.questionnaire().questions().get(number);
		Optional<Boolean> asked = examples.asked.get(number) ? Optional.of(true)
				: isPossible(this.table.askedWhen(number));
		if (!asked.orElse(false)) {
			this.all
				.add(new Finding(asked.isEmpty() ? Kind.UNDECIDED : Kind.UNREACHABLE_QUESTION, question.key(), null));
			return;
		}
		List<Finding> idle = new ArrayList<>();
		for (int option = 0; option < question.options().size(); option++) {
			if (((examples.options[number] >>> option) & 1) == 0) {
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
		List<Integer> everything = IntStream.range(0, this.table.questions()).boxed().toList();
		Optional<Boolean> matters = find(everything, (answers) -> mattering(answers, question, 1L << option) != 0);
		try {
			boolean found = matters.isPresent() ? matters.get() : matters(question, option);
			return found ? Optional.empty() : Optional.of(Kind.DEAD_OPTION);
		}
		catch (TooEntangledException ex) {
			return Optional.of(Kind.UNDECIDED);
		}
	}

	private boolean isLookedAt(int question) {
		return IntStream.range(0, this.table.rules()).anyMatch((rule) -> looksAt(this.table.when(rule), question))
				|| isLookedAtByQuestion(question);
	}

	private boolean isLookedAtByQuestion(int question) {
		return IntStream.range(question + 1, this.table.questions())
			.anyMatch((later) -> looksAt(this.table.askedWhen(later), question));
	}

	private boolean isAlone(int question) {
		for (int rule = 0; rule < this.table.rules(); rule++) {
			RuleTable.Mask mask = this.table.when(rule);
			if (looksAt(mask, question) && IntStream.range(0, this.table.questions())
				.anyMatch((other) -> other != question && looksAt(mask, other))) {
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
			if (fold.held(states.sum(state)) && matters(question, option, fold, states.sum(state))) {
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
					if (isStep(question, choice ^ other, 1L << option)
							&& (verdict(fold, sum, question, other) != verdict
									|| !isWarnedAlike(only(question, choice), only(question, other)))) {
						return true;
					}
				}
			}
		}
		return false;
	}

	/*
	 * What an option is held against: any other answer, or, where several may be chosen,
	 * the same without it.
	 */
	private boolean isStep(int question, long change, long wanted) {
		return (change & wanted) != 0 && (!this.table.isMultiple(question) || Long.bitCount(change) == 1);
	}

	private long verdict(Fold fold, long sum, int question, long choice) {
		fold.scores(sum, this.scores);
		long flags = fold.flags(sum);
		long[] answers = only(question, choice);
		for (int rule = 0; rule < this.table.rules(); rule++) {
			if (looksAt(this.table.when(rule), question) && this.table.when(rule).holds(answers)) {
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

	/*
	 * The options that these answers show to matter: choosing one, or no longer choosing
	 * it, alters the verdict or the warnings.
	 */
	private long mattering(long[] answers, int question, long wanted) {
		if (!this.table.askedWhen(question).holds(answers)) {
			return 0;
		}
		long given = this.table.chosen(answers, question);
		long verdict = verdict(answers);
		long found = 0;
		for (long choice : this.table.possible(question)) {
			if (isStep(question, given ^ choice, wanted & ~found)) {
				long[] changed = answers.clone();
				this.table.choose(changed, question, choice);
				this.table.restrict(changed);
				if (verdict(changed) != verdict || !isWarnedAlike(answers, changed)) {
					found |= given ^ choice;
				}
			}
		}
		return found;
	}

	private boolean isWarnedAlike(long[] answers, long[] changed) {
		return IntStream.range(0, this.table.rules())
			.filter((rule) -> !this.table.decides(rule))
			.allMatch((rule) -> this.table.when(rule).holds(answers) == this.table.when(rule).holds(changed));
	}

	private long verdict(long[] answers) {
		return this.scale.verdict(this.scores, this.table.sum(answers, this.scores));
	}

	private void rule(int number, Examples examples) {
		Rule rule = this.table.questionnaire().rules().get(number);
		Optional<Kind> idle = examples.rules.get(number) ? Optional.empty() : rule(number);
		idle.ifPresent((kind) -> this.all.add(Finding.ofRule(kind, rule.key())));
		if (idle.equals(Optional.of(Kind.CONTRADICTORY_RULE))) {
			return;
		}
		for (int other = 0; other < this.table.rules(); other++) {
			if (other != number && hasSameEffect(number, other) && !examples.apart[number].get(other)) {
				String by = this.table.questionnaire().rules().get(other).key();
				isSubsumed(number, other).ifPresent((kind) -> this.all.add(new Finding(kind, rule.key(), by)));
			}
		}
	}

	private Optional<Kind> rule(int number) {
		Optional<Boolean> possible = isPossible(this.table.when(number));
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
			if (fold.held(sum)) {
				held = true;
				fold.scores(sum, this.scores);
				long without = this.scale.verdict(this.scores, fold.flags(sum));
				if (this.table.role(number) >= 0) {
					this.scores[this.table.role(number)] += this.table.points(number);
				}
				if (this.scale.verdict(this.scores, fold.flags(sum) | this.table.flags(number)) != without) {
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
		List<Integer> questions = new ArrayList<>();
		join(this.table.when(rule), questions);
		join(this.table.when(by), questions);
		Optional<Boolean> apart = find(questions,
				(answers) -> this.table.when(rule).holds(answers) && !this.table.when(by).holds(answers));
		if (apart.isEmpty()) {
			return Optional.of(Kind.UNDECIDED);
		}
		return apart.get() ? Optional.empty() : Optional.of(Kind.SUBSUMED_RULE);
	}

	private Optional<Boolean> isPossible(RuleTable.Mask condition) {
		List<Integer> questions = new ArrayList<>();
		join(condition, questions);
		return find(questions, condition::holds);
	}

	/*
	 * The questions that a condition looks at, and those that decide whether these are
	 * asked.
	 */
	private void join(RuleTable.Mask condition, List<Integer> questions) {
		for (int question = 0; question < this.table.questions(); question++) {
			if (looksAt(condition, question) && !questions.contains(question)) {
				questions.add(question);
				join(this.table.askedWhen(question), questions);
			}
		}
		questions.sort(null);
	}

	private boolean looksAt(RuleTable.Mask condition, int question) {
		return (this.table.chosen(condition.all(), question) | this.table.chosen(condition.any(), question)
				| this.table.chosen(condition.none(), question)) != 0;
	}

	/* Whether any answers to the questions are such; nothing if there are too many. */
	private Optional<Boolean> find(List<Integer> questions, Predicate<long[]> such) {
		double combinations = 1;
		for (int question : questions) {
			combinations *= this.table.possible(question).length;
		}
		return (combinations <= this.few) ? Optional.of(find(questions, 0, new long[this.table.words()], such))
				: Optional.empty();
	}

	private boolean find(List<Integer> questions, int at, long[] answers, Predicate<long[]> such) {
		if (at == questions.size()) {
			return such.test(answers);
		}
		int question = questions.get(at);
		for (long choice : this.table.possible(question)) {
			if (choice == 0 || this.table.askedWhen(question).holds(answers)) {
				this.table.choose(answers, question, choice);
				if (find(questions, at + 1, answers, such)) {
					return true;
				}
			}
		}
		this.table.clear(answers, question);
		return false;
	}

	/** Random answers, always the same, that show what matters. */
	private final class Examples {

		/** Questions that are asked. */
		private final BitSet asked = new BitSet();

		/** Options that matter, for each question. */
		private final long[] options = new long[Findings.this.table.questions()];

		/** Rules that matter. */
		private final BitSet rules = new BitSet();

		/** For each rule, those that do not hold where it does. */
		private final BitSet[] apart = new BitSet[Findings.this.table.rules()];

		private final Random random = new Random(SEED);

		Examples() {
			Arrays.setAll(this.apart, (rule) -> new BitSet());
			for (int i = 0; i < Findings.this.tries; i++) {
				look(answers());
			}
		}

		private long[] answers() {
			RuleTable table = Findings.this.table;
			long[] answers = new long[table.words()];
			for (int question = 0; question < table.questions(); question++) {
				if (table.askedWhen(question).holds(answers)) {
					this.asked.set(question);
					long[] possible = table.possible(question);
					table.choose(answers, question, possible[this.random.nextInt(possible.length)]);
				}
			}
			return answers;
		}

		private void look(long[] answers) {
			RuleTable table = Findings.this.table;
			BitSet holding = new BitSet();
			IntStream.range(0, table.rules()).filter((rule) -> table.when(rule).holds(answers)).forEach(holding::set);
			BitSet idle = new BitSet();
			idle.set(0, table.rules());
			idle.andNot(holding);
			int[] sums = new int[table.roles().size()];
			long verdict = Findings.this.scale.verdict(sums, table.sum(answers, sums));
			holding.stream().forEach((rule) -> {
				this.apart[rule].or(idle);
				if (!this.rules.get(rule)) {
					this.rules.set(rule, verdictWithout(rule, holding, sums) != verdict);
				}
			});
			for (int question = 0; question < table.questions(); question++) {
				this.options[question] |= mattering(answers, question, ~this.options[question]);
			}
		}

		private long verdictWithout(int rule, BitSet holding, int[] sums) {
			RuleTable table = Findings.this.table;
			int[] without = sums.clone();
			if (table.role(rule) >= 0) {
				without[table.role(rule)] -= table.points(rule);
			}
			long flags = holding.stream()
				.filter((other) -> other != rule)
				.mapToLong(table::flags)
				.reduce(0, (some, others) -> some | others);
			return Findings.this.scale.verdict(without, flags);
		}

	}

}
