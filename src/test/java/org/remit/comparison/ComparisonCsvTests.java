package org.remit.comparison;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.catalog.Catalog;
import org.remit.catalog.Dimension;
import org.remit.catalog.Role;
import org.remit.catalog.SmallCatalog;
import org.remit.catalog.Source;
import org.remit.catalog.SourceKind;
import org.remit.catalog.Trait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.catalog.SmallCatalog.said;

class ComparisonCsvTests {

	private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

	private final SmallCatalog small = new SmallCatalog();

	@Test
	void startsWithAByteOrderMarkAndEndsEveryLineAsTheStandardSays() {
		String csv = csv("product-manager", "project-manager");
		assertThat(csv).startsWith("\uFEFF\"Part\",").endsWith("\r\n");
		assertThat(csv.replace("\r\n", "")).doesNotContain("\r");
	}

	@Test
	void hasTwoColumnsForEachRole() {
		assertThat(table("product-manager", "project-manager").get(0)).containsExactly("Part", "Row", "Product manager",
				"Sources for product manager", "Project manager", "Sources for project manager");
	}

	@Test
	void hasTheSameNumberOfFieldsInEveryLine() {
		assertThat(table("product-manager", "project-manager")).allMatch((line) -> line.size() == 6);
		assertThat(table("product-manager", "project-manager", "product-owner", "scrum-master"))
			.allMatch((line) -> line.size() == 10);
	}

	@Test
	void holdsEveryStatementWithItsSources() {
		assertThat(table("product-manager", "scrum-master")).contains(
				List.of("Dimension", "Owns", "The outcome; Vision and strategy", "S0; S0 S1",
						"The team’s effectiveness", "SG"),
				List.of("Dimension", "Measured on", "Outcomes", "S0", "No source says", ""),
				List.of("Direction", "Set the vision", "Decides; Does (Upholds it.)", "S0 S3; S1", "Is asked", "REMIT"),
				List.of("Skill", "Coaching", "No source says", "", "Essential", "SG"));
	}

	@Test
	void tellsWhatASkillIsNeededFor() {
		assertThat(table("project-manager", "scrum-master"))
			.contains(List.of("Skill", "Coaching", "Useful (For new people.)", "REMIT", "Essential", "SG"));
	}

	@Test
	void tellsWhereItComesFrom() {
		List<List<String>> lines = table("product-manager", "scrum-master");
		assertThat(lines).contains(List.of("Source", "S0", "Two kinds of manager", "A blog, name not given", "", ""));
		assertThat(lines.get(lines.size() - 1)).containsExactly("From", "https://remit.example/compare", "Edition 7",
				"", "", "");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "\n=1", "＝1", "\"=1\",=2\r\n=3" })
	void holdsNoFormulaWhateverIsWritten(String formula) {
		String text = formula.replace("\r", "");
		this.small.roles.set(3, named(this.small.roles.get(3), text));
		this.small.dimensions.add(new Dimension("hostile", text, "What it tells.", List
			.of(new Trait("scrum-master", said(text, "S9")), new Trait("scrum-master", said(text + "!", "S9")))));
		this.small.sources.add(new Source("S9", SourceKind.ARTICLE, text, text, null, null, "Hostile."));
		List<List<String>> lines = table("product-manager", "scrum-master");
		assertThat(lines).allSatisfy((line) -> assertThat(line).hasSize(6)
			.allMatch((field) -> field.isEmpty() || FORMULA_STARTS.indexOf(field.charAt(0)) < 0));
		assertThat(lines.get(0).get(4)).endsWith(text);
		assertThat(lines).filteredOn((line) -> line.get(1).endsWith(text))
			.singleElement()
			.satisfies((line) -> assertThat(line.get(4)).endsWith(text + "; " + text + "!"));
	}

	private String csv(String... slugs) {
		Catalog catalog = this.small.build();
		return ComparisonCsv.of(Comparison.of(catalog, catalog.roles(List.of(slugs)), Show.ALL),
				new Origin("A comparison", "https://remit.example/compare", 7, catalog.lookup()));
	}

	private List<List<String>> table(String... slugs) {
		return parse(csv(slugs).substring(1));
	}

	private static Role named(Role role, String name) {
		return new Role(role.slug(), name, role.abbreviation(), role.colour(), role.oneLine(), role.question(),
				role.summary(), role.titles());
	}

	/** Reads RFC 4180 to the letter: commas between fields, CRLF between lines. */
	private static List<List<String>> parse(String csv) {
		List<List<String>> lines = new ArrayList<>();
		List<String> line = new ArrayList<>();
		StringBuilder field = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < csv.length(); i++) {
			char character = csv.charAt(i);
			if (character == '"' && quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
				field.append('"');
				i++;
			}
			else if (character == '"') {
				quoted = !quoted;
			}
			else if (quoted || (character != ',' && character != '\r' && character != '\n')) {
				field.append(character);
			}
			else if (character != '\r') {
				line.add(field.toString());
				field.setLength(0);
				if (character == '\n') {
					lines.add(List.copyOf(line));
					line.clear();
				}
			}
		}
		assertThat(quoted).isFalse();
		assertThat(line).isEmpty();
		return lines;
	}

}
