package org.remit.team;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.catalog.Raci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A RACI matrix as people bring it. */
class RaciMatrixTests {

	private static final RaciMatrix SMALL = new RaciMatrix(List.of("Kim", "Alex"),
			List.of(new RaciMatrix.Row("Plan", List.of(Set.of(Raci.ACCOUNTABLE), Set.of(Raci.RESPONSIBLE))),
					new RaciMatrix.Row("Test it", List.of(Set.of(), Set.of(Raci.CONSULTED)))));

	@ParameterizedTest
	@ValueSource(strings = { ",Kim,Alex\nPlan,A,R\nTest it,,C",
			"\uFEFFActivity;Kim;Alex;;\r\nPlan;A;R;;\r\nTest it;;C;;\r\n",
			"\tKim\tAlex\nPlan\ta\tr\nTest it\t-\tconsulted\n",
			"\"\";\"Kim\";\"Alex\"\n\n;;\n\"Plan\";\"A\";\"R\"\n\"Test\r\nit\";\"\";C",
			"What, Kim, Alex\nPlan, A, R\n Test  it, –, C\n" })
	void isReadHoweverItIsSaved(String text) {
		assertThat(RaciMatrix.parse(text)).isEqualTo(SMALL);
	}

	@Test
	void isReadAgainFromWhatAFormCarries() {
		assertThat(RaciMatrix.parse(SMALL.compact())).isEqualTo(SMALL);
		RaciMatrix odd = RaciMatrix.parse("x,\"a;\"\"b\"\"\",مريم 🙂\n\"=1,2\",RA,C/I\n");
		assertThat(RaciMatrix.parse(odd.compact())).isEqualTo(odd);
	}

	@ParameterizedTest
	@CsvSource({ "A/R, ACCOUNTABLE RESPONSIBLE", "R/A, ACCOUNTABLE RESPONSIBLE", "AR, ACCOUNTABLE RESPONSIBLE",
			"r + a, ACCOUNTABLE RESPONSIBLE", "Responsible, RESPONSIBLE", "I, INFORMED", "C I, CONSULTED INFORMED" })
	void readsSeveralPartsInACell(String cell, String parts) {
		assertThat(RaciMatrix.parse("x,Kim\nPlan,\"" + cell + "\"").rows().get(0).parts().get(0)).extracting(Raci::name)
			.containsExactlyInAnyOrder(parts.split(" "));
	}

	@Test
	void saysWhereACellHasNoMeaning() {
		assertThat(reasons("x,Kim,Alex\nPlan,A,yes\nTest,S,AX")).containsExactly(
				"Row 2, column “Alex”: “yes” is neither A, R, C, I nor some of them together.",
				"Row 3, column “Kim”: “S” is neither A, R, C, I nor some of them together.",
				"Row 3, column “Alex”: “AX” is neither A, R, C, I nor some of them together.");
	}

	@Test
	void saysSoManyThingsAtMost() {
		StringBuilder text = new StringBuilder("x,Kim\n");
		for (int i = 0; i < 100; i++) {
			text.append("Plan ").append(i).append(",?\n");
		}
		assertThat(reasons(text.toString())).hasSize(16).last().isEqualTo("And 85 more.");
	}

	@Test
	void refusesWhatDoesNotFit() {
		assertThat(reasons("x" + ",Kim".repeat(10_000) + "\nPlan,A"))
			.containsExactly("It has 10000 columns of people; at most 200 fit.");
		assertThat(reasons("x,Kim\n" + "Plan,A\n".repeat(301)))
			.containsExactly("It has 301 activities; at most 300 fit.");
		assertThat(reasons("x,Kim,kim\nPlan,A")).containsExactly("Columns 2 and 3 are both called “kim”.");
		assertThat(reasons("x,Kim,,Alex\nPlan,A")).containsExactly("Column 3 has no name in the first row.");
		assertThat(reasons("x,Kim\nPlan,A\nplan,A\n,A\n" + "p".repeat(121) + ",A\nTest,A,,C")).containsExactly(
				"Rows 2 and 3 are both called “plan”.", "Row 4 has no activity in its first cell.",
				"The activity in row 5 is longer than 120 characters.",
				"Row 6 has more cells than the first row has columns.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\uFEFF", " \n;;\n", "x\nPlan", "x,Kim", "x,\"Kim\nPlan,A", "\0\0" })
	void refusesPolitelyWhatIsNoMatrix(String text) {
		assertThat(reasons(text)).isNotEmpty().allMatch((reason) -> reason.endsWith("."));
	}

	@Test
	void readsWhatSpreadsheetsWrite() {
		assertThat(RaciMatrix.decode("é".getBytes(StandardCharsets.UTF_8))).isEqualTo("é");
		assertThat(RaciMatrix.decode("\uFEFFé".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("é");
		assertThatExceptionOfType(UnreadableMatrixException.class)
			.isThrownBy(() -> RaciMatrix.decode("é".getBytes(StandardCharsets.ISO_8859_1)));
	}

	private static List<String> reasons(String text) {
		try {
			RaciMatrix.parse(text);
		}
		catch (UnreadableMatrixException ex) {
			return ex.reasons();
		}
		throw new AssertionError("It was read.");
	}

}
