package org.remit.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.Dimension;
import org.remit.catalog.Move;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.Rule;
import org.remit.catalog.Skill;
import org.remit.catalog.Statement;

/**
 * The table of facts in {@code docs/content.md}, and the parts of each fact in
 * {@code facts.csv}.
 */
public final class Facts {

	/** The five documents; other sources may be cited beside them. */
	static final Set<String> DOCUMENTS = Set.of("S0", "S1", "S2", "S3", "S4");

	private static final Pattern ITEM = Pattern.compile("([a-z]+) ([A-Za-z0-9-]+)(?:/([A-Za-z0-9 -]+))?");

	private Facts() {
	}

	/**
	 * Reads the table.
	 * @return its rows, in order
	 */
	public static List<Fact> all() {
		return lines("docs/content.md").stream()
			.dropWhile((line) -> !line.startsWith("| Fact |"))
			.skip(2)
			.takeWhile((line) -> line.startsWith("|"))
			.map(Facts::fact)
			.toList();
	}

	/**
	 * Reads what every item says of its fact.
	 * @return the parts of all facts, in order
	 */
	public static List<Part> parts() {
		return lines("src/test/resources/facts.csv").stream().skip(1).map(Facts::part).toList();
	}

	static List<String> lines(String path) {
		try {
			return Files.readAllLines(Path.of(path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Fact fact(String row) {
		List<String> cells = Arrays.stream(row.split("\\|")).map(String::strip).skip(1).toList();
		if (cells.size() != 5) {
			throw new IllegalArgumentException("Not five cells: " + row);
		}
		return new Fact(cells.get(0), cells.get(1), List.of(cells.get(2).split(", ")), List.of(cells.get(3).split(" ")),
				List.of(cells.get(4).split(", ")));
	}

	private static Part part(String line) {
		String[] cells = line.split(";", -1);
		if (cells.length != 4 || cells[3].isBlank()) {
			throw new IllegalArgumentException("Not four cells: " + line);
		}
		return new Part(cells[0], cells[1], cells[2].isEmpty() ? Set.of() : Set.of(cells[2].split(" ")),
				List.of(cells[3].split("\\|")));
	}

	/**
	 * What an item says.
	 * @param item a kind of content and its name, for example
	 * {@code trait owns/product-owner}
	 * @param catalog the content
	 * @return its statements; none if there is no such item
	 */
	public static List<Statement> statements(String item, Catalog catalog) {
		Matcher parts = ITEM.matcher(item);
		if (!parts.matches()) {
			throw new IllegalArgumentException("Not a kind of content and its name: " + item);
		}
		String name = parts.group(2);
		String detail = parts.group(3);
		return switch (parts.group(1)) {
			case "source" -> catalog.source(name)
				.stream()
				.map((one) -> new Statement(one.title() + " " + one.about(), List.of(one.key())))
				.toList();
			case "title" -> role(catalog, name).titles().stream().filter((one) -> one.text().equals(detail)).toList();
			case "trait" -> catalog.dimensions()
				.stream()
				.filter(is(Dimension::slug, name))
				.flatMap((one) -> one.of(role(catalog, detail)).stream())
				.toList();
			case "responsibility" -> catalog.responsibilities()
				.stream()
				.filter(is(Responsibility::slug, name))
				.map((one) -> with(one.name(), one.description()))
				.toList();
			case "involvement" -> catalog.responsibilities()
				.stream()
				.filter(is(Responsibility::slug, name))
				.flatMap((one) -> one.of(role(catalog, detail)).stream())
				.map((one) -> noted(one.raci().words(), one.note(), one.sources()))
				.toList();
			case "skill" -> catalog.skills()
				.stream()
				.filter(is(Skill::slug, name))
				.map((one) -> with(one.name(), one.description()))
				.toList();
			case "need" -> catalog.skills()
				.stream()
				.filter(is(Skill::slug, name))
				.flatMap((one) -> one.of(role(catalog, detail)).stream())
				.map((one) -> noted(one.need().label(), one.note(), one.sources()))
				.toList();
			case "move" ->
				catalog.move(role(catalog, name), role(catalog, detail)).stream().flatMap(Facts::statements).toList();
			case "topic" -> catalog.topics()
				.stream()
				.filter((one) -> one.slug().equals(name))
				.flatMap((one) -> Stream.concat(Stream.of(with(one.title(), one.text())),
						one.parts().stream().map((part) -> with(part.label(), part.statement()))))
				.toList();
			case "rule" -> catalog.questionnaires()
				.stream()
				.filter(is(Questionnaire::slug, name))
				.flatMap((one) -> one.rules().stream())
				.filter(is(Rule::key, detail))
				.map(Rule::reason)
				.toList();
			default -> List.of();
		};
	}

	private static Stream<Statement> statements(Move move) {
		return Stream.of(List.of(move.howCommon()), move.keep(), move.learn(), move.letGo(), move.watch())
			.flatMap(Collection::stream);
	}

	private static Statement with(@Nullable String heading, Statement statement) {
		return noted((heading != null) ? heading : "", statement.text(), statement.sources());
	}

	private static Statement noted(String words, @Nullable String note, List<String> sources) {
		return new Statement(((note != null) ? words + " " + note : words).strip(), sources);
	}

	private static Role role(Catalog catalog, String slug) {
		return catalog.role(slug).orElseThrow(() -> new AssertionError("No role " + slug));
	}

	private static <T> Predicate<T> is(Function<T, String> slug, String expected) {
		return (item) -> slug.apply(item).equals(expected);
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

	/**
	 * What one statement of an item says of a fact.
	 *
	 * @param fact the id of the fact
	 * @param item the item
	 * @param documents the documents that the statement cites, no more and no fewer
	 * @param words what it has to say, in our own words
	 */
	public record Part(String fact, String item, Set<String> documents, List<String> words) {

		/**
		 * Whether this is what a statement says, on the authority of these documents.
		 * @param statement a statement of the item
		 * @return true if no word and no source is missing, and no document is too many
		 */
		public boolean isStatedBy(Statement statement) {
			return isIn(statement.text()) && statement.sources()
				.stream()
				.filter(DOCUMENTS::contains)
				.collect(Collectors.toSet())
				.equals(this.documents);
		}

		/**
		 * Whether a text has the words.
		 * @param text what a statement or a page says
		 * @return true if no word is missing
		 */
		public boolean isIn(String text) {
			String said = text.toLowerCase(Locale.ROOT);
			return this.words.stream().allMatch((word) -> said.contains(word.toLowerCase(Locale.ROOT)));
		}

	}

}
