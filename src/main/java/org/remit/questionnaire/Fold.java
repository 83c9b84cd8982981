package org.remit.questionnaire;

import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Walks the whole answer space at once, question by question. Scores are sums over rules,
 * so two ways with the same sums so far have the same future, as long as they agree on
 * the answers that a later rule or condition still looks at (the live answers). Only the
 * distinct combinations of both are kept, each with the number of ways that lead to it:
 * dynamic programming over a frontier, as in counting the solutions of constraint
 * networks of small width.
 * <p>
 * A state has two longs. The first holds each role's score, shifted to be never negative,
 * and the flags; the second the live answers.
 *
 * @see <a href="https://doi.org/10.1016/S0004-3702(99)00059-4">R. Dechter: Bucket
 * elimination, a unifying framework for reasoning (1999)</a>
 */
final class Fold {

	private final RuleTable table;

	private final int budget;

	/** The rule that is only watched, or -1. */
	private final int watched;

	private final int[] shifts;

	private final long[] masks;

	private final int[] lowest;

	private final int flagShift;

	private final int watchShift;

	/** The last question that each rule looks at. */
	private final int[] decidedAt;

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
	 * @throws TooEntangledException if a state does not fit its two longs
	 */
	Fold(RuleTable table, int budget, int watched) throws TooEntangledException {
		this.table = table;
		this.budget = budget;
		this.watched = watched;
		int roles = table.roles().size();
		this.shifts = new int[roles];
		this.masks = new long[roles];
		this.lowest = new int[roles];
		int bits = 0;
		for (int role = 0; role < roles; role++) {
			int low = 0;
			int high = 0;
			for (int rule = 0; rule < table.rules(); rule++) {
				if (rule != watched && table.role(rule) == role) {
					low += Math.min(0, table.points(rule));
					high += Math.max(0, table.points(rule));
				}
			}
			int width = 64 - Long.numberOfLeadingZeros((long) high - low);
			this.lowest[role] = low;
			this.shifts[role] = bits;
			this.masks[role] = (1L << width) - 1;
			bits += width;
		}
		this.flagShift = bits;
		this.watchShift = bits + 2 + 2 * roles;
		if (this.watchShift > 62) {
			throw new TooEntangledException(
					"The scores and arrangements of %d roles do not fit one number.".formatted(roles));
		}
		this.decidedAt = new int[table.rules()];
		this.livePlace = new int[table.begin(table.questions())];
		this.liveAfter = new long[table.questions()];
		findLiveAnswers();
	}

	private void findLiveAnswers() throws TooEntangledException {
		int[] neededUntil = new int[this.livePlace.length];
		Arrays.fill(neededUntil, -1);
		for (int rule = 0; rule < this.table.rules(); rule++) {
			RuleTable.Mask mask = this.table.when(rule);
			int last = 0;
			for (int bit = 0; bit < neededUntil.length; bit++) {
				if (looksAt(mask, bit)) {
					last = question(bit);
				}
			}
			this.decidedAt[rule] = last;
			need(mask, last, neededUntil);
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
		long start = 0;
		for (int role = 0; role < this.shifts.length; role++) {
			start |= (long) -this.lowest[role] << this.shifts[role];
		}
		states.add(start, 0, 1, -1, 0);
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
		int[] rules = IntStream.range(0, this.table.rules())
			.filter((rule) -> this.decidedAt[rule] == question)
			.toArray();
		Gate[] gates = IntStream.of(rules)
			.mapToObj((rule) -> new Gate(this.table.when(rule), question))
			.toArray(Gate[]::new);
		StateMap next = new StateMap();
		for (long choice : this.table.possible(question)) {
			for (Gate gate : gates) {
				gate.enter(choice);
			}
			long brings = live(question, choice);
			for (int state = 0; state < states.size(); state++) {
				long live = states.live(state);
				if (choice == 0 || asked.opens(live)) {
					next.add(sum(states.sum(state), live, rules, gates), (live | brings) & this.liveAfter[question],
							states.count(state), state, choice);
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

	private long sum(long before, long live, int[] rules, Gate[] gates) {
		long sum = before;
		for (int i = 0; i < rules.length; i++) {
			if (gates[i].opens(live)) {
				sum = apply(rules[i], sum);
			}
		}
		return sum;
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

	private long apply(int rule, long sum) {
		if (rule == this.watched) {
			return sum | (1L << this.watchShift);
		}
		int role = this.table.role(rule);
		long added = (role >= 0) ? sum + ((long) this.table.points(rule) << this.shifts[role]) : sum;
		return added | (this.table.flags(rule) << this.flagShift);
	}

	/** Unpacks the scores of a sum. */
	void scores(long sum, int[] scores) {
		for (int role = 0; role < scores.length; role++) {
			scores[role] = (int) ((sum >>> this.shifts[role]) & this.masks[role]) + this.lowest[role];
		}
	}

	/** Unpacks the flags of a sum. */
	long flags(long sum) {
		return (sum >>> this.flagShift) & ((1L << (2 + 2 * this.shifts.length)) - 1);
	}

	/** Whether the watched rule held on the way to a sum. */
	boolean held(long sum) {
		return ((sum >>> this.watchShift) & 1) != 0;
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
