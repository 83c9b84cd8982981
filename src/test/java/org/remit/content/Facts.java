package org.remit.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The table of facts in {@code docs/content.md}. */
public final class Facts {

	private Facts() {
	}

	/**
	 * Reads the table.
	 * @return its rows, in order
	 */
	public static List<Fact> all() {
		try {
			return Files.readAllLines(Path.of("docs/content.md"))
				.stream()
				.dropWhile((line) -> !line.startsWith("| Fact |"))
				.skip(2)
				.takeWhile((line) -> line.startsWith("|"))
				.map(Facts::of)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Fact of(String row) {
		List<String> cells = Arrays.stream(row.split("\\|")).map(String::strip).skip(1).toList();
		if (cells.size() != 5) {
			throw new IllegalArgumentException("Not five cells: " + row);
		}
		return new Fact(cells.get(0), cells.get(1), List.of(cells.get(2).split(", ")), List.of(cells.get(3).split(" ")),
				List.of(cells.get(4).split(", ")));
	}

	/**
	 * A row of the table.
	 *
	 * @param id a letter and a number, for example {@code D4}
	 * @param words what it stands for
	 * @param content the items that carry it, for example
	 * {@code trait owns/product-owner}
	 * @param sources the keys of the sources that state it
	 * @param shownAt paths of pages, most with an anchor
	 */
	public record Fact(String id, String words, List<String> content, List<String> sources, List<String> shownAt) {

	}

}
