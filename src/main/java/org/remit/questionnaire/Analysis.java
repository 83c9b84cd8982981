package org.remit.questionnaire;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Choice;
import org.remit.catalog.VerdictKind;

/**
 * What is true of a questionnaire's rules for all answers that anybody can give. A path
 * is one set of answers that count: for each question that is asked one option, or
 * several, or not sure.
 *
 * @param paths how many paths there are; 0 if they could not be counted
 * @param states how many different outcomes of the sums there are
 * @param kinds for each kind of verdict its share of all paths, the greatest first
 * @param roles for each role, by slug, on which share of all paths a verdict names it
 * @param verdicts each verdict that is reached, the most frequent first
 * @param ties on which share of all paths the two highest scores are equal and above 0
 * @param unreachable kinds of verdict that nothing leads to
 * @param findings what an editor should look at
 * @param obstacle why the answer space could not be walked, or {@code null} if it was;
 * then shares and verdicts are missing, and findings are those that can be had without
 */
public record Analysis(long paths, int states, Map<VerdictKind, Double> kinds, Map<String, Double> roles,
		List<Reached> verdicts, double ties, List<VerdictKind> unreachable, List<Finding> findings,
		@Nullable String obstacle) {

	/**
	 * A verdict that is reached.
	 *
	 * @param verdict the verdict
	 * @param paths how many paths lead to it, at least 1
	 * @param share which share of all paths that is, from 0 to 1
	 * @param witness answers that lead to it
	 */
	public record Reached(Verdict verdict, long paths, double share, Answers witness) {

	}

	/**
	 * Something that an editor should look at.
	 *
	 * @param kind what it is
	 * @param key key of the rule or question that it is about
	 * @param other key of the second rule of a pair, or of an option, or {@code null}
	 */
	public record Finding(Kind kind, String key, @Nullable String other) {

		/** What can be wrong with rules. */
		public enum Kind {

			/** The rule's condition never holds. */
			CONTRADICTORY_RULE("Never holds"),

			/** The rule holds sometimes, but without it every verdict is the same. */
			DEAD_RULE("Changes no verdict"),

			/** The rule holds only where another with the same effect does. */
			SUBSUMED_RULE("Holds only where another rule with the same effect does, and adds to it"),

			/** The question is never asked. */
			UNREACHABLE_QUESTION("Is never asked"),

			/** Whatever is answered, the verdict and the warnings are the same. */
			DEAD_QUESTION("Changes no verdict and no warning, whatever is answered"),

			/**
			 * Choosing it in place of any other answer, or another in its place, never
			 * alters the verdict or the warnings.
			 */
			DEAD_OPTION("Leads to the same verdict and warnings as every other answer"),

			/** Whether it matters could not be found out within the budget. */
			UNDECIDED("Could not be decided");

			private final String label;

			Kind(String label) {
				this.label = label;
			}

			/**
			 * Whether only rules are found to be so.
			 * @return true if the finding's key is a rule's
			 */
			boolean isAboutRule() {
				return this == CONTRADICTORY_RULE || this == DEAD_RULE || this == SUBSUMED_RULE;
			}

			/**
			 * The finding in words.
			 * @return a phrase that follows the name of what it is about
			 */
			public String label() {
				return this.label;
			}

		}

		static Finding ofRule(Kind kind, String rule) {
			return new Finding(kind, rule, null);
		}

		static Finding ofChoice(Kind kind, Choice choice) {
			return new Finding(kind, choice.question(), choice.option());
		}

	}

}
