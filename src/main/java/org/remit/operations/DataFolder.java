package org.remit.operations;

import java.nio.file.Path;
import java.util.Optional;

/** Knows where a database keeps its files, if it is one that Remit keeps itself. */
final class DataFolder {

	private static final String H2_FILE = "jdbc:h2:file:";

	private DataFolder() {
	}

	/**
	 * Reads the folder off a database's address.
	 * @param url the JDBC address
	 * @return the folder, or nothing if the database is elsewhere or in memory
	 */
	static Optional<Path> of(String url) {
		if (!url.startsWith(H2_FILE)) {
			return Optional.empty();
		}
		String file = url.substring(H2_FILE.length()).split(";", 2)[0];
		return Optional.ofNullable(Path.of(file).toAbsolutePath().normalize().getParent());
	}

}
