package org.remit.faults;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class PostgresPublicationCrashTests extends PublicationCrashTests {

	private Postgres postgres;

	@BeforeEach
	void start() throws IOException {
		this.postgres = Postgres.start();
	}

	@AfterEach
	void stop() throws IOException {
		this.postgres.close();
	}

	@Override
	List<String> database() {
		return this.postgres.settings();
	}

}
