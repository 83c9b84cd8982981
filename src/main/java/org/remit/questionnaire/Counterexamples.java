package org.remit.questionnaire;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Answers that show that something does matter. Random ones, always the same, show it of
 * nearly everything; what they do not show of is left to a proof.
 */
final class Counterexamples {

	private static final int SEED = 1;

	private final RuleTable table;

	private final Scale scale;

	private final int[] scores;

	/** Questions that are asked. */
	private final BitSet asked = new BitSet();

	/** Options that matter, for each question. */
	private final long[] options;

	/** Rules that matter. */
	private final BitSet rules = new BitSet();

	/** For each rule, those that do not hold where it does. */
	private final BitSet[] apart;

	/**
	 * Prepares a search.
	 * @param table the rules
	 * @param scale reads the verdicts
	 */
	Counterexamples(RuleTable table, Scale scale) {
		this.table = table;
		this.scale = scale;
		this.scores = new int[table.roles().size()];
		this.options = new long[table.questions()];
		this.apart = new BitSet[table.rules()];
		Arrays.setAll(this.apart, (rule) -> new BitSet());
	}

	/** Looks at this many random answers. */
	void search(int tries) {
		Random random = new Random(SEED);
		for (int i = 0; i < tries; i++) {
			look(this.table.random(random));
		}
	}

	/** Whether some answers make the question be asked. */
	boolean asks(int question) {
		return this.asked.get(question);
	}

	/** Whether some answers show that an option matters. */
	boolean hasOption(int question, int option) {
		return ((this.options[question] >>> option) & 1) != 0;
	}

	/** Whether some answers show that a rule matters. */
	boolean hasRule(int rule) {
		return this.rules.get(rule);
	}

	/** Whether with some answers the one rule holds and the other does not. */
	boolean tellApart(int rule, int other) {
		return this.apart[rule].get(other);
	}

	private void look(long[] answers) {
		BitSet holding = new BitSet();
		IntStream.range(0, this.table.rules())
			.filter((rule) -> this.table.when(rule).holds(answers))
			.forEach(holding::set);
		BitSet idle = new BitSet();
		idle.set(0, this.table.rules());
		idle.andNot(holding);
		int[] sums = new int[this.scores.length];
		long verdict = this.scale.verdict(sums, this.table.sum(answers, sums));
		holding.stream().forEach((rule) -> {
			this.apart[rule].or(idle);
			if (!this.rules.get(rule)) {
				this.rules.set(rule, verdictWithout(rule, holding, sums) != verdict);
			}
		});
		for (int question = 0; question < this.table.questions(); question++) {
			if (this.table.askedWhen(question).holds(answers)) {
				this.asked.set(question);
				this.options[question] |= mattering(answers, question, ~this.options[question]);
			}
		}
	}

	private long verdictWithout(int rule, BitSet holding, int[] sums) {
		int[] without = sums.clone();
		if (this.table.role(rule) >= 0) {
			without[this.table.role(rule)] -= this.table.points(rule);
		}
		long flags = holding.stream()
			.filter((other) -> other != rule)
			.mapToLong(this.table::flags)
			.reduce(0, (some, others) -> some | others);
		return this.scale.verdict(without, flags);
	}

	/**
	 * The options of a question that these answers show to matter: choosing one, or no
	 * longer choosing it, alters the verdict or the warnings.
	 * @param answers restricted answers
	 * @param question the question
	 * @param wanted the options to look at, as bits
	 * @return those of them that matter
	 */
	long mattering(long[] answers, int question, long wanted) {
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

	/**
	 * Whether a change shows something of an option. It is held against any other answer,
	 * or, where several may be chosen, against the same without it.
	 * @param question the question
	 * @param change the options that the answers differ by, as bits
	 * @param wanted the options in question
	 * @return true if it does
	 */
	boolean isStep(int question, long change, long wanted) {
		return (change & wanted) != 0 && (!this.table.isMultiple(question) || Long.bitCount(change) == 1);
	}

	/** Whether the same rules warn. */
	boolean isWarnedAlike(long[] answers, long[] changed) {
		return IntStream.range(0, this.table.rules())
			.filter((rule) -> !this.table.decides(rule))
			.allMatch((rule) -> this.table.when(rule).holds(answers) == this.table.when(rule).holds(changed));
	}

	private long verdict(long[] answers) {
		return this.scale.verdict(this.scores, this.table.sum(answers, this.scores));
	}

}
