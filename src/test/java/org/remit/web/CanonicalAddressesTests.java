package org.remit.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CanonicalAddressesTests {

	@ParameterizedTest
	@CsvSource({ "/, /", "/roles, /roles", "/roles/, /roles", "/roles///, /roles", "//roles, /roles",
			"/sources/S0/, /sources/S0", "//evil.example/, /evil.example", "///, /" })
	void hasOneSlashBetweenAndNoneAtTheEnd(String path, String canonical) {
		assertThat(CanonicalAddresses.canonical(path)).isEqualTo(canonical);
	}

}
