package org.remit.content;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CsvTextTests {

	private static final String TEXT = "Role,Skill\nChargé d’études,Größe\n";

	@Test
	void readsUtf8WithAndWithoutAMark() {
		assertThat(CsvText.of(bytes(TEXT))).isEqualTo(new CsvText(TEXT, "UTF-8"));
		assertThat(CsvText.of(bytes("\uFEFF" + TEXT))).isEqualTo(new CsvText(TEXT, "UTF-8"));
	}

	@Test
	void readsUtf16ByItsMark() {
		assertThat(CsvText.of(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)))
			.isEqualTo(new CsvText(TEXT, "UTF-16"));
		assertThat(CsvText.of(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)))
			.isEqualTo(new CsvText(TEXT, "UTF-16"));
	}

	@Test
	void readsWhatOldSpreadsheetsWriteAndSaysSo() {
		assertThat(CsvText.of(TEXT.getBytes(Charset.forName("windows-1252"))))
			.isEqualTo(new CsvText(TEXT, "windows-1252"));
	}

	@Test
	void refusesUtf8ThatIsBrokenAndSaysWhere() {
		byte[] bytes = bytes("Role,Skill\nChargé,a\nX,b\n");
		bytes[bytes.length - 4] = (byte) 0xC3;
		refuses(bytes, "Line 3: not everything there is UTF-8. Save the file as UTF-8 again.");
	}

	@Test
	void refusesWhatIsNoTable() {
		refuses(bytes("PK\u0003\u0004 and so on"), "This is a workbook. Save the sheet as CSV, and bring that file.");
		refuses(bytes("Role\0Skill"), "This is no text. Save the sheet as CSV, and bring that file.");
		refuses(bytes("\uFEFF \n"), "There is nothing in it.");
		refuses(new byte[] { 'R', (byte) 0x81 }, "The characters cannot be read. Save the file as UTF-8.");
	}

	private static void refuses(byte[] bytes, String reason) {
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> CsvText.of(bytes))
			.satisfies((refusal) -> assertThat(refusal.reasons()).containsExactly(reason));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
