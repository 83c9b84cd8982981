package org.remit.admin;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Need;
import org.remit.catalog.Raci;
import org.remit.catalog.Source;
import org.remit.catalog.SourceKind;
import org.remit.catalog.Theme;
import org.remit.content.CsvTable;
import org.remit.content.RoleColumn;
import org.remit.content.RoleMapping;
import org.remit.web.Choices;
import org.remit.web.Complaints;
import org.remit.web.Field;
import org.remit.web.Typed;

/**
 * The form that says how a table of roles is to be understood. What was not typed yet is
 * guessed from the table.
 */
final class RoleMappingForm {

	private static final String NEW = "new";

	private static final String QUESTION = "What is this role for?";

	private static final int QUESTION_LIMIT = 200;

	/** The greatest number of levels that somebody is asked about. */
	private static final int LEVELS = 30;

	private final CsvTable table;

	private final List<Source> sources;

	private final Typed typed;

	private final Complaints complaints;

	RoleMappingForm(CsvTable table, List<Source> sources, Typed typed, Complaints complaints) {
		this.table = table;
		this.sources = sources;
		this.typed = typed.has(RoleColumn.ROLE.toString()) ? typed : guessed(table, sources);
		this.complaints = complaints;
	}

	private static Typed guessed(CsvTable table, List<Source> sources) {
		Map<RoleColumn, Integer> columns = RoleColumn.guess(table.headings());
		Typed guess = Typed.of(Map.of("theme", List.of(Theme.DELIVERY.toString()), "raci",
				List.of(Raci.RESPONSIBLE.toString()), "question", List.of(QUESTION), "need",
				List.of(Need.USEFUL.toString()), "kind", List.of(SourceKind.STANDARD.toString())));
		for (RoleColumn column : RoleColumn.values()) {
			Integer number = columns.get(column);
			guess = guess.with(column.toString(), (number != null) ? String.valueOf(number + 1) : "");
		}
		Integer level = columns.get(RoleColumn.LEVEL);
		if (level != null) {
			List<String> levels = levels(table, level);
			guess = guess.with("essential",
					levels.subList((levels.size() + 1) / 2, levels.size()).toArray(String[]::new));
		}
		return guess.with("own", sources.stream().filter(Source::isOwnReading).map(Source::key).findFirst().orElse(""));
	}

	private static List<String> levels(CsvTable table, int column) {
		return table.levels(column).stream().limit(LEVELS).toList();
	}

	/**
	 * The mapping that was typed.
	 * @return the mapping, or nothing if there is something to complain about
	 */
	Optional<RoleMapping> mapping() {
		Map<RoleColumn, Integer> columns = columns();
		if (!columns.containsKey(RoleColumn.ROLE)) {
			this.complaints.add(RoleColumn.ROLE.toString(), "Choose the column that holds the names of the roles.");
		}
		if (new LinkedHashSet<>(columns.values()).size() < columns.size()) {
			this.complaints.add(RoleColumn.ROLE.toString(), "Choose another column for each thing.");
		}
		Integer level = columns.get(RoleColumn.LEVEL);
		if (level != null && !this.typed.text("levels-of").equals(String.valueOf(level + 1))) {
			this.complaints.add("essential",
					"Now say which levels of “%s” make a skill essential.".formatted(this.table.headings().get(level)));
		}
		String question = this.typed.text("question");
		this.complaints.text("question", question, "The question", QUESTION_LIMIT);
		Source source = source();
		Source own = known(this.typed.text("own"));
		if (own == null) {
			this.complaints.add("own", "Choose what is cited for what the file does not say.");
		}
		Theme theme = one(Theme.values(), "theme", "Choose a theme.");
		Raci raci = one(Raci.values(), "raci", "Choose how the roles are involved.");
		Need need = one(Need.values(), "need", "Choose how much such a skill is needed.");
		if (source == null || own == null || theme == null || raci == null || need == null
				|| !this.complaints.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new RoleMapping(columns, source, own.key(), theme, raci, question,
				Set.copyOf(this.typed.all("essential")), need));
	}

	private Map<RoleColumn, Integer> columns() {
		Map<RoleColumn, Integer> columns = new EnumMap<>(RoleColumn.class);
		for (RoleColumn column : RoleColumn.values()) {
			int number = EditionsController.number(this.typed, column.toString());
			if (number >= 1 && number <= this.table.headings().size()) {
				columns.put(column, number - 1);
			}
		}
		return columns;
	}

	private @Nullable Source source() {
		if (!addsSource()) {
			Source known = known(this.typed.text("source"));
			if (known == null) {
				this.complaints.add("source", "Choose the source that the file is, or add it below.");
			}
			return known;
		}
		try {
			SourceKind kind = one(SourceKind.values(), "kind", "Choose what sort of document it is.");
			Source added = new Source(this.typed.text("key"), (kind != null) ? kind : SourceKind.STANDARD,
					this.typed.text("title"), this.typed.text("publisher"), orNone("published"), orNone("url"),
					this.typed.text("about"));
			if (known(added.key()) != null) {
				this.complaints.add("key",
						"A source with this key is there already. Choose it above, or use another key.");
			}
			return added;
		}
		catch (InvalidCatalogException ex) {
			ex.problems().forEach((problem) -> this.complaints.add(problem.where(), "This " + problem.what() + "."));
			return null;
		}
	}

	private @Nullable String orNone(String field) {
		String text = this.typed.text(field);
		return text.isEmpty() ? null : text;
	}

	private @Nullable Source known(String key) {
		return this.sources.stream().filter((source) -> source.key().equals(key)).findFirst().orElse(null);
	}

	private <E extends Enum<E>> @Nullable E one(E[] all, String field, String otherwise) {
		for (E each : all) {
			if (each.toString().equals(this.typed.text(field))) {
				return each;
			}
		}
		this.complaints.add(field, otherwise);
		return null;
	}

	/** Which column holds what. */
	public List<Choices> columnFields() {
		List<Choices> fields = new ArrayList<>();
		for (RoleColumn column : RoleColumn.values()) {
			List<Integer> numbers = IntStream.rangeClosed(0, this.table.headings().size()).boxed().toList();
			fields.add(Choices.of(column.toString(), column.label(), numbers,
					(number) -> (number == 0) ? "" : number.toString(), this::heading,
					this.typed.all(column.toString()), this.complaints));
		}
		return fields;
	}

	/* With the first thing that stands in the column, which tells more than a heading. */
	private String heading(int number) {
		if (number == 0) {
			return "Not in the file";
		}
		String heading = this.table.headings().get(number - 1);
		return this.table.rows()
			.stream()
			.map((row) -> row.cell(number - 1))
			.filter((cell) -> !cell.isEmpty())
			.findFirst()
			.map((cell) -> "%s (%s)".formatted(shortened(heading), shortened(cell)))
			.orElse(shortened(heading));
	}

	private static String shortened(String text) {
		String line = text.replace('\n', ' ');
		return (line.codePointCount(0, line.length()) <= 40) ? line
				: line.substring(0, line.offsetByCodePoints(0, 39)) + "…";
	}

	/** Which levels make a skill essential, or {@code null} if no column has levels. */
	public @Nullable Choices levelField() {
		Integer column = columns().get(RoleColumn.LEVEL);
		if (column == null) {
			return null;
		}
		return Choices
			.of("essential", "Levels that make a skill essential", levels(this.table, column), (level) -> level,
					(level) -> level, this.typed.all("essential"), this.complaints)
			.help("With any other level a skill is useful. The level itself is kept as a note.");
	}

	/** The column, from 1, whose levels are asked about; empty if there is none. */
	public String levelsOf() {
		Integer column = columns().get(RoleColumn.LEVEL);
		return (column != null) ? String.valueOf(column + 1) : "";
	}

	/** The choices for what the file does not say. */
	public List<Choices> standIns() {
		return List.of(
				Choices.of("need", "A skill without a level is", List.of(Need.values()), Need::toString, Need::label,
						this.typed.all("need"), this.complaints),
				Choices.of("theme", "Theme of new responsibilities", List.of(Theme.values()), Theme::toString,
						Theme::label, this.typed.all("theme"), this.complaints),
				Choices
					.of("raci", "How a role is involved in its responsibilities",
							List.of(Raci.RESPONSIBLE, Raci.CONSULTED, Raci.INFORMED), Raci::toString,
							(raci) -> raci.words() + ": " + raci.meaning(), this.typed.all("raci"), this.complaints)
					.help("Who decides is set afterwards: of each source only one role can."),
				Choices
					.of("own", "Cited for what the file does not say", this.sources, Source::key,
							(source) -> source.key() + ": " + source.title(), this.typed.all("own"), this.complaints)
					.help("For example for the question of each role."));
	}

	public Field question() {
		return Field
			.line("question", "Question of every new role", this.typed.text("question"), QUESTION_LIMIT,
					this.complaints)
			.help("Remit shows a question that each role keeps asking. A file has none, so this one stands there until somebody writes a better one.");
	}

	/** What everything in the file is cited from. */
	public Choices sourceField() {
		List<String> keys = Stream
			.concat(Stream.concat(Stream.of(""), this.sources.stream().map(Source::key)), Stream.of(NEW))
			.toList();
		return Choices.of("source", "Source that the file is", keys, (key) -> key, this::sourceWords,
				this.typed.all("source"), this.complaints);
	}

	private String sourceWords(String key) {
		Source source = known(key);
		if (source != null) {
			return key + ": " + source.title();
		}
		return key.equals(NEW) ? "Another one, described below" : "Choose one";
	}

	/** Whether the source is not there yet. */
	public boolean addsSource() {
		return this.typed.text("source").equals(NEW);
	}

	public Choices kind() {
		return Choices.of("kind", "Sort of document", List.of(SourceKind.values()), SourceKind::toString,
				SourceKind::label, this.typed.all("kind"), this.complaints);
	}

	/** What a new source needs. */
	public List<Field> newSource() {
		return List.of(line("key", "Key", 20, "Capitals and digits, for example SF1."),
				line("title", "Title", 200, null), line("publisher", "Publisher", 120, null),
				line("published", "Date, if it is known", 10, "For example 2024-09-09, 2020-11 or 2020."),
				line("url", "Address, if there is a lasting one", 300, "Begins with https://"),
				Field.prose("about", "What it covers", this.typed.text("about"), 400, this.complaints));
	}

	private Field line(String name, String label, int limit, @Nullable String help) {
		Field field = Field.line(name, label, this.typed.text(name), limit, this.complaints);
		return (help != null) ? field.help(help) : field;
	}

	/** Everything that was chosen, for a form that sends it on. */
	List<Hidden> hidden() {
		return this.typed.fields()
			.stream()
			.filter((field) -> !field.equals("_csrf") && !field.equals("changes"))
			.flatMap((field) -> this.typed.all(field).stream().map((value) -> new Hidden(field, value)))
			.toList();
	}

	/**
	 * A field that nobody sees.
	 *
	 * @param name its name
	 * @param value what it holds
	 */
	record Hidden(String name, String value) {

	}

}
