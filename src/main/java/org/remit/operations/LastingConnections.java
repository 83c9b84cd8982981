package org.remit.operations;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Keeps connections to an embedded H2 open as long as Remit runs. Until it is started
 * again, H2 checks the values of a new table by way of the connection that made the
 * table: once the pool had replaced that, half an hour after the first start, nothing
 * could be added to the table any more. {@link MigrationApart} spares a database file
 * this; one in memory has nothing else.
 */
class LastingConnections implements EnvironmentPostProcessor, Ordered {

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE; // when all configuration has been read
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (H2Address.isOne(environment.getProperty("spring.datasource.url", ""))) {
			environment.getPropertySources()
				.addLast(new MapPropertySource("lastingConnections",
						Map.of("spring.datasource.hikari.max-lifetime", 0)));
		}
	}

}
