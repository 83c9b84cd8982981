package org.remit.browser;

import java.io.IOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A PostgreSQL that ends with the application. Import it to have the tests use it. */
@TestConfiguration(proxyBeanMethods = false)
public class PostgresServer {

	@Bean(destroyMethod = "close")
	EmbeddedPostgres postgres() throws IOException {
		return EmbeddedPostgres.start();
	}

	/*
	 * Not a property: filters ask for the database before dynamic properties are there.
	 */
	@Bean
	JdbcConnectionDetails database(EmbeddedPostgres postgres) {
		return new H2File.Connection(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
	}

}
