package org.remit.comparison;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Footnote;
import org.remit.catalog.Involvement;
import org.remit.catalog.Role;
import org.remit.catalog.SkillNeed;
import org.remit.web.Csv;

/**
 * Writes a comparison as CSV, with a column for each role and one for its sources: where
 * a cell says several things, set apart by semicolons, so are their sources.
 */
final class ComparisonCsv {

	private final Csv csv;

	private ComparisonCsv(int columns) {
		this.csv = new Csv(columns);
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
		return csv.csv.toString();
	}

	private void header(List<Role> roles) {
		List<String> names = new ArrayList<>(List.of("Part", "Row"));
		for (Role role : roles) {
			names.add(role.heading());
			names.add("Sources for " + role.name());
		}
		this.csv.line(names);
	}

	private void row(String part, String name, List<Cell> cells) {
		List<String> fields = new ArrayList<>(List.of(part, name));
		for (Cell cell : cells) {
			fields.add(cell.text().isEmpty() ? "No source says" : cell.text());
			fields.add(joined(cell.sources().stream().map((one) -> String.join(" ", one)).toList()));
		}
		this.csv.line(fields);
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
			this.csv.line(List.of("Source", note.source().key(), note.source().title(), note.source().publisher()));
		}
		this.csv.line(List.of("From", origin.address(), "Edition " + origin.edition()));
	}

	private record Cell(String text, List<List<String>> sources) {

	}

}
