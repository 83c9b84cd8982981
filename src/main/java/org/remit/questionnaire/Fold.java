package org.remit.questionnaire;

import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Walks the whole answer space at once, question by question. Scores are sums over rules,
 * so two ways with the same sums so far have the same future, as long as they agree on
 * the answers that a later rule or condition still looks at (the live answers). Only the
 * distinct combinations of both are kept, each with the number of ways that lead to it:
 * dynamic programming over a frontier, as in counting the solutions of constraint
 * networks of small width.
 * <p>
 * A state has three longs: the sums of the rules, those of other rules over the same
 * questions that may be walked alongside, and the live answers.
 *
 * @see <a href="https://doi.org/10.1016/S0004-3702(99)00059-4">R. Dechter: Bucket
 * elimination, a unifying framework for reasoning (1999)</a>
 */
final class Fold {

	private final RuleTable table;

	private final Side main;

	private final @Nullable Side beside;

	private final int budget;

	/**
	 * The place of each option among the live answers; -1 if no later question asks for
	 * it.
	 */
	private final int[] livePlace;

	/** Which live answers are still needed after each question. */
	private final long[] liveAfter;

	private int kept;

	private final List<StateMap> layers = new ArrayList<>();

	/**
	 * Prepares a fold.
	 * @param table the rules
	 * @param budget the greatest number of states kept, of all questions together
	 * @param watched a rule whose effect is left out and which is only watched, or -1
	 * @throws TooEntangledException if a state does not fit its longs
	 */
	Fold(RuleTable table, int budget, int watched) throws TooEntangledException {
		this(table, null, budget, watched);
	}

	/**
	 * Prepares a fold of two tables at once.
	 * @param table the rules
	 * @param beside other rules over the same questions
	 * @param budget the greatest number of states kept, of all questions together
	 * @throws TooEntangledException if a state does not fit its longs
	 */
	Fold(RuleTable table, RuleTable beside, int budget) throws TooEntangledException {
		this(table, beside, budget, -1);
	}

	private Fold(RuleTable table, @Nullable RuleTable beside, int budget, int watched) throws TooEntangledException {
		this.table = table;
		this.budget = budget;
		this.main = new Side(table, watched);
		this.beside = (beside != null) ? new Side(beside, -1) : null;
		this.livePlace = new int[table.begin(table.questions())];
		this.liveAfter = new long[table.questions()];
		findLiveAnswers();
	}

	private void findLiveAnswers() throws TooEntangledException {
		int[] neededUntil = new int[this.livePlace.length];
		Arrays.fill(neededUntil, -1);
		this.main.need(neededUntil);
		if (this.beside != null) {
			this.beside.need(neededUntil);
		}
		for (int question = 0; question < this.table.questions(); question++) {
			need(this.table.askedWhen(question), question, neededUntil);
		}
		int places = 0;
		for (int bit = 0; bit < neededUntil.length; bit++) {
			boolean live = neededUntil[bit] > question(bit);
			this.livePlace[bit] = live ? places++ : -1;
			if (places > 64) {
				throw new TooEntangledException(
						"Rules and conditions that join questions look at more than 64 options.");
			}
			for (int question = question(bit); live && question < neededUntil[bit]; question++) {
				this.liveAfter[question] |= 1L << this.livePlace[bit];
			}
		}
	}

	private static void need(RuleTable.Mask mask, int question, int[] neededUntil) {
		for (int bit = 0; bit < neededUntil.length; bit++) {
			if (looksAt(mask, bit)) {
				neededUntil[bit] = Math.max(neededUntil[bit], question);
			}
		}
	}

	private static boolean looksAt(RuleTable.Mask mask, int bit) {
		return RuleTable.isSet(mask.all(), bit) || RuleTable.isSet(mask.any(), bit)
				|| RuleTable.isSet(mask.none(), bit);
	}

	private int question(int bit) {
		int question = 0;
		while (this.table.begin(question + 1) <= bit) {
			question++;
		}
		return question;
	}

	/**
	 * Walks.
	 * @return the states after the last question
	 * @throws TooEntangledException if there are more states than the budget allows
	 * @throws ArithmeticException if there are more ways than a long can count
	 */
	StateMap run() throws TooEntangledException {
		StateMap states = new StateMap();
		states.add(this.main.packing.start(), (this.beside != null) ? this.beside.packing.start() : 0, 0, 1, -1, 0);
		for (int question = 0; question < this.table.questions(); question++) {
			StateMap next = step(states, question);
			this.layers.add(next);
			if (question > 0) {
				states.forgetStates();
			}
			states = next;
		}
		return states;
	}

	private StateMap step(StateMap states, int question) throws TooEntangledException {
		Gate asked = new Gate(this.table.askedWhen(question), question);
		asked.enter(0);
		Adder sums = new Adder(this.main, question);
		Adder besides = new Adder(this.beside, question);
		StateMap next = new StateMap();
		for (long choice : this.table.possible(question)) {
			sums.enter(choice);
			besides.enter(choice);
			long brings = live(question, choice);
			for (int state = 0; state < states.size(); state++) {
				long live = states.live(state);
				if (choice == 0 || asked.opens(live)) {
					next.add(sums.sum(states.sum(state), live), besides.sum(states.beside(state), live),
							(live | brings) & this.liveAfter[question], states.count(state), state, choice);
				}
			}
			if (this.kept + next.size() > this.budget) {
				throw new TooEntangledException(String.format(Locale.ROOT,
						"More than %,d different states arise by question %d; rules join too many questions.",
						this.budget, question + 1));
			}
		}
		this.kept += next.size();
		return next;
	}

	/** How many states were kept, of all questions together. */
	int kept() {
		return this.kept;
	}

	private long live(int question, long choice) {
		long live = 0;
		for (long rest = choice; rest != 0; rest &= rest - 1) {
			int place = this.livePlace[this.table.begin(question) + Long.numberOfTrailingZeros(rest)];
			if (place >= 0) {
				live |= 1L << place;
			}
		}
		return live;
	}

	/** How the sums of a state are packed. */
	Packing packing() {
		return this.main.packing;
	}

	/** How the sums of the other rules are packed, if there are any. */
	Packing packingBeside() {
		return Objects.requireNonNull(this.beside, "walked alone").packing;
	}

	/** Answers that lead to a state of the last layer. */
	long[] witness(int state) {
		long[] answers = new long[this.table.words()];
		int at = state;
		for (int question = this.layers.size() - 1; question >= 0; question--) {
			this.table.choose(answers, question, this.layers.get(question).choice(at));
			at = this.layers.get(question).parent(at);
		}
		return answers;
	}

	/** Rules that are walked. */
	private final class Side {

		private final RuleTable rules;

		private final Packing packing;

		/** The last question that each rule looks at. */
		private final int[] decidedAt;

		Side(RuleTable rules, int watched) throws TooEntangledException {
			this.rules = rules;
			this.packing = new Packing(rules, watched);
			this.decidedAt = new int[rules.rules()];
		}

		void need(int[] neededUntil) {
			for (int rule = 0; rule < this.decidedAt.length; rule++) {
				RuleTable.Mask mask = this.rules.when(rule);
				int last = 0;
				for (int bit = 0; bit < neededUntil.length; bit++) {
					if (looksAt(mask, bit)) {
						last = question(bit);
					}
				}
				this.decidedAt[rule] = last;
				Fold.need(mask, last, neededUntil);
			}
		}

		int[] decidedAt(int question) {
			return IntStream.range(0, this.decidedAt.length)
				.filter((rule) -> this.decidedAt[rule] == question)
				.toArray();
		}

	}

	/** Adds the rules that the answer to one question decides. */
	private final class Adder {

		private final @Nullable Side side;

		private final int[] rules;

		private final Gate[] gates;

		Adder(@Nullable Side side, int question) {
			this.side = side;
			this.rules = (side != null) ? side.decidedAt(question) : new int[0];
			this.gates = new Gate[this.rules.length];
			for (int i = 0; side != null && i < this.rules.length; i++) {
				this.gates[i] = new Gate(side.rules.when(this.rules[i]), question);
			}
		}

		void enter(long choice) {
			for (Gate gate : this.gates) {
				gate.enter(choice);
			}
		}

		long sum(long before, long live) {
			long sum = before;
			for (int i = 0; this.side != null && i < this.rules.length; i++) {
				if (this.gates[i].opens(live)) {
					sum = this.side.packing.apply(this.rules[i], sum);
				}
			}
			return sum;
		}

	}

	/**
	 * A condition, split into what the answer to one question settles and what earlier
	 * answers do.
	 */
	private final class Gate {

		private final long allEarlier;

		private final long anyEarlier;

		private final long noneEarlier;

		private final long allNow;

		private final long anyNow;

		private final long noneNow;

		private boolean settled = true;

		private boolean found;

		Gate(RuleTable.Mask mask, int question) {
			this.allEarlier = earlier(mask.all(), question);
			this.anyEarlier = earlier(mask.any(), question);
			this.noneEarlier = earlier(mask.none(), question);
			this.allNow = Fold.this.table.chosen(mask.all(), question);
			this.anyNow = Fold.this.table.chosen(mask.any(), question);
			this.noneNow = Fold.this.table.chosen(mask.none(), question);
		}

		private long earlier(long[] mask, int question) {
			long earlier = 0;
			for (int bit = 0; bit < Fold.this.table.begin(question); bit++) {
				if (RuleTable.isSet(mask, bit)) {
					earlier |= 1L << Fold.this.livePlace[bit];
				}
			}
			return earlier;
		}

		/* What the answer itself settles need not be looked up in each state. */
		void enter(long choice) {
			this.settled = (choice & this.allNow) == this.allNow && (choice & this.noneNow) == 0;
			this.found = (choice & this.anyNow) != 0 || (this.anyNow == 0 && this.anyEarlier == 0);
		}

		boolean opens(long live) {
			return this.settled && (live & this.allEarlier) == this.allEarlier && (live & this.noneEarlier) == 0
					&& (this.found || (live & this.anyEarlier) != 0);
		}

	}

}
