package org.remit.operations;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class OperationsPortTests {

	@ParameterizedTest
	@CsvSource({ "8080, 8081", "8090, 8091", "65535, 65534", "0, 0", "-1, -1" })
	void followsThePortOfThePages(int pages, int operations) {
		assertThat(port(Map.of("server.port", pages))).isEqualTo(operations);
	}

	@Test
	void followsTheUsualPort() {
		assertThat(port(Map.of())).isEqualTo(8081);
	}

	@Test
	void leavesWhatIsSet() {
		assertThat(port(Map.of("server.port", 8090, "management.server.port", -1))).isEqualTo(-1);
	}

	private static Integer port(Map<String, Object> settings) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new MapPropertySource("settings", settings));
		new OperationsPort().postProcessEnvironment(environment, new SpringApplication());
		return environment.getRequiredProperty("management.server.port", Integer.class);
	}

}
