package org.remit.content;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What keeps a migration from leaving something half made, or from losing something. */
class MigrationTests {

	@ParameterizedTest
	@MethodSource("migrations")
	void isNamedByItsNumberAndWhatItMakes(Migration migration) {
		assertThat(migration.name()).matches("V\\d{2,3}__[a-z]+(_[a-z]+)*\\.sql");
	}

	@ParameterizedTest
	@MethodSource("migrations")
	void makesOneThingOrOnlyAddsRowsOrCanBeRepeated(Migration migration) {
		List<String> changes = migration.statements()
			.stream()
			.filter((statement) -> !statement.startsWith("INSERT INTO "))
			.toList();
		assertThat(migration.statements()).isNotEmpty();
		boolean repeatable = migration.statements()
			.stream()
			.allMatch((statement) -> statement
				.matches("ALTER TABLE \\w+ ALTER COLUMN \\w+ SET DATA TYPE VARCHAR\\(\\d+\\)"));
		assertThat(changes.isEmpty() || migration.statements().size() == 1 || repeatable)
			.as("%d statements, of which %d are no INSERT", migration.statements().size(), changes.size())
			.isTrue();
	}

	@ParameterizedTest
	@MethodSource("migrations")
	void losesNothing(Migration migration) {
		assertThat(migration.statements())
			.allSatisfy((statement) -> assertThat(statement.toUpperCase(Locale.ROOT).replace("ON DELETE CASCADE", ""))
				.doesNotContainPattern("\\b(DROP|RENAME|TRUNCATE|DELETE|MERGE)\\b"));
	}

	/**
	 * A correction may come over a value that an editor has set since, and must leave it
	 * alone.
	 */
	@ParameterizedTest
	@MethodSource("migrations")
	void correctsOnlyWhatStillHasItsOldValue(Migration migration) {
		assertThat(migration.statements()).filteredOn((statement) -> statement.startsWith("UPDATE "))
			.allSatisfy((statement) -> {
				String column = statement.replaceAll("(?s).*?\\bSET (\\w+) =.*", "$1");
				String condition = statement.substring(statement.lastIndexOf("\nWHERE "));
				assertThat(condition).containsPattern("\\b" + column + " (=|IN)");
			});
	}

	@ParameterizedTest
	@MethodSource("migrations")
	void namesNoRowByItsNumber(Migration migration) {
		assertThat(migration.statements()).allSatisfy(
				(statement) -> assertThat(statement).doesNotContainPattern("INSERT INTO \\w+ \\((id|[^)]*, id)[,)]"));
	}

	@Test
	void areEachThereOnce() {
		assertThat(Migration.all()).extracting((migration) -> migration.name().split("__", 2)[0])
			.doesNotHaveDuplicates()
			.startsWith("V01", "V02");
	}

	static Stream<Migration> migrations() {
		return Migration.all().stream();
	}

}
