package org.remit.team;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.catalog.InvalidCatalogException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HoursTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			0; 0; 0 hours
			1; 100; 1 hour
			8,5; 850; 8.5 hours
			8.5; 850; 8.5 hours
			0.05; 5; 0.05 hours
			37,25; 3725; 37.25 hours
			168.00; 16800; 168 hours
			' 40 '; 4000; 40 hours
			""")
	void readsPointsAndCommas(String typed, int hundredths, String words) {
		assertThat(Hours.parse(typed)).isEqualTo(new Hours(hundredths));
		assertThat(Hours.parse(typed).words()).isEqualTo(words);
		assertThat(Hours.parse(Hours.parse(typed).number())).isEqualTo(Hours.parse(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-1", "1e3", "8.555", "8,", ".5", "1.000,5", "eight", "NaN", "٣", "1000000000000" })
	void refusesWhatIsNoSuchNumber(String typed) {
		assertThatExceptionOfType(InvalidCatalogException.class).isThrownBy(() -> Hours.parse(typed))
			.withMessage("must be a number such as 8 or 8.5, with two decimals at most");
	}

	@ParameterizedTest
	@ValueSource(strings = { "168.01", "999999999" })
	void refusesMoreThanAWeekHas(String typed) {
		assertThatExceptionOfType(InvalidCatalogException.class).isThrownBy(() -> Hours.parse(typed))
			.withMessage("must be at most 168, the hours of a week");
	}

	@Test
	void addsUpBeyondAWeek() {
		assertThat(Hours.WEEK.plus(new Hours(50)).words()).isEqualTo("168.5 hours");
		assertThat(Hours.WEEK.plus(new Hours(1)).fitAWeek()).isFalse();
	}

}
