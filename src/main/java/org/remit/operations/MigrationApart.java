package org.remit.operations;

import org.flywaydb.core.api.configuration.FluentConfiguration;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Migrates a database file through connections of its own, before the pool opens any.
 * With the last of them H2 closes the file; when it is opened again, no table depends any
 * more on the connection that made it. A database in memory would be gone, so the pool
 * migrates it; {@link LastingConnections} keeps that one well.
 */
@Component
class MigrationApart implements FlywayConfigurationCustomizer {

	private final ObjectProvider<JdbcConnectionDetails> database;

	MigrationApart(ObjectProvider<JdbcConnectionDetails> database) {
		this.database = database;
	}

	@Override
	public void customize(FluentConfiguration configuration) {
		this.database.ifAvailable((details) -> {
			if (DataFolder.of(details.getJdbcUrl()).isPresent()) {
				configuration.dataSource(details.getJdbcUrl(), details.getUsername(), details.getPassword());
			}
		});
	}

}
