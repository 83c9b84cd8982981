package org.remit.team;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Fleiss' kappa: how far several raters agree beyond what chance would bring about.
 * <p>
 * With <i>m<sub>i</sub></i> ratings of item <i>i</i>, of which <i>x<sub>ij</sub></i> are
 * of category <i>j</i>:
 * <ul>
 * <li>agreement of an item, the share of pairs of its ratings that are equal:
 * <i>P<sub>i</sub> = Σ<sub>j</sub> x<sub>ij</sub> (x<sub>ij</sub> − 1) / (m<sub>i</sub>
 * (m<sub>i</sub> − 1))</i></li>
 * <li>observed agreement, the mean of these weighted by <i>m<sub>i</sub> − 1</i>: <i>P =
 * Σ<sub>i</sub> (m<sub>i</sub> − 1) P<sub>i</sub> / Σ<sub>i</sub> (m<sub>i</sub> −
 * 1)</i>; an item with a single rating has no weight</li>
 * <li>agreement by chance: <i>E = Σ<sub>j</sub> (Σ<sub>i</sub> x<sub>ij</sub> /
 * Σ<sub>i</sub> m<sub>i</sub>)<sup>2</sup></i></li>
 * <li><i>κ = (P − E) / (1 − E)</i></li>
 * </ul>
 * If all items have as many ratings, that is the measure of Fleiss (1971), "Measuring
 * nominal scale agreement among many raters", Psychological Bulletin 76(5), 378–382. The
 * weights for unequal numbers are those of Fleiss, Levin and Paik (2003), Statistical
 * Methods for Rates and Proportions, 3rd edition, chapter 18: their kappa of one
 * category, <i>1 − Σ<sub>i</sub> x<sub>i</sub> (m<sub>i</sub> − x<sub>i</sub>) /
 * m<sub>i</sub> / (n (m̄ − 1) p̄ q̄)</i>, averaged over categories with weights <i>p̄
 * q̄</i>, is exactly this.
 *
 * @param value kappa, at most 1; below 0 if people agree less than by chance
 * @param observed observed agreement, 0 to 1
 * @param expected agreement by chance, 0 to below 1
 * @param items how many items have at least two ratings
 * @param ratings how many ratings there are
 */
public record Kappa(double value, double observed, double expected, int items, int ratings) {

	/**
	 * Computes kappa.
	 * @param <C> a category
	 * @param items for each item how many ratings are of which category
	 * @return kappa; nothing if no item has two ratings, or all ratings are of one
	 * category, so that nobody could tell agreement from chance
	 */
	static <C> Optional<Kappa> of(Collection<Map<C, Integer>> items) {
		Map<C, Integer> totals = new HashMap<>();
		int ratings = 0;
		int rated = 0;
		long weights = 0;
		double weighted = 0;
		for (Map<C, Integer> item : items) {
			int own = 0;
			long equal = 0;
			for (Map.Entry<C, Integer> category : item.entrySet()) {
				int count = category.getValue();
				totals.merge(category.getKey(), count, Integer::sum);
				own += count;
				equal += (long) count * (count - 1);
			}
			ratings += own;
			if (own > 1) {
				rated++;
				weights += own - 1;
				weighted += (double) equal / own;
			}
		}
		long squares = 0;
		for (int total : totals.values()) {
			squares += (long) total * total;
		}
		if (weights == 0 || squares == (long) ratings * ratings) {
			return Optional.empty();
		}
		double observed = weighted / weights;
		double expected = squares / ((double) ratings * ratings);
		return Optional.of(new Kappa((observed - expected) / (1 - expected), observed, expected, rated, ratings));
	}

	/**
	 * The band in which it lies.
	 * @return a band
	 */
	public Band band() {
		return Band.of(this.value);
	}

	/**
	 * The value with two decimals.
	 * @return for example {@code 0.43} or {@code −0.08}
	 */
	public String number() {
		long hundredths = Math.round(this.value * 100);
		return ((hundredths < 0) ? "−" : "") + Math.abs(hundredths) / 100 + "."
				+ "%02d".formatted(Math.abs(hundredths) % 100);
	}

	/**
	 * Bands of kappa after Landis and Koch (1977), "The measurement of observer agreement
	 * for categorical data", Biometrics 33(1), 159–174. They call their divisions
	 * arbitrary, and so they are: kappa also depends on how many people could be named
	 * and how evenly. Read a band as a manner of speaking. A value is rounded to two
	 * decimals first.
	 */
	public enum Band {

		/** Below 0. */
		POOR("poor", "less than chance would bring about"),

		/** 0 to 0.20. */
		SLIGHT("slight", "hardly more than chance would bring about"),

		/** 0.21 to 0.40. */
		FAIR("fair", "somewhat more than chance would bring about"),

		/** 0.41 to 0.60. */
		MODERATE("moderate", "about half of the way from chance to full agreement"),

		/** 0.61 to 0.80. */
		SUBSTANTIAL("substantial", "most of the way from chance to full agreement"),

		/** 0.81 to 1. */
		ALMOST_PERFECT("almost perfect", "nearly full agreement");

		private final String word;

		private final String meaning;

		Band(String word, String meaning) {
			this.word = word;
			this.meaning = meaning;
		}

		static Band of(double kappa) {
			long hundredths = Math.round(kappa * 100);
			if (hundredths < 0) {
				return POOR;
			}
			return values()[(int) Math.min(5, 1 + Math.max(0, hundredths - 1) / 20)];
		}

		/**
		 * The band's name.
		 * @return in lower case
		 */
		public String word() {
			return this.word;
		}

		/**
		 * What the name means.
		 * @return a phrase without a capital
		 */
		public String meaning() {
			return this.meaning;
		}

	}

}
