package org.remit.content;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class H2DatabaseTests extends DatabaseTests {

	@TempDir
	static Path folder;

	@Override
	Database empty() {
		return Database.h2("file:" + folder.resolve("remit"));
	}

	@Test
	void keepsWhatWasCommittedWhenItEndsAbruptly() throws SQLException {
		Database database = Database.h2("file:" + folder.resolve("abrupt"));
		try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
			statement.execute("CREATE TABLE notes (text VARCHAR(20))");
			statement.execute("INSERT INTO notes VALUES ('saved')");
			statement.execute("SHUTDOWN IMMEDIATELY");
		}
		try (Connection connection = connect(database);
				Statement statement = connection.createStatement();
				ResultSet notes = statement.executeQuery("SELECT text FROM notes")) {
			assertThat(notes.next()).isTrue();
			assertThat(notes.getString(1)).isEqualTo("saved");
		}
	}

	private static Connection connect(Database database) throws SQLException {
		return DriverManager.getConnection(database.url(), database.username(), database.password());
	}

}
