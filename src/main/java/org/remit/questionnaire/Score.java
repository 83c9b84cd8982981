package org.remit.questionnaire;

import java.util.List;
import java.util.Locale;

import org.remit.catalog.Role;

/**
 * A role's score and what made it.
 *
 * @param role the role
 * @param points the sum of all contributions
 * @param band how far that is from being needed, or from suiting well
 * @param contributions what speaks for the role, then what speaks against it, the
 * weightiest first
 */
public record Score(Role role, int points, Band band, List<Contribution> contributions) {

	/**
	 * The points as they are printed.
	 * @return the number, with a minus sign below 0
	 */
	public String figure() {
		return ((this.points < 0) ? "−" : "") + Math.abs(this.points);
	}

	/** How far a score is from the threshold. */
	public enum Band {

		/** At or above it. */
		STRONG("Strong"),
		/** Below it by no more than what is too close to call. */
		FAIR("Fair"),
		/** Further below. */
		WEAK("Weak");

		private final String label;

		Band(String label) {
			this.label = label;
		}

		/**
		 * The band in words.
		 * @return a short label with a capital
		 */
		public String label() {
			return this.label;
		}

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
