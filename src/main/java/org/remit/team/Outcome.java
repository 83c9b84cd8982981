package org.remit.team;

import java.util.Optional;

/** What comes out for one duty. */
public enum Outcome {

	/** At least three of five who can say name the same owner. */
	AGREED(Measure.AGREED),

	/** Answers name different owners. */
	CONTESTED(Measure.CONTESTED),

	/** At least half of those who can say, say that nobody decides it. */
	UNCOVERED(Measure.UNCOVERED),

	/** At least half are not sure, or too few answered. */
	UNKNOWN(Measure.UNKNOWN);

	private final Measure measure;

	Outcome(Measure measure) {
		this.measure = measure;
	}

	/**
	 * Reads the outcome off the answers about one duty.
	 * @param tally the answers
	 * @param enough the number of definite answers that it takes, at least 1
	 * @param onlyOneOwner whether an answer that names several settles nothing, as in a
	 * RACI matrix
	 * @return the outcome
	 */
	static Outcome of(Tally tally, int enough, boolean onlyOneOwner) {
		int definite = tally.definite();
		if (2 * tally.count(Decider.NOT_SURE) >= tally.answers() || (definite < enough && !tally.supposed())) {
			return UNKNOWN;
		}
		if (2 * tally.count(Decider.NOBODY) >= definite) {
			return UNCOVERED;
		}
		Optional<Tally.Cell> first = tally.leading().filter((cell) -> !cell.decider().members().isEmpty());
		boolean agreed = first.isPresent() && 5 * first.get().count() >= 3 * definite
				&& !(onlyOneOwner && first.get().decider().members().size() > 1);
		return agreed ? AGREED : CONTESTED;
	}

	/**
	 * The measure that explains it.
	 * @return a measure
	 */
	public Measure measure() {
		return this.measure;
	}

	/**
	 * The outcome in a word.
	 * @return a word with a capital
	 */
	public String label() {
		return this.measure.label();
	}

	/**
	 * How good it is.
	 * @return {@code good}, {@code warn} or {@code bad}, as style sheets call it
	 */
	public String tone() {
		return switch (this) {
			case AGREED -> "good";
			case CONTESTED, UNKNOWN -> "warn";
			case UNCOVERED -> "bad";
		};
	}

	@Override
	public String toString() {
		return this.measure.anchor();
	}

}
