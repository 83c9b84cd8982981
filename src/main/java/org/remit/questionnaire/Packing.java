package org.remit.questionnaire;

/**
 * How the sums of a rule table fit one long: each role's score, shifted to be never
 * negative, then the flags, then a bit for a rule that is only watched.
 */
final class Packing {

	private final RuleTable table;

	/** The rule that is only watched, or -1. */
	private final int watched;

	private final int[] shifts;

	private final long[] masks;

	private final int[] lowest;

	private final int flagShift;

	private final int watchShift;

	/**
	 * Prepares a packing.
	 * @param table the rules
	 * @param watched a rule whose effect is left out and which is only watched, or -1
	 * @throws TooEntangledException if the sums do not fit a long
	 */
	Packing(RuleTable table, int watched) throws TooEntangledException {
		this.table = table;
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
	}

	/** The sums when no rule holds. */
	long start() {
		long start = 0;
		for (int role = 0; role < this.shifts.length; role++) {
			start |= (long) -this.lowest[role] << this.shifts[role];
		}
		return start;
	}

	/** The sums when one rule more holds. */
	long apply(int rule, long sum) {
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

}
