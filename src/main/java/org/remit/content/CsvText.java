package org.remit.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text of an uploaded table. Spreadsheets write UTF-8, UTF-16 and, where they are
 * old, windows-1252; a reader is told which it was, because the last one is a guess.
 *
 * @param text the characters, without a byte-order mark
 * @param encoding the name of the encoding
 */
record CsvText(String text, String encoding) {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	/**
	 * Reads bytes.
	 * @param bytes the file
	 * @return its text
	 * @throws UnreadableFileException if it is no text, or broken
	 */
	static CsvText of(byte[] bytes) {
		if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
			throw refused("This is a workbook. Save the sheet as CSV, and bring that file.");
		}
		if (startsWith(bytes, 0xFF, 0xFE)) {
			return checked(decoded(bytes, StandardCharsets.UTF_16LE), "UTF-16");
		}
		if (startsWith(bytes, 0xFE, 0xFF)) {
			return checked(decoded(bytes, StandardCharsets.UTF_16BE), "UTF-16");
		}
		try {
			return checked(strictly(bytes, StandardCharsets.UTF_8), "UTF-8");
		}
		catch (CharacterCodingException ex) {
			return checked(older(bytes), WINDOWS.name());
		}
	}

	/*
	 * Where some characters beyond ASCII are proper UTF-8, the file is meant to be that,
	 * and one that is not is a fault.
	 */
	private static String older(byte[] bytes) {
		String lenient = new String(bytes, StandardCharsets.UTF_8);
		int fault = lenient.indexOf('\uFFFD');
		if (lenient.chars().anyMatch((character) -> character > 0x7F && character != '\uFFFD')) {
			throw refused("Line %d: not everything there is UTF-8. Save the file as UTF-8 again."
				.formatted(1 + lenient.substring(0, fault).chars().filter((character) -> character == '\n').count()));
		}
		return decoded(bytes, WINDOWS);
	}

	private static String decoded(byte[] bytes, Charset charset) {
		try {
			return strictly(bytes, charset);
		}
		catch (CharacterCodingException ex) {
			throw refused("The characters cannot be read. Save the file as UTF-8.");
		}
	}

	private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
		CharBuffer text = charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT)
			.decode(ByteBuffer.wrap(bytes));
		return text.toString();
	}

	private static CsvText checked(String text, String encoding) {
		String plain = (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) ? text.substring(1) : text;
		if (plain.indexOf('\0') >= 0) {
			throw refused("This is no text. Save the sheet as CSV, and bring that file.");
		}
		if (plain.isBlank()) {
			throw refused("There is nothing in it.");
		}
		return new CsvText(plain, encoding);
	}

	private static boolean startsWith(byte[] bytes, int... signs) {
		if (bytes.length < signs.length) {
			return false;
		}
		for (int i = 0; i < signs.length; i++) {
			if ((bytes[i] & 0xFF) != signs[i]) {
				return false;
			}
		}
		return true;
	}

	private static UnreadableFileException refused(String reason) {
		return new UnreadableFileException(List.of(reason));
	}

}
