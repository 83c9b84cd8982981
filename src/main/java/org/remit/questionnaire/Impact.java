package org.remit.questionnaire;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a change of a questionnaire does to the verdicts that people get: how many of all
 * answer paths lead to another verdict than before, and which rules do it.
 * <p>
 * Where both versions ask the same questions with the same options, in whatever order and
 * words, every path is counted, by walking both sets of rules at once over all answers.
 * Otherwise, and where rules are too entangled for that, an obstacle says so and the
 * numbers are those of a sample: random answers to the questions as they are now.
 *
 * @param paths how many paths there are; of a sample, its size
 * @param altered how many of them lead to another verdict now, from 0 to {@code paths}
 * @param shifts which verdicts become which, the most frequent first; none if nothing is
 * altered
 * @param causes each difference that can alter a verdict, those that alter most first;
 * differences of words, of sources and of rules that only warn are none
 * @param obstacle why the paths could not be counted, as a sentence, or {@code null} if
 * the numbers are exact
 */
public record Impact(long paths, long altered, List<Shift> shifts, List<Cause> causes, @Nullable String obstacle) {

	public Impact {
		shifts = List.copyOf(shifts);
		causes = List.copyOf(causes);
	}

	/**
	 * Compares two versions of a questionnaire.
	 * @param before the version to compare with, for example the published one
	 * @param after the changed version
	 * @param budget the greatest number of states kept for the whole change, and four
	 * times as many for all causes together; {@link Analyst#BUDGET} is usual and takes up
	 * to some seconds
	 * @return what the change does
	 */
	public static Impact of(Assessor before, Assessor after, int budget) {
		return new Revision(before, after, budget).impact();
	}

	/**
	 * Whether every path was counted.
	 * @return false if the numbers are those of a sample
	 */
	public boolean isExact() {
		return this.obstacle == null;
	}

	/**
	 * Which share of the paths leads to another verdict.
	 * @return from 0 to 1
	 */
	public double share() {
		return (this.paths > 0) ? (double) this.altered / this.paths : 0;
	}

	/**
	 * A verdict that becomes another.
	 *
	 * @param before the verdict as it was
	 * @param after the verdict as it is now
	 * @param paths on how many paths, at least 1
	 * @param witness answers, to the questions as they are now, that show it
	 * @param rules keys of the changed rules that are at work with these answers: they
	 * hold in one version only, or have another effect; none if thresholds did it, or
	 * questions
	 */
	public record Shift(Verdict before, Verdict after, long paths, Answers witness, List<String> rules) {

		public Shift {
			rules = List.copyOf(rules);
		}

	}

	/**
	 * One difference between the versions.
	 *
	 * @param kind what it is
	 * @param rule key of the rule that it is about, or {@code null} if it is about none
	 * @param altered on how many paths the verdict is another if nothing else is changed,
	 * or {@code null} if that could not be counted within the budget
	 * @param witness answers that show it, or {@code null} if there are none or none were
	 * looked for
	 */
	public record Cause(Kind kind, @Nullable String rule, @Nullable Long altered, @Nullable Answers witness) {

		/** What can be different. */
		public enum Kind {

			/** There is a rule of this key now. */
			ADDED("New rule"),

			/** There was a rule of this key. */
			REMOVED("Rule left out"),

			/** The rule's condition or effect is another. */
			CHANGED("Changed rule"),

			/** The thresholds, the purpose, or the order of the roles. */
			THRESHOLDS("Thresholds"),

			/** The questions, or their options. */
			QUESTIONS("Questions");

			private final String label;

			Kind(String label) {
				this.label = label;
			}

			/**
			 * The kind in words.
			 * @return a short label with a capital
			 */
			public String label() {
				return this.label;
			}

		}

	}

}
