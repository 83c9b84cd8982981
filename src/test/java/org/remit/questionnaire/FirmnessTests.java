package org.remit.questionnaire;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.catalog.VerdictKind;

import static org.assertj.core.api.Assertions.assertThat;

class FirmnessTests {

	@ParameterizedTest
	@CsvSource({ "12, 0, 50, 0, FIRM", "12, 0, 50, 9, FIRM", "12, 0, 50, 10, FAIR", "12, 0, 50, 24, FAIR",
			"12, 0, 50, 25, EVEN", "12, 0, 50, 50, EVEN", "12, 3, 50, 0, FIRM", "12, 3, 50, 25, EVEN",
			"12, 4, 50, 0, PROVISIONAL", "12, 12, 50, 50, PROVISIONAL", "1, 0, 0, 0, FIRM", "1, 1, 2, 1, PROVISIONAL" })
	void isABandOfTwoSeparateCounts(int asked, int open, int alternatives, int altering, Firmness expected) {
		assertThat(Firmness.of(new Footing(asked, open, alternatives, altering), VerdictKind.HIRE_ONE))
			.isEqualTo(expected);
	}

	@Test
	void neverCallsATooCloseCallFirm() {
		assertThat(Firmness.of(new Footing(12, 0, 50, 1), VerdictKind.TOO_CLOSE)).isEqualTo(Firmness.EVEN);
	}

	@Test
	void speaksOfOpenQuestionsOnlyWhereSomeAreOpen() {
		for (int altering = 0; altering <= 50; altering++) {
			assertThat(Firmness.of(new Footing(12, 0, 50, altering), VerdictKind.COMBINE))
				.isNotEqualTo(Firmness.PROVISIONAL);
		}
	}

}
