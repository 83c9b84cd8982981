package org.remit.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PublicAddressTests {

	@Test
	void putsThePathAfterTheHost() {
		assertThat(new PublicAddress("https://remit.example/").of("/roles")).isEqualTo("https://remit.example/roles");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "http://localhost:8080", "https://remit.example", "http://192.0.2.1", "https://[::1]:8443" })
	void takesAHostAndAPort(String address) {
		assertThat(new PublicAddress(address).address()).isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "remit.example", "https://", "https:///", "ftp://remit.example",
			"https://exa mple.org", "https://my_host.example", "https://remit.example:", "https://remit.example/here",
			"https://me@remit.example", "https://remit.example?x", "https://remit.example#x" })
	void refusesAnythingElse(String address) {
		assertThatIllegalArgumentException().isThrownBy(() -> new PublicAddress(address))
			.withMessageStartingWith("remit.address starts with http:// or https://");
	}

}
