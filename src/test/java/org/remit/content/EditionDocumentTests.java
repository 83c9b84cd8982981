package org.remit.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.catalog.Catalog;
import org.remit.catalog.SmallCatalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EditionDocumentTests {

	private static final String SMALL = EditionDocument.write(SmallCatalog.catalog());

	@Test
	void readsWhatItWrote() {
		assertThat(EditionDocument.read(SMALL)).isEqualTo(SmallCatalog.catalog());
		assertThat(EditionDocument.read(EditionDocument.write(Seed.catalog()))).isEqualTo(Seed.catalog());
	}

	@Test
	void writesTheSameTextForTheSameCatalogue() {
		assertThat(EditionDocument.write(SmallCatalog.catalog())).isEqualTo(SMALL);
		assertThat(EditionDocument.write(EditionDocument.read(SMALL))).isEqualTo(SMALL);
	}

	@Test
	void saysItsFormatFirst() {
		assertThat(SMALL).startsWith("{\"format\":2,\"catalog\":{\"sources\":[{\"key\":\"S0\",\"kind\":\"article\",");
	}

	/*
	 * Each format as its release wrote it. These files never change; what reads them may.
	 * Format 1 knew no questionnaires.
	 */
	@Test
	void readsWhatFormat1Was() throws IOException {
		SmallCatalog small = new SmallCatalog();
		small.questionnaires.clear();
		assertThat(EditionDocument.read(resource("/editions/format-1.json"))).isEqualTo(small.build());
	}

	@Test
	void readsWhatFormat2Is() throws IOException {
		assertThat(EditionDocument.read(resource("/editions/format-2.json"))).isEqualTo(SmallCatalog.catalog());
	}

	@Test
	void writesFormat2() throws IOException {
		assertThat(SMALL).isEqualTo(resource("/editions/format-2.json").strip());
	}

	@Test
	void readsADocumentThatLeavesOutWhatIsEmpty() {
		Catalog catalog = EditionDocument.read(SMALL.replace(",\"titles\":[]", "")
			.replace("\"published\":null,\"url\":null,", "")
			.replace("\"note\":null,", ""));
		assertThat(catalog).isEqualTo(SmallCatalog.catalog());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"catalog\":{}}", "{\"format\":0,\"catalog\":{}}", "{\"format\":-1,\"catalog\":{}}",
			"{\"format\":null,\"catalog\":{}}", "{\"format\":\"one\",\"catalog\":{}}", "{}", "[]", "1", "null", "" })
	void refusesADocumentWithoutAFormat(String json) {
		assertThatIllegalArgumentException().isThrownBy(() -> EditionDocument.read(json))
			.withMessageMatching("The edition is written in format (0|-1); this program reads formats 1 to 2\\.");
	}

	@Test
	void refusesANewerFormatWhateverIsInIt() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> EditionDocument.read("{\"format\":3,\"catalogue\":{\"rolls\":[]}}"))
			.withMessage("The edition is written in format 3; this program reads formats 1 to 2.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"format\":1}", "{\"format\":1,\"catalog\":null}" })
	void refusesADocumentWithoutACatalogue(String json) {
		assertThatIllegalArgumentException().isThrownBy(() -> EditionDocument.read(json))
			.withMessageContaining("The edition cannot be read: ")
			.withMessageContaining("catalog");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"format":2,        | "format":2,"editor":"me",  | editor
			"kind":"article",  | "kind":"article","isbn":1, | isbn
			"kind":"article"   | "kind":"rumour"            | rumour
			"colour":"teal"    | "colour":"beige"           | beige
			"key":"S0"         | "key":"s0"                 | key: may only have capitals and digits
			"role":"scrum-master" | "role":"master"         | names the unknown role
			""")
	void refusesWhatItDoesNotKnow(String right, String wrong, String named) {
		assertThat(SMALL).contains(right);
		String json = SMALL.replaceFirst(right, wrong);
		assertThatIllegalArgumentException().isThrownBy(() -> EditionDocument.read(json))
			.withMessageContaining("The edition cannot be read: ")
			.withMessageContaining(named);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 20, 1000 })
	void refusesADocumentThatIsCutShort(int missing) {
		String json = SMALL.substring(0, SMALL.length() - missing);
		assertThatIllegalArgumentException().isThrownBy(() -> EditionDocument.read(json))
			.withMessageContaining("The edition cannot be read: ");
	}

	@Test
	void refusesADocumentWithSomethingBehindIt() {
		assertThatIllegalArgumentException().isThrownBy(() -> EditionDocument.read(SMALL + "{}"));
	}

	@Test
	void fingerprintsTheBytesOfItsUtf8Form() {
		assertThat(EditionDocument.sha256(""))
			.isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
		assertThat(EditionDocument.sha256("“PM”"))
			.isEqualTo("57cc6c779381d515def92065c274f5a60c215e2a438b0d1987a5678aba9f45e8");
	}

	private static String resource(String path) throws IOException {
		try (InputStream stream = EditionDocumentTests.class.getResourceAsStream(path)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
