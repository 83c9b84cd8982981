package org.remit.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.util.FileSystemUtils;

/** A PostgreSQL that can be stopped, started again on what it has, and frozen. */
final class Postgres implements AutoCloseable {

	private final Path data;

	private EmbeddedPostgres server;

	private Postgres(Path data, EmbeddedPostgres server) {
		this.data = data;
		this.server = server;
	}

	static Postgres start() throws IOException {
		Path data = Files.createTempDirectory("remit-postgres");
		return new Postgres(data, builder(data).start());
	}

	private static EmbeddedPostgres.Builder builder(Path data) {
		return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
	}

	/**
	 * What leads Remit to it, with the limits of time that operators are told to set,
	 * though shorter.
	 * @return the settings
	 */
	List<String> settings() {
		return List.of(
				"--spring.datasource.url=" + this.server.getJdbcUrl("postgres", "postgres")
						+ "&connectTimeout=2&socketTimeout=2",
				"--spring.datasource.username=postgres", "--spring.datasource.password=postgres",
				"--spring.datasource.hikari.connection-timeout=1000");
	}

	void stop() throws IOException {
		this.server.close();
	}

	void startAgain() throws IOException {
		this.server = builder(this.data).setPort(this.server.getPort()).start();
	}

	/** Stops all its processes where they are; their connections stay open. */
	void freeze() throws Exception {
		signal("-STOP");
	}

	/** Lets it go on after {@link #freeze()}. */
	void thaw() throws Exception {
		signal("-CONT");
	}

	private void signal(String signal) throws Exception {
		long pid = Long.parseLong(Files.readAllLines(this.data.resolve("postmaster.pid")).get(0).strip());
		ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
		List<String> pids = Stream.concat(Stream.of(postmaster), postmaster.descendants())
			.map((process) -> String.valueOf(process.pid()))
			.toList();
		String command = "kill " + signal + " " + String.join(" ", pids);
		int result = new ProcessBuilder("sh", "-c", command).inheritIO().start().waitFor();
		if (result != 0) {
			throw new IllegalStateException(command);
		}
	}

	@Override
	public void close() throws IOException {
		this.server.close();
		FileSystemUtils.deleteRecursively(this.data);
	}

}
