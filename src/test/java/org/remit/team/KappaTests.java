package org.remit.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class KappaTests {

	/** Fleiss (1971), table 1: 30 patients, 6 psychiatrists, 5 diagnoses. */
	@Test
	void isThatOfFleissForHisPatients() {
		Kappa kappa = kappa("""
				0 0 0 6 0
				0 3 0 0 3
				0 1 4 0 1
				0 0 0 0 6
				0 3 0 3 0
				2 0 4 0 0
				0 0 4 0 2
				2 0 3 1 0
				2 0 0 4 0
				0 0 0 0 6
				1 0 0 5 0
				1 1 0 4 0
				0 3 3 0 0
				1 0 0 5 0
				0 2 0 3 1
				0 0 5 0 1
				3 0 0 1 2
				5 1 0 0 0
				0 2 0 4 0
				1 0 2 0 3
				0 0 0 0 6
				0 1 0 5 0
				0 2 0 1 3
				2 0 0 4 0
				1 0 0 4 1
				0 5 0 1 0
				4 0 0 0 2
				0 2 0 4 0
				1 0 5 0 0
				0 0 0 0 6
				""");
		assertThat(kappa.observed()).isCloseTo(0.556, within(0.0005));
		assertThat(kappa.expected()).isCloseTo(0.220, within(0.0005));
		assertThat(kappa.value()).isCloseTo(0.430, within(0.0005));
		assertThat(kappa.items()).isEqualTo(30);
		assertThat(kappa.ratings()).isEqualTo(180);
		assertThat(kappa.band()).isEqualTo(Kappa.Band.MODERATE);
	}

	/** The example that most textbooks print: 10 items, 14 raters, 5 categories. */
	@Test
	void isThatOfTheWellKnownExample() {
		Kappa kappa = kappa("""
				0 0 0 0 14
				0 2 6 4 2
				0 0 3 5 6
				0 3 9 2 0
				2 2 8 1 1
				7 7 0 0 0
				3 2 6 3 0
				2 5 3 2 2
				6 5 2 1 0
				0 2 2 3 7
				""");
		assertThat(kappa.observed()).isCloseTo(0.378, within(0.0005));
		assertThat(kappa.expected()).isCloseTo(0.213, within(0.0005));
		assertThat(kappa.value()).isCloseTo(0.210, within(0.0005));
		assertThat(kappa.number()).isEqualTo("0.21");
	}

	/**
	 * Fleiss, Levin and Paik (2003), chapter 18: 25 subjects with 2 to 5 ratings each, 81
	 * in all, of which 46 are positive; kappa is 0.54.
	 */
	@Test
	void isThatOfFleissLevinAndPaikForUnequalNumbersOfRaters() {
		int[] ratings = { 2, 2, 3, 4, 3, 4, 3, 5, 2, 4, 5, 3, 4, 4, 2, 2, 3, 2, 4, 5, 3, 4, 3, 3, 2 };
		int[] positive = { 2, 0, 2, 3, 3, 1, 0, 0, 0, 4, 5, 3, 4, 3, 0, 2, 1, 1, 1, 4, 2, 0, 0, 3, 2 };
		List<Map<String, Integer>> items = new ArrayList<>();
		for (int i = 0; i < ratings.length; i++) {
			items.add(Map.of("positive", positive[i], "negative", ratings[i] - positive[i]));
		}
		Kappa kappa = Kappa.of(items).orElseThrow();
		assertThat(kappa.ratings()).isEqualTo(81);
		assertThat(kappa.value()).isCloseTo(0.54, within(0.005));
	}

	/**
	 * By hand: three ratings of item 1 (2 + 1), two of item 2 (0 + 2), one of item 3. P1
	 * = 2 / 6 = 1/3, P2 = 1; weights 2 and 1: P = (2/3 + 1) / 3 = 5/9. Of six ratings
	 * three are of each category: E = 1/4 + 1/4 = 1/2. Kappa = (5/9 − 1/2) / (1/2) = 1/9.
	 */
	@Test
	void weighsAnItemByItsRatingsLessOne() {
		Kappa kappa = kappa("2 1\n0 2\n1 0\n");
		assertThat(kappa.observed()).isCloseTo(5.0 / 9, within(1e-12));
		assertThat(kappa.expected()).isCloseTo(0.5, within(1e-12));
		assertThat(kappa.value()).isCloseTo(1.0 / 9, within(1e-12));
		assertThat(kappa.items()).isEqualTo(2);
	}

	@Test
	void cannotBeToldWithoutTwoRatingsOrTwoCategories() {
		assertThat(Kappa.of(items("1 0\n0 1\n"))).isEmpty();
		assertThat(Kappa.of(items("3 0\n2 0\n"))).isEmpty();
		assertThat(Kappa.of(List.<Map<String, Integer>>of())).isEmpty();
	}

	/** By hand: P = 0, E = 1/2, kappa = −1. */
	@Test
	void fallsBelowNoughtWherePeopleAlwaysDiffer() {
		assertThat(kappa("1 1\n1 1\n").value()).isCloseTo(-1.0, within(1e-12));
		assertThat(kappa("1 1\n1 1\n").number()).isEqualTo("−1.00");
	}

	@ParameterizedTest
	@CsvSource({ "-0.2, POOR", "-0.004, SLIGHT", "0, SLIGHT", "0.2, SLIGHT", "0.204, SLIGHT", "0.206, FAIR",
			"0.4, FAIR", "0.41, MODERATE", "0.6, MODERATE", "0.61, SUBSTANTIAL", "0.8, SUBSTANTIAL",
			"0.81, ALMOST_PERFECT", "1, ALMOST_PERFECT" })
	void liesInTheBandsOfLandisAndKoch(double value, Kappa.Band band) {
		assertThat(Kappa.Band.of(value)).isEqualTo(band);
	}

	private static Kappa kappa(String table) {
		return Kappa.of(items(table)).orElseThrow();
	}

	private static List<Map<Integer, Integer>> items(String table) {
		return table.lines().map((line) -> {
			String[] counts = line.split(" ");
			Map<Integer, Integer> item = new HashMap<>();
			for (int i = 0; i < counts.length; i++) {
				item.put(i, Integer.valueOf(counts[i]));
			}
			return item;
		}).toList();
	}

}
