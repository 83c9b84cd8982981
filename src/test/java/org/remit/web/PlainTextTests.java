package org.remit.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "product manager", "Ünïcödé", "日本語", "👩‍👩‍👧", "a\tb\r\nc", "%00", "" })
	void takesWhatAPersonMayType(String text) {
		assertThat(PlainText.isPlain(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000", "\u001b[2J", "\u007f", "\u0085", "\uffff", "\ufffe" })
	void refusesControlAndNonCharacters(String text) {
		assertThat(PlainText.isPlain(text)).isFalse();
	}

	@Test
	void refusesHalfACharacter() {
		assertThat(PlainText.isPlain("a\ud800")).isFalse();
	}

	@Test
	void keepsLineEndsOutOfOneLine() {
		assertThat(PlainText.isOneLine("a\nb")).isFalse();
		assertThat(PlainText.isOneLine("a b")).isTrue();
	}

	@Test
	void decodesPercentSigns() {
		assertThat(PlainText.decode("a%20b%C3%BC%2f")).isEqualTo("a bü/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "%", "%z", "%zz", "%c0%af", "%ff%fe", "%ED%A0%80", "a%2" })
	void refusesWhatIsNotWellEncoded(String text) {
		assertThat(PlainText.decode(text)).isNull();
	}

}
