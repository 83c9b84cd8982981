package org.remit.reference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.web.BadAddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QueryTests {

	@ParameterizedTest
	@ValueSource(strings = { "a", "🚀", "é" })
	void takesTwoHundredCharactersAndNotOneMore(String character) {
		assertThat(Query.of(character.repeat(200)).words()).isEqualTo(character.repeat(200));
		assertThatExceptionOfType(BadAddress.class).isThrownBy(() -> Query.of(character.repeat(201)))
			.withMessageContaining("at most 200 characters");
	}

	@Test
	void dropsBlanksAround() {
		assertThat(Query.of(" \t product owner\n").words()).isEqualTo("product owner");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n\t ", "\u2003" })
	void isEmptyWithoutAWord(String typed) {
		assertThat(Query.of(typed).isEmpty()).isTrue();
	}

	@Test
	void writesOneLetterInOneWay() {
		assertThat(Query.of("cafe\u0301").words()).isEqualTo("caf\u00e9");
	}

}
