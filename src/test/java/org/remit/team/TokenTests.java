package org.remit.team;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TokenTests {

	@Test
	void isAnotherOneEachTime() {
		Set<String> values = new HashSet<>();
		for (int i = 0; i < 100_000; i++) {
			values.add(Token.fresh().value());
		}
		assertThat(values).hasSize(100_000).allMatch((value) -> value.matches("[A-Za-z0-9_-]{22}"));
	}

	@Test
	void tellsNothingWhenPrinted() {
		Token token = Token.fresh();
		assertThat(token.toString()).doesNotContain(token.value()).doesNotContain(token.hash());
	}

	@Test
	void leadsToOthersThatStayTheSameAndDiffer() {
		Token nonce = Token.fresh();
		assertThat(nonce.derived("lead").value()).isEqualTo(nonce.derived("lead").value())
			.isNotEqualTo(nonce.derived("member").value())
			.isNotEqualTo(nonce.value())
			.hasSize(22);
		assertThat(nonce.derived("lead").fits(nonce.derived("lead").hash())).isTrue();
		assertThat(nonce.derived("lead").fits(nonce.derived("member").hash())).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "new", "AAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAA.",
			"AAAAAAAAAAAAAAAAAAAAA%41", "AAAAAAAAAAAAAAAAAAAAA ", "ÄAAAAAAAAAAAAAAAAAAAAA" })
	void hasOneForm(String other) {
		assertThat(Token.parse(other)).isEmpty();
	}

}
