package org.remit.content;

import java.io.IOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;

class PostgresEditingTests extends EditingTests {

	private EmbeddedPostgres postgres;

	@Override
	Database empty() throws IOException {
		this.postgres = EmbeddedPostgres.start();
		return new Database(this.postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
	}

	@Override
	@AfterAll
	void stop() throws IOException {
		super.stop();
		if (this.postgres != null) {
			this.postgres.close();
		}
	}

}
