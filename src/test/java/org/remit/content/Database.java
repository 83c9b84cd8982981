package org.remit.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.remit.trail.Trail;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ClassPathResource;

/**
 * A database, and the content on it.
 *
 * @param url its JDBC address
 * @param username who is let in
 * @param password with what
 */
record Database(String url, String username, String password) {

	/** What the clock says in tests; finer than a database keeps it. */
	static final Instant NOW = Instant.parse("2026-11-22T12:00:00.123456789Z");

	/**
	 * An H2 database with the options that the application gives its own.
	 * @param place where it is, for example {@code mem:seed} or {@code file:./remit}
	 * @return the database
	 */
	static Database h2(String place) {
		return new Database(setting("url").replace("file:./data/remit", place), setting("username"),
				setting("password"));
	}

	/**
	 * Starts the packages {@code content} and {@code trail} on this database, without any
	 * page.
	 * @return what was started; close it
	 */
	ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(Content.class).web(WebApplicationType.NONE)
			.properties("logging.level.root=warn", "logging.level.org.hibernate.orm.jdbc.error=off",
					"spring.main.log-startup-info=false")
			.initializers((GenericApplicationContext context) -> context.registerBean(Clock.class,
					() -> Clock.fixed(NOW, ZoneOffset.UTC)))
			.run("--spring.datasource.url=" + this.url, "--spring.datasource.username=" + this.username,
					"--spring.datasource.password=" + this.password);
	}

	private static String setting(String name) {
		try {
			return new YamlPropertySourceLoader().load("application", new ClassPathResource("application.yml"))
				.get(0)
				.getProperty("spring.datasource." + name)
				.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@EnableAutoConfiguration
	@AutoConfigurationPackage(basePackages = { "org.remit.content", "org.remit.trail" })
	@ComponentScan
	@Import(Trail.class)
	static class Content {

	}

}
