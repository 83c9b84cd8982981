package org.remit.team;

import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;

class PostgresKeptChecksTests extends KeptChecksTests {

	private EmbeddedPostgres postgres;

	@Override
	List<String> empty() throws Exception {
		this.postgres = EmbeddedPostgres.start();
		return List.of(this.postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
	}

	@Override
	@AfterAll
	void stop() throws Exception {
		super.stop();
		this.postgres.close();
	}

}
