package org.remit.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Objects;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Looks at which changes of the tables a database has seen. */
final class SchemaCheck {

	private static final String HISTORY = "flyway_schema_history";

	private SchemaCheck() {
	}

	/**
	 * Refuses tables that this version of Remit cannot work with.
	 * @param database the database
	 * @param newerAllowed whether tables of a newer version will do
	 * @throws SQLException if the database does not answer
	 * @throws StartRefusal if a change failed half way, or if the tables are newer
	 */
	static void check(Connection database, boolean newerAllowed) throws SQLException {
		if (!hasHistory(database)) {
			return;
		}
		int known = newestKnown();
		try (Statement statement = database.createStatement();
				ResultSet rows = statement
					.executeQuery("SELECT version, success FROM flyway_schema_history WHERE version IS NOT NULL")) {
			while (rows.next()) {
				check(rows.getString(1), rows.getBoolean(2), known, newerAllowed);
			}
		}
	}

	private static boolean hasHistory(Connection database) throws SQLException {
		try (ResultSet tables = database.getMetaData()
			.getTables(database.getCatalog(), database.getSchema(), HISTORY, new String[] { "TABLE", "BASE TABLE" })) {
			return tables.next();
		}
	}

	private static void check(String version, boolean success, int known, boolean newerAllowed) {
		if (!success) {
			throw new StartRefusal("The change %s of the tables has failed half way.".formatted(version),
					"Restore the copy that was made before the upgrade: see docs/operations.md, Upgrade.");
		}
		if (!newerAllowed && major(version) > known) {
			throw new StartRefusal(
					"The tables are newer (%s) than this version of Remit (%d).".formatted(version, known),
					"Start the newer version. One version back works too, with --remit.newer-schema=allow.");
		}
	}

	private static int newestKnown() {
		try {
			return Arrays
				.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:/db/migration/V*__*.sql"))
				.map(Resource::getFilename)
				.filter(Objects::nonNull)
				.mapToInt((name) -> major(name.substring(1)))
				.max()
				.orElse(0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static int major(String version) {
		String digits = version.split("\\D", 2)[0];
		return digits.isEmpty() ? 0 : Integer.parseInt(digits);
	}

}
