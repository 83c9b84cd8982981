package org.remit.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Footnote;
import org.remit.catalog.Involvement;
import org.remit.catalog.Role;
import org.remit.catalog.SkillNeed;

/**
 * Writes a comparison as CSV (RFC 4180, UTF-8 with byte order mark, every field quoted),
 * with a column for each role and one for its sources: where a cell says several things,
 * set apart by semicolons, so are their sources. No cell starts a formula: a spreadsheet
 * that opens the file computes nothing.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
final class ComparisonCsv {

	private static final String FORMULA_STARTS = "=+-@\t\r\n\0＝＋－＠";

	private final StringBuilder text = new StringBuilder("\uFEFF");

	private final int columns;

	private ComparisonCsv(int columns) {
		this.columns = columns;
	}

	static String of(Comparison comparison, Origin origin) {
		ComparisonCsv csv = new ComparisonCsv(2 + 2 * comparison.roles().size());
		csv.header(comparison.roles());
		comparison.dimensions()
			.forEach((row) -> csv.row("Dimension", row.name(),
					row.cells()
						.stream()
						.map((cell) -> new Cell(joined(cell.statements().stream().map((one) -> one.text()).toList()),
								cell.statements().stream().map((one) -> one.sources()).toList()))
						.toList()));
		comparison.responsibilities()
			.forEach((theme) -> theme.rows()
				.forEach((row) -> csv.row(theme.theme().label(), row.name(),
						row.cells().stream().map((cell) -> cell(cell.said())).toList())));
		comparison.skills()
			.forEach((group) -> group.rows()
				.forEach((row) -> csv.row("Skill", row.name(),
						row.cells().stream().map((cell) -> cell(cell.need())).toList())));
		csv.foot(origin, comparison);
		return csv.text.toString();
	}

	private void header(List<Role> roles) {
		List<String> names = new ArrayList<>(List.of("Part", "Row"));
		for (Role role : roles) {
			names.add(role.heading());
			names.add("Sources for " + role.name());
		}
		line(names);
	}

	private void row(String part, String name, List<Cell> cells) {
		List<String> fields = new ArrayList<>(List.of(part, name));
		for (Cell cell : cells) {
			fields.add(cell.text().isEmpty() ? "No source says" : cell.text());
			fields.add(joined(cell.sources().stream().map((one) -> String.join(" ", one)).toList()));
		}
		line(fields);
	}

	private static Cell cell(List<Involvement> said) {
		List<String> texts = said.stream().map((one) -> noted(one.raci().words(), one.note())).toList();
		return new Cell(joined(texts), said.stream().map(Involvement::sources).toList());
	}

	private static Cell cell(@Nullable SkillNeed need) {
		return (need != null) ? new Cell(noted(need.need().label(), need.note()), List.of(need.sources()))
				: new Cell("", List.of());
	}

	private static String noted(String words, @Nullable String note) {
		return (note != null) ? words + " (" + note + ")" : words;
	}

	private static String joined(List<String> texts) {
		return String.join("; ", texts);
	}

	private void foot(Origin origin, Comparison comparison) {
		for (Footnote note : origin.lookup().footnotes(comparison.cited())) {
			line(List.of("Source", note.source().key(), note.source().title(), note.source().publisher()));
		}
		line(List.of("From", origin.address(), "Edition " + origin.edition()));
	}

	/* Every line has as many fields as the first, or a strict reader refuses the file. */
	private void line(List<String> fields) {
		List<String> filled = new ArrayList<>(fields);
		filled.addAll(Collections.nCopies(this.columns - fields.size(), ""));
		this.text.append(filled.stream().map(ComparisonCsv::quoted).collect(Collectors.joining(","))).append("\r\n");
	}

	/* An apostrophe keeps a spreadsheet from reading the field as a formula. */
	static String quoted(String field) {
		String safe = (!field.isEmpty() && FORMULA_STARTS.indexOf(field.charAt(0)) >= 0) ? "'" + field : field;
		return '"' + safe.replace("\"", "\"\"") + '"';
	}

	private record Cell(String text, List<List<String>> sources) {

	}

}
