package org.remit.comparison;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.catalog.Catalog;
import org.remit.catalog.Dimension;
import org.remit.catalog.SmallCatalog;
import org.remit.catalog.Trait;
import org.remit.web.Markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.catalog.SmallCatalog.said;

class ComparisonMarkdownTests {

	private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

	private static final Pattern MARKUP = Pattern.compile("(?<!\\\\)(<|]\\()");

	private final SmallCatalog small = new SmallCatalog();

	@Test
	void putsTheRolesSideBySide() {
		assertThat(markdown("product-manager", "scrum-master")).startsWith("# A comparison\n")
			.contains("- **Product manager**: Decides what gets built and why. [1] Asks: Is it the right thing? [3]\n")
			.contains("""
					## Side by side

					| | Product manager | Scrum master |
					|---|---|---|
					| Owns | The outcome [1]; Vision and strategy [1] [2] | The team’s effectiveness [4] |
					| Measured on | Outcomes [1] | *no source says* |
					""");
	}

	@Test
	void tellsWhoDoesWhatByTheme() {
		assertThat(markdown("product-manager", "scrum-master")).contains("""
				## Who does what: direction

				| | Product manager | Scrum master |
				|---|---|---|
				| Set the vision | Decides [1] [3]; Does: Upholds it. [2] | Is asked [our reading] |
				""");
	}

	@Test
	void tellsWhatASkillIsNeededFor() {
		assertThat(markdown("project-manager", "scrum-master"))
			.contains("| Coaching | Useful: For new people. [our reading] | Essential [4] |\n");
	}

	@Test
	void namesTheRoleOfEachPart() {
		assertThat(markdown("product-manager", "project-manager")).contains("- *Product manager*: Voices doubts. [2]\n")
			.contains("- *Product manager, Before*: Chooses the house. [2]\n");
	}

	@Test
	void namesThePositionsOnADisagreement() {
		assertThat(markdown("product-manager", "product-owner"))
			.contains("- *The product manager*: Defines it. [1] [3]\n- *The product owner*: Begins it. [2]\n");
	}

	@Test
	void endsWithItsSources() {
		assertThat(markdown("product-manager", "scrum-master")).contains("""
				## Sources

				- [1] Two kinds of manager, A blog, name not given
				""").endsWith("\nFrom <https://remit.example/compare>, edition 7.\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "_", "`", "[", "]", "<", ">", "#", "|", "~", "&", "{", "}", "\\" })
	void escapesWhatMarkdownWouldRead(String character) {
		assertThat(Markdown.escaped("a" + character + "b" + character))
			.isEqualTo("a\\" + character + "b\\" + character);
	}

	@Test
	void keepsATextOnItsLine() {
		assertThat(Markdown.escaped("one\n# two")).isEqualTo("one \\# two");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "a | b", "\\", "a\\|b", "<script>alert(1)</script>", "one\n| two |", "![x](javascript:1)" })
	void keepsItsTableWhateverIsWritten(String text) {
		this.small.dimensions.add(new Dimension("hostile", text, "What it tells.",
				List.of(new Trait("product-manager", said(text, "S0")))));
		List<String> rows = markdown("product-manager", "scrum-master").lines()
			.filter((line) -> line.startsWith("|") && !line.startsWith("|---"))
			.toList();
		assertThat(rows).hasSizeGreaterThan(5)
			.allMatch((row) -> BAR.matcher(row.replace("\\\\", "")).results().count() == 4);
		assertThat(rows).noneMatch((row) -> MARKUP.matcher(row).find());
	}

	private String markdown(String... slugs) {
		Catalog catalog = this.small.build();
		return ComparisonMarkdown.of(Comparison.of(catalog, catalog.roles(List.of(slugs)), Show.ALL),
				new Origin("A comparison", "https://remit.example/compare", 7, catalog.lookup()));
	}

}
