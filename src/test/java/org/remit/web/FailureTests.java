package org.remit.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FailureTests {

	@ParameterizedTest
	@ValueSource(ints = { 400, 404, 405, 406, 410, 413, 414, 415, 418, 431, 500, 501, 503, 505 })
	void saysForEveryStatusWhatIsTheMatterAndWhatToDo(int status) {
		Failure failure = Failure.of(status);
		assertThat(failure.status()).isEqualTo(status);
		assertThat(failure.heading()).isNotBlank().doesNotContain("\"");
		assertThat(failure.advice()).endsWith(".").doesNotContain("\"");
	}

	@Test
	void saysFirstWhatWasLookedFor() {
		Link roles = new Link("All roles", "/roles");
		Failure failure = Failure.of(new NoSuchPage("There is no role “x”.", roles));
		assertThat(failure.status()).isEqualTo(404);
		assertThat(failure.advice()).startsWith("There is no role “x”. ");
		assertThat(failure.suggestions()).isEqualTo(List.of(roles));
	}

	@Test
	void tellsTheReaderTheReferenceThatIsInTheLog() {
		assertThat(Failure.of(500).withReference("12ab").advice()).endsWith("give the reference 12ab.");
	}

}
