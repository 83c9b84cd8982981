package org.remit.browser;

import java.io.IOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A PostgreSQL that ends with the application. Import it to have the tests use it. */
@TestConfiguration(proxyBeanMethods = false)
public class PostgresServer {

	@Bean(destroyMethod = "close")
	EmbeddedPostgres postgres() throws IOException {
		return EmbeddedPostgres.start();
	}

	@Bean
	DynamicPropertyRegistrar database(EmbeddedPostgres postgres) {
		return (properties) -> {
			properties.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
			properties.add("spring.datasource.username", () -> "postgres");
			properties.add("spring.datasource.password", () -> "postgres");
		};
	}

}
