package org.remit.operations;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Puts the operators' port next to that of the pages, so that a second instance on one
 * machine needs no more than a port of its own. Whoever sets
 * {@code management.server.port} has the last word.
 */
class OperationsPort implements EnvironmentPostProcessor, Ordered {

	private static final int HIGHEST = 65535;

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE; // when all configuration has been read
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		int pages = environment.getProperty("server.port", Integer.class, 8080);
		environment.getPropertySources()
			.addLast(new MapPropertySource("operationsPort", Map.of("management.server.port", nextTo(pages))));
	}

	/**
	 * Finds a neighbour.
	 * @param port a port; 0 stands for any, less for none
	 * @return the next one, the one before if there is none, or the same if it is no port
	 */
	static int nextTo(int port) {
		if (port <= 0) {
			return port;
		}
		return (port < HIGHEST) ? port + 1 : port - 1;
	}

}
