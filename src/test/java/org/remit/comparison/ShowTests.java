package org.remit.comparison;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShowTests {

	@Test
	void showsEverythingUnlessAsked() {
		assertThat(Show.of(null)).contains(Show.ALL);
	}

	@Test
	void readsItsThreeWords() {
		assertThat(Show.of("all")).contains(Show.ALL);
		assertThat(Show.of("differences")).contains(Show.DIFFERENCES);
		assertThat(Show.of("common")).contains(Show.COMMON);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "ALL", "Differences", "common ", "same", "null", "all,common" })
	void readsNoOtherWord(String word) {
		assertThat(Show.of(word)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void readsWhatItWrites(Show show) {
		assertThat(Show.of(show.toString())).contains(show);
	}

	@Test
	void includesTheRowsThatItNames() {
		assertThat(Contrast.values()).allMatch(Show.ALL::includes);
		assertThat(Contrast.values()).filteredOn(Show.DIFFERENCES::includes).containsExactly(Contrast.DIFFERENT);
		assertThat(Contrast.values()).filteredOn(Show.COMMON::includes).containsExactly(Contrast.SAME);
	}

}
