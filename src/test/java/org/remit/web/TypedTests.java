package org.remit.web;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

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

	@Test
	void changesACopyOnly() {
		Typed typed = Typed.of(Map.of("name", List.of("a")));
		assertThat(typed.with("name", "b").text("name")).isEqualTo("b");
		assertThat(typed.text("name")).isEqualTo("a");
	}

}
