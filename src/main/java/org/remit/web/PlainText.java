package org.remit.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/** Tells text that a person may have typed from bytes that only a program sends. */
final class PlainText {

	private PlainText() {
	}

	/**
	 * Line ends and tabs are typed; other control characters and non-characters are not.
	 */
	static boolean isPlain(String text) {
		return text.codePoints().allMatch(PlainText::isPlain);
	}

	/** The same without line ends and tabs. */
	static boolean isOneLine(String text) {
		return text.codePoints().allMatch(PlainText::isVisible);
	}

	private static boolean isPlain(int character) {
		return character == '\t' || character == '\n' || character == '\r' || isVisible(character);
	}

	private static boolean isVisible(int character) {
		int type = Character.getType(character);
		return type != Character.CONTROL && type != Character.SURROGATE && (character & 0xFFFE) != 0xFFFE;
	}

	static boolean isEncoded(@Nullable String query) {
		return query == null || decode(query.replace('+', ' ')) != null;
	}

	/**
	 * Decodes percent signs as UTF-8 and insists on both.
	 * @param text the text, percent-encoded
	 * @return the text, or null if it is not well encoded
	 */
	static @Nullable String decode(String text) {
		if (text.indexOf('%') < 0) {
			return text;
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character != '%') {
				bytes.writeBytes(String.valueOf(character).getBytes(StandardCharsets.UTF_8));
			}
			else if (i + 2 < text.length() && HexFormat.isHexDigit(text.charAt(i + 1))
					&& HexFormat.isHexDigit(text.charAt(i + 2))) {
				bytes.write(HexFormat.fromHexDigits(text, i + 1, i + 3));
				i += 2;
			}
			else {
				return null;
			}
		}
		return utf8(bytes.toByteArray());
	}

	private static @Nullable String utf8(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

}
