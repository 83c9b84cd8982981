package org.remit.questionnaire;

import java.util.Arrays;

/**
 * Distinct states of a fold with the number of ways that lead to each: a hash map from
 * three longs to a count, with one way to each state remembered. Open addressing with
 * linear probing, as millions of boxed entries would cost more than the fold itself.
 */
final class StateMap {

	private static final int START = 1 << 10;

	private int[] slots = new int[2 * START];

	private long[] sums = new long[START];

	private long[] besides = new long[START];

	private long[] lives = new long[START];

	private long[] counts = new long[START];

	private int[] parents = new int[START];

	private long[] choices = new long[START];

	private int size;

	/**
	 * Adds ways to a state.
	 * @param sum the state's sums
	 * @param beside the state's sums of the rules walked alongside; 0 without
	 * @param live the state's live answers
	 * @param count how many ways there are
	 * @param parent the state of the former map that they come from
	 * @param choice the answer that leads here
	 * @throws ArithmeticException if there are more ways than a long can count
	 */
	void add(long sum, long beside, long live, long count, int parent, long choice) {
		int slot = slot(sum, beside, live);
		int state = this.slots[slot] - 1;
		if (state >= 0) {
			this.counts[state] = Math.addExact(this.counts[state], count);
			return;
		}
		if (this.size == this.sums.length) {
			grow();
			slot = slot(sum, beside, live);
		}
		this.sums[this.size] = sum;
		this.besides[this.size] = beside;
		this.lives[this.size] = live;
		this.counts[this.size] = count;
		this.parents[this.size] = parent;
		this.choices[this.size] = choice;
		this.slots[slot] = ++this.size;
	}

	private int slot(long sum, long beside, long live) {
		int mask = this.slots.length - 1;
		long mixed = (sum * 0x9E3779B97F4A7C15L) ^ (live * 0xC2B2AE3D27D4EB4FL)
				^ (Long.rotateLeft(beside, 32) * 0x165667B19E3779F9L);
		int slot = (int) (mixed ^ (mixed >>> 29)) & mask;
		while (this.slots[slot] != 0) {
			int state = this.slots[slot] - 1;
			if (this.sums[state] == sum && this.lives[state] == live && this.besides[state] == beside) {
				return slot;
			}
			slot = (slot + 1) & mask;
		}
		return slot;
	}

	private void grow() {
		int length = 2 * this.sums.length;
		this.sums = Arrays.copyOf(this.sums, length);
		this.besides = Arrays.copyOf(this.besides, length);
		this.lives = Arrays.copyOf(this.lives, length);
		this.counts = Arrays.copyOf(this.counts, length);
		this.parents = Arrays.copyOf(this.parents, length);
		this.choices = Arrays.copyOf(this.choices, length);
		this.slots = new int[2 * length];
		for (int state = 0; state < this.size; state++) {
			this.slots[slot(this.sums[state], this.besides[state], this.lives[state])] = state + 1;
		}
	}

	int size() {
		return this.size;
	}

	long sum(int state) {
		return this.sums[state];
	}

	long beside(int state) {
		return this.besides[state];
	}

	long live(int state) {
		return this.lives[state];
	}

	long count(int state) {
		return this.counts[state];
	}

	int parent(int state) {
		return this.parents[state];
	}

	long choice(int state) {
		return this.choices[state];
	}

	/** Forgets all but the way to each state. */
	void forgetStates() {
		this.slots = new int[0];
		this.sums = new long[0];
		this.besides = new long[0];
		this.lives = new long[0];
		this.counts = new long[0];
	}

}
