package org.remit.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A migration as a test reads it.
 *
 * @param name the file's name
 * @param statements its statements, without comments and with every string emptied
 */
record Migration(String name, List<String> statements) {

	private static final Pattern INSERT = Pattern.compile("INSERT INTO (\\w+)\\b");

	static List<Migration> all() {
		try (Stream<Path> files = Files
			.list(Path.of(Migration.class.getResource("/db/migration/V01__sources.sql").toURI()).getParent())) {
			return files.sorted().map(Migration::of).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * How many rows the migrations write out.
	 * @return the number of rows by table
	 */
	static Map<String, Integer> rows() {
		Map<String, Integer> rows = new TreeMap<>();
		all().stream().flatMap((migration) -> migration.statements().stream()).forEach((statement) -> {
			Matcher insert = INSERT.matcher(statement);
			if (insert.lookingAt()) {
				rows.merge(insert.group(1), values(statement), Integer::sum);
			}
		});
		return rows;
	}

	private static Migration of(Path file) {
		try {
			String bare = Files.readString(file)
				.replaceAll("(?m)^ *--.*$", "")
				.replaceAll("'(?:[^']|'')*'", "''")
				.replaceAll("--.*", "");
			return new Migration(file.getFileName().toString(),
					Arrays.stream(bare.split(";")).map(String::strip).filter((part) -> !part.isEmpty()).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/* Each row after VALUES is one pair of parentheses; an unpaired one ends the list. */
	private static int values(String statement) {
		int rows = 0;
		int depth = 0;
		for (char character : statement.substring(statement.indexOf("VALUES")).toCharArray()) {
			if (character == '(' && depth++ == 0) {
				rows++;
			}
			if (character == ')' && depth-- == 0) {
				break;
			}
		}
		return rows;
	}

}
