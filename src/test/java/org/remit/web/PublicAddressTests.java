package org.remit.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PublicAddressTests {

	@Test
	void putsThePathAfterTheHost() {
		assertThat(new PublicAddress("https://remit.example/").of("/roles")).isEqualTo("https://remit.example/roles");
	}

	@Test
	void refusesWhatIsNoWebAddress() {
		assertThatIllegalArgumentException().isThrownBy(() -> new PublicAddress("remit.example"));
	}

}
