package org.remit.operations;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

import static org.assertj.core.api.Assertions.assertThat;

class LastingConnectionsTests {

	private static final String LIFETIME = "spring.datasource.hikari.max-lifetime";

	@ParameterizedTest
	@CsvSource({ "jdbc:h2:file:./data/remit, 0", "jdbc:h2:mem:remit, 0", "jdbc:postgresql://localhost/remit, " })
	void areThoseToAnEmbeddedDatabase(String url, String lifetime) {
		assertThat(lifetime(Map.of("spring.datasource.url", url))).isEqualTo(lifetime);
	}

	@Test
	void endWhenSomebodySaysSo() {
		assertThat(lifetime(Map.of("spring.datasource.url", "jdbc:h2:mem:remit", LIFETIME, "60000")))
			.isEqualTo("60000");
	}

	@Test
	void areSeenToAtEveryStart() {
		FailureHandler others = FailureHandler.handleMessage((message, failure) -> {
		});
		assertThat(SpringFactoriesLoader.forDefaultResourceLocation().load(EnvironmentPostProcessor.class, others))
			.hasAtLeastOneElementOfType(LastingConnections.class);
	}

	private static String lifetime(Map<String, Object> settings) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new MapPropertySource("settings", settings));
		new LastingConnections().postProcessEnvironment(environment, new SpringApplication());
		return environment.getProperty(LIFETIME);
	}

}
