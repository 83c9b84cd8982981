package org.remit.team;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Raci;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A RACI matrix: who is accountable, responsible, consulted and informed for which
 * activity.
 *
 * @param columns people or roles, 1 to {@value Round#MOST_MEMBERS}, all different
 * @param rows activities, 1 to {@value Round#MOST_DUTIES}
 */
record RaciMatrix(List<String> columns, List<Row> rows) {

	private static final ObjectReader CSV = CsvMapper.builder()
		.enable(CsvReadFeature.WRAP_AS_ARRAY)
		.build()
		.readerFor(String[].class);

	private static final Map<String, Raci> WORDS = words();

	private static final int MOST_TOLD = 15;

	RaciMatrix {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	private static Map<String, Raci> words() {
		Map<String, Raci> words = new HashMap<>();
		for (Raci part : List.of(Raci.ACCOUNTABLE, Raci.RESPONSIBLE, Raci.CONSULTED, Raci.INFORMED)) {
			words.put(part.name(), part);
			words.put(part.name().substring(0, 1), part);
		}
		return words;
	}

	/**
	 * Decodes a file.
	 * @param file UTF-8, or UTF-16 with a byte order mark, as spreadsheets save it
	 * @return its text
	 * @throws UnreadableMatrixException if it is neither
	 */
	static String decode(byte[] file) {
		boolean wide = file.length >= 2 && ((file[0] == (byte) 0xFF && file[1] == (byte) 0xFE)
				|| (file[0] == (byte) 0xFE && file[1] == (byte) 0xFF));
		try {
			return (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder()
				.decode(ByteBuffer.wrap(file))
				.toString();
		}
		catch (CharacterCodingException ex) {
			throw new UnreadableMatrixException(
					List.of("This is no text in UTF-8. In your spreadsheet choose “CSV UTF-8” when you save it."));
		}
	}

	/**
	 * Reads a matrix.
	 * @param text a table with a first row of people or roles, then a row for each
	 * activity; commas, semicolons or tabs between cells; a byte order mark and line
	 * breaks in quotes do not matter
	 * @return the matrix
	 * @throws UnreadableMatrixException with everything that is wrong, in sentences for
	 * whoever brought it
	 */
	static RaciMatrix parse(String text) {
		List<Line> lines = lines(text.startsWith("\uFEFF") ? text.substring(1) : text);
		if (lines.isEmpty()) {
			throw new UnreadableMatrixException(List.of("There is nothing in it."));
		}
		List<String> wrong = new ArrayList<>();
		List<String> head = lines.get(0).cells();
		List<String> columns = head.subList(1, Math.max(1, width(head)));
		checkColumns(columns, wrong);
		if (lines.size() == 1) {
			wrong.add("It has a first row and no activity below it.");
		}
		if (lines.size() - 1 > Round.MOST_DUTIES) {
			wrong.add("It has %d activities; at most %d fit.".formatted(lines.size() - 1, Round.MOST_DUTIES));
		}
		if (!wrong.isEmpty()) {
			throw new UnreadableMatrixException(few(wrong));
		}
		List<Row> rows = new ArrayList<>();
		Map<String, Integer> heard = new HashMap<>();
		for (Line line : lines.subList(1, lines.size())) {
			rows.add(row(line, columns, heard, wrong));
		}
		if (!wrong.isEmpty()) {
			throw new UnreadableMatrixException(few(wrong));
		}
		return new RaciMatrix(columns, rows);
	}

	private static List<Line> lines(String text) {
		CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
		List<Line> lines = new ArrayList<>();
		int number = 0;
		try (MappingIterator<String[]> all = CSV.with(schema).readValues(text)) {
			while (all.hasNextValue()) {
				number++;
				List<String> cells = new ArrayList<>();
				for (String cell : all.nextValue()) {
					cells.add(tidy(cell));
				}
				if (cells.stream().anyMatch((cell) -> !cell.isEmpty())) {
					lines.add(new Line(number, cells));
				}
			}
		}
		catch (JacksonException ex) {
			throw new UnreadableMatrixException(List
				.of("Row %d cannot be read: a quotation mark is opened and not closed, or something stands between a closing one and the next cell."
					.formatted(number + 1)));
		}
		return lines;
	}

	/* What stands most often in the first line, outside quotes. */
	private static char separator(String text) {
		Map<Character, Integer> counts = new HashMap<>();
		boolean quoted = false;
		for (char character : text.toCharArray()) {
			if (character == '"') {
				quoted = !quoted;
			}
			else if (!quoted && (character == '\n' || character == '\r') && !counts.isEmpty()) {
				break;
			}
			else if (!quoted && (character == ',' || character == ';' || character == '\t')) {
				counts.merge(character, 1, Integer::sum);
			}
		}
		return counts.entrySet()
			.stream()
			.max(Map.Entry.<Character, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.orElse(',');
	}

	private static String tidy(@Nullable String cell) {
		return (cell == null) ? "" : Normalizer.normalize(cell, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
	}

	/* Spreadsheets add empty columns at the end. */
	private static int width(List<String> head) {
		int width = head.size();
		while (width > 0 && head.get(width - 1).isEmpty()) {
			width--;
		}
		return width;
	}

	private static void checkColumns(List<String> columns, List<String> wrong) {
		if (columns.isEmpty()) {
			wrong.add("The first row names nobody. Put people or roles there, from the second cell on.");
			return;
		}
		if (columns.size() > Round.MOST_MEMBERS) {
			wrong.add("It has %d columns of people; at most %d fit.".formatted(columns.size(), Round.MOST_MEMBERS));
			return;
		}
		Map<String, Integer> heard = new HashMap<>();
		for (int i = 0; i < columns.size(); i++) {
			String name = columns.get(i);
			int column = i + 2;
			Integer before = heard.putIfAbsent(name.toLowerCase(Locale.ROOT), column);
			if (name.isEmpty()) {
				wrong.add("Column %d has no name in the first row.".formatted(column));
			}
			else if (isLonger(name, Member.LONGEST_NAME)) {
				wrong.add("The name of column %d is longer than %d characters.".formatted(column, Member.LONGEST_NAME));
			}
			else if (before != null) {
				wrong.add("Columns %d and %d are both called “%s”.".formatted(before, column, name));
			}
		}
	}

	private static Row row(Line line, List<String> columns, Map<String, Integer> heard, List<String> wrong) {
		String activity = line.cells().get(0);
		Integer before = heard.putIfAbsent(activity.toLowerCase(Locale.ROOT), line.number());
		if (activity.isEmpty()) {
			wrong.add("Row %d has no activity in its first cell.".formatted(line.number()));
		}
		else if (isLonger(activity, Duty.LONGEST_NAME)) {
			wrong.add(
					"The activity in row %d is longer than %d characters.".formatted(line.number(), Duty.LONGEST_NAME));
		}
		else if (before != null) {
			wrong.add("Rows %d and %d are both called “%s”.".formatted(before, line.number(), activity));
		}
		List<Set<Raci>> parts = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			String cell = (i + 1 < line.cells().size()) ? line.cells().get(i + 1) : "";
			Set<Raci> read = parts(cell);
			if (read == null) {
				wrong.add("Row %d, column “%s”: “%s” is neither A, R, C, I nor some of them together."
					.formatted(line.number(), columns.get(i), start(cell)));
			}
			parts.add((read != null) ? read : Set.of());
		}
		if (line.cells().stream().skip(columns.size() + 1L).anyMatch((cell) -> !cell.isEmpty())) {
			wrong.add("Row %d has more cells than the first row has columns.".formatted(line.number()));
		}
		return new Row(activity, parts);
	}

	/* A, R/A, A+R, AR, Accountable … and a dash for nothing; null for anything else. */
	private static @Nullable Set<Raci> parts(String cell) {
		Set<Raci> parts = EnumSet.noneOf(Raci.class);
		for (String word : cell.toUpperCase(Locale.ROOT).split("[/,;+&| ]+")) {
			if (word.isEmpty() || word.matches("[-–—]")) {
				continue;
			}
			Raci whole = WORDS.get(word);
			if (whole != null) {
				parts.add(whole);
				continue;
			}
			for (String letter : word.split("")) {
				Raci part = WORDS.get(letter);
				if (part == null || word.length() > WORDS.size() / 2) {
					return null;
				}
				parts.add(part);
			}
		}
		return parts;
	}

	private static boolean isLonger(String text, int most) {
		return text.codePointCount(0, text.length()) > most;
	}

	private static String start(String cell) {
		return isLonger(cell, 20) ? cell.substring(0, cell.offsetByCodePoints(0, 20)) + "…" : cell;
	}

	private static List<String> few(List<String> wrong) {
		if (wrong.size() <= MOST_TOLD) {
			return wrong;
		}
		List<String> few = new ArrayList<>(wrong.subList(0, MOST_TOLD));
		few.add("And %d more.".formatted(wrong.size() - MOST_TOLD));
		return few;
	}

	/**
	 * The matrix as text that {@link #parse} reads again, short enough for a form.
	 * @return a table with semicolons
	 */
	String compact() {
		StringBuilder text = new StringBuilder("\"\"");
		this.columns.forEach((column) -> text.append(';').append(quoted(column)));
		for (Row row : this.rows) {
			text.append('\n').append(quoted(row.activity()));
			row.parts().forEach((parts) -> {
				text.append(';');
				parts.forEach((part) -> text.append(part.name().charAt(0)));
			});
		}
		return text.toString();
	}

	private static String quoted(String cell) {
		return '"' + cell.replace("\"", "\"\"") + '"';
	}

	/**
	 * One activity.
	 *
	 * @param activity its name
	 * @param parts the parts of each column; none where nothing is said
	 */
	record Row(String activity, List<Set<Raci>> parts) {

	}

	private record Line(int number, List<String> cells) {

	}

}
