package org.remit.web;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A table as a file that spreadsheets open and compute nothing of. */
class CsvTests {

	private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

	static Stream<String> formulas() {
		return FORMULA_STARTS.chars().mapToObj((start) -> Character.toString(start) + "1+1");
	}

	@ParameterizedTest
	@MethodSource("formulas")
	void startsNoFieldLikeAFormula(String formula) {
		assertThat(written(formula)).isEqualTo("\"'" + formula + "\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a=1", "1-2", "'", "a\r\n=1", "\"=1\"", "a,b;c\td" })
	void leavesOtherFieldsAsTheyAre(String field) {
		assertThat(written(field)).isEqualTo('"' + field.replace("\"", "\"\"") + '"');
	}

	@Test
	void makesEveryLineAsLongAsTheFirst() {
		assertThat(new Csv(3).line(List.of("a", "b", "c")).line(List.of("d")))
			.hasToString("\uFEFF\"a\",\"b\",\"c\"\r\n\"d\",\"\",\"\"\r\n");
	}

	private static String written(String field) {
		String file = new Csv(1).line(List.of(field)).toString();
		assertThat(file).startsWith("\uFEFF").endsWith("\r\n");
		return file.substring(1, file.length() - 2);
	}

}
