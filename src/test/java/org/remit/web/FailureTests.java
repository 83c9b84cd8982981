package org.remit.web;

import java.util.List;
import java.util.Objects;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

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
	void tellsTheLimitsThatTheServerKeeps() {
		YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
		settings.setResources(new ClassPathResource("application.yml"));
		Properties set = Objects.requireNonNull(settings.getObject());
		assertThat(Failure.FORM_LIMIT.replace(" ", "")).isEqualTo(set.get("server.tomcat.max-http-form-post-size"));
		assertThat(Failure.FILE_LIMIT.replace(" ", "")).isEqualTo(set.get("spring.servlet.multipart.max-file-size"));
		assertThat(Failure.of(413).advice()).startsWith("Nothing was saved.")
			.contains(Failure.FORM_LIMIT, Failure.FILE_LIMIT);
	}

	@Test
	void tellsTheReaderTheReferenceThatIsInTheLog() {
		assertThat(Failure.of(500).withReference("12ab").advice()).endsWith("give the reference 12ab.");
	}

}
