package org.remit.web;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedTests {

	@Test
	void readsTheSameTextHoweverItWasTyped() {
		Typed typed = Typed.of(Map.of("name", List.of("  Cafe\u0301\r\nau lait\r ")));
		assertThat(typed.text("name")).isEqualTo("Caf\u00e9\nau lait");
	}

	@Test
	void hasNoTextWhereNothingWasTyped() {
		Typed typed = Typed.of(Map.of("empty", List.of("")));
		assertThat(typed.text("empty")).isEmpty();
		assertThat(typed.text("missing")).isEmpty();
		assertThat(typed.has("empty")).isTrue();
		assertThat(typed.has("missing")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u00a0", "\u200b\u200d\ufeff", "\u202e \u2066\u2069", "\u3164", "\u2800\n",
			"\u00ad\u0000", "\ufe0f" })
	void hasNoTextWhereNothingIsToBeSeen(String text) {
		assertThat(Typed.of(Map.of("name", List.of(text))).text("name")).isEmpty();
	}

	@Test
	void keepsWhatJoinsWhatIsToBeSeen() {
		String family = "\ud83d\udc69\u200d\ud83d\udc67";
		assertThat(Typed.of(Map.of("name", List.of(family))).text("name")).isEqualTo(family);
	}

	@Test
	void changesACopyOnly() {
		Typed typed = Typed.of(Map.of("name", List.of("a")));
		assertThat(typed.with("name", "b").text("name")).isEqualTo("b");
		assertThat(typed.text("name")).isEqualTo("a");
	}

}
