package org.remit.content;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.content.CsvTable.Row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CsvTableTests {

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t" })
	void findsTheSeparatorByItself(String separator) {
		CsvTable table = CsvTable.of("Role,Skill,Level\nTester,Care,2\n".replace(",", separator));
		assertThat(table.headings()).containsExactly("Role", "Skill", "Level");
		assertThat(table.rows()).containsExactly(new Row(2, List.of("Tester", "Care", "2")));
	}

	@Test
	void doesNotCountSeparatorsWithinQuotationMarks() {
		assertThat(CsvTable.of("\"Role, in full\";Skill\na;b\n").headings()).containsExactly("Role, in full", "Skill");
	}

	@Test
	void knowsTheLineOfEachRowAroundCellsWithLineBreaks() {
		CsvTable table = CsvTable
			.of("Role,Skill\r\nA,\"first\r\nsecond\"\r\n,\r\n\r\nB , \"he said \"\"yes\"\"\"\r\nC");
		assertThat(table.rows()).containsExactly(new Row(2, List.of("A", "first\nsecond")),
				new Row(6, List.of("B", "he said \"yes\"")), new Row(7, List.of("C")));
		assertThat(table.rows().get(2).cell(1)).isEmpty();
	}

	@Test
	void leavesWhatLooksLikeAFormulaAsItIs() {
		String formula = "=HYPERLINK(\"\"https://remit.example\"\")";
		assertThat(CsvTable.of("Role\n\"" + formula + "\"\n").rows().get(0).cell(0))
			.isEqualTo(formula.replace("\"\"", "\""));
	}

	@Test
	void namesColumnsThatHaveNoHeading() {
		assertThat(CsvTable.of("Role,,Skill\na,b,c\n").headings()).containsExactly("Role", "Column 2", "Skill");
	}

	@Test
	void listsLevelsInTheirOrderWithoutPlaceholders() {
		assertThat(CsvTable.of("Level\n10\nBasic\n2\nN/A\n2\n-\nAdvanced\n").levels(0)).containsExactly("2", "10",
				"Advanced", "Basic");
	}

	@Test
	void saysInWhichLineItIsBroken() {
		refuses("Role,Skill\nA,b\nC,\"never\nends\n",
				"Line 3: a quotation mark opens there and never closes. Close it, or write it twice.");
		refuses("Role,Skill\nA,\"b\"c\n",
				"Line 2: something stands behind a closing quotation mark. Write quotation marks within a text twice.");
	}

	@Test
	void refusesWhatIsTooWideTooLongOrEmpty() {
		refuses("Role" + ",x".repeat(9_999) + "\na\n",
				"Line 1 has more than 100 cells. Keep only the columns that are to be imported.");
		refuses("Role\n" + "a\n".repeat(20_001), "There are more than 20,000 lines. Bring them in several files.");
		refuses("Role\n" + "a".repeat(20_001) + "\n", "Line 2: a cell is longer than 20,000 characters.");
		refuses("Role,Skill\n,\n", "There is nothing below the headings in the first line.");
	}

	private static void refuses(String text, String reason) {
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> CsvTable.of(text))
			.satisfies((refusal) -> assertThat(refusal.reasons()).containsExactly(reason));
	}

}
