package org.remit.content;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A table as a CSV file has it: the first line holds the headings. Cells are text and
 * nothing but text: what looks like a formula is never worked out.
 *
 * @param headings what the columns are called; those without a name have their number
 * @param rows the lines that hold anything
 */
public record CsvTable(List<String> headings, List<Row> rows) {

	/** The greatest number of columns that are read. */
	public static final int COLUMNS = 100;

	/** The greatest number of lines below the headings that are read. */
	public static final int ROWS = 20_000;

	/** The greatest number of characters of a cell that is read. */
	static final int CELL = 20_000;

	private static final char[] SEPARATORS = { ',', ';', '\t' };

	private static final CsvMapper MAPPER = CsvMapper
		.builder(CsvFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(CELL).build())
			.build())
		.enable(CsvReadFeature.WRAP_AS_ARRAY, CsvReadFeature.TRIM_SPACES)
		.build();

	public CsvTable {
		headings = List.copyOf(headings);
		rows = List.copyOf(rows);
	}

	/**
	 * Reads a text.
	 * @param text comma-separated values; semicolons and tabs separate as well
	 * @return the table
	 * @throws UnreadableFileException if it is none; says in which line and why
	 */
	static CsvTable of(String text) {
		List<Row> lines = new ArrayList<>();
		int begun = 1;
		CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
		try (JsonParser parser = MAPPER.reader().with(schema).createParser(text)) {
			parser.nextToken();
			while (parser.nextToken() == JsonToken.START_ARRAY) {
				begun = parser.currentLocation().getLineNr();
				Row row = new Row(begun, cells(parser, begun));
				if (!row.isEmpty()) {
					lines.add(row);
				}
				if (lines.size() > ROWS + 1) {
					throw refused("There are more than %,d lines. Bring them in several files.".formatted(ROWS));
				}
			}
		}
		catch (JacksonException ex) {
			throw refusal(ex, begun);
		}
		if (lines.size() < 2) {
			throw refused("There is nothing below the headings in the first line.");
		}
		List<String> first = lines.get(0).cells();
		List<String> headings = new ArrayList<>();
		for (int i = 0; i < first.size(); i++) {
			headings.add(first.get(i).isEmpty() ? "Column " + (i + 1) : first.get(i));
		}
		return new CsvTable(headings, lines.subList(1, lines.size()));
	}

	/**
	 * What stands in a column, without placeholders.
	 * @param column its number, from 0
	 * @return each text once, numbers in their order and before words
	 */
	public List<String> levels(int column) {
		return this.rows.stream()
			.map((row) -> RoleNames.plain(row.cell(column)))
			.filter((cell) -> !cell.isEmpty() && !Placeholders.isOne(cell))
			.distinct()
			.sorted(Comparator
				.comparing((String cell) -> cell.matches("\\d{1,9}") ? Integer.parseInt(cell) : Integer.MAX_VALUE)
				.thenComparing(Comparator.naturalOrder()))
			.toList();
	}

	private static List<String> cells(JsonParser parser, int line) {
		List<String> cells = new ArrayList<>();
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			if (cells.size() == COLUMNS) {
				throw refused("Line %,d has more than %d cells. Keep only the columns that are to be imported."
					.formatted(line, COLUMNS));
			}
			cells.add(clean(parser.getString()));
		}
		return cells;
	}

	/* As what is typed into a form. */
	private static String clean(String cell) {
		return Normalizer
			.normalize(cell.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' '), Normalizer.Form.NFC)
			.strip();
	}

	/* Whatever separates most in the headings; a comma where nothing does. */
	private static char separator(String text) {
		int[] found = new int[SEPARATORS.length];
		boolean quoted = false;
		for (int at = 0; at < text.length(); at++) {
			char character = text.charAt(at);
			if (!quoted && (character == '\n' || character == '\r')) {
				break;
			}
			quoted ^= character == '"';
			for (int i = 0; i < SEPARATORS.length && !quoted; i++) {
				found[i] += (character == SEPARATORS[i]) ? 1 : 0;
			}
		}
		int best = 0;
		for (int i = 1; i < found.length; i++) {
			best = (found[i] > found[best]) ? i : best;
		}
		return SEPARATORS[best];
	}

	private static UnreadableFileException refusal(JacksonException ex, int begun) {
		String what = ex.getOriginalMessage();
		if (what.contains("Missing closing quote")) {
			return refused("Line %,d: a quotation mark opens there and never closes. Close it, or write it twice."
				.formatted(begun));
		}
		TokenStreamLocation place = ex.getLocation();
		int line = (place != null && place.getLineNr() > 0) ? place.getLineNr() : begun;
		if (what.contains("String value length")) {
			return refused("Line %,d: a cell is longer than %,d characters.".formatted(line, CELL));
		}
		return refused(
				"Line %,d: something stands behind a closing quotation mark. Write quotation marks within a text twice."
					.formatted(line));
	}

	private static UnreadableFileException refused(String reason) {
		return new UnreadableFileException(List.of(reason));
	}

	/**
	 * One line.
	 *
	 * @param line its number in the file, where it begins; from 1
	 * @param cells what is in it
	 */
	public record Row(int line, List<String> cells) {

		public Row {
			cells = List.copyOf(cells);
		}

		boolean isEmpty() {
			return this.cells.stream().allMatch(String::isEmpty);
		}

		/**
		 * A cell.
		 * @param column its number, from 0
		 * @return its text, empty where the line is shorter
		 */
		public String cell(int column) {
			return (column < this.cells.size()) ? this.cells.get(column) : "";
		}

	}

}
