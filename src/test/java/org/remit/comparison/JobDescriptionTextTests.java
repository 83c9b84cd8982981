package org.remit.comparison;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.catalog.Catalog;
import org.remit.catalog.Involvement;
import org.remit.catalog.Raci;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.SmallCatalog;
import org.remit.catalog.Theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.catalog.SmallCatalog.said;

class JobDescriptionTextTests {

	private final SmallCatalog small = new SmallCatalog();

	@Test
	void beginsWithTheTitle() {
		assertThat(markdown()).startsWith("""
				# Product manager

				Job description, draft. Also called PM [1] [3].

				A draft from what the sources say of the role in general.""");
		assertThat(plain()).startsWith("""
				Product manager
				===============

				Job description, draft. Also called PM [1] [3].
				""");
	}

	@Test
	void writesResponsibilitiesWithTheirSources() {
		assertThat(markdown()).contains(
				"""
						## You decide

						You have the last word here, and answer for the result.

						- **Set the vision** [1] [3]: Say where the product is going. [1] Agree before hiring whether this role \
						decides it [1] [3] or does it. [2]

						""");
		assertThat(plain()).contains("""
				You decide
				----------

				You have the last word here, and answer for the result.

				- Set the vision [1] [3]: Say where the product is going. [1] Agree before hiring whether this role \
				decides it [1] [3] or does it. [2]

				""");
	}

	@Test
	void putsNoColonAfterAQuestion() {
		assertThat(markdown()).contains("- **Who sets the vision?** Settle it by name. [our reading]\n");
	}

	@Test
	void saysWhatIsForThoseWhoHire() {
		assertThat(markdown()).contains("## Interview questions\n\nFor those who hire.\n")
			.doesNotContain("## Skills\n\nFor those who hire.\n");
	}

	@Test
	void endsWithItsSources() {
		assertThat(markdown()).contains("\n## Sources\n\n- [1] Two kinds of manager, A blog, name not given\n")
			.endsWith("\nFrom <https://remit.example/jd?a=b&c=d>, edition 7.\n");
		assertThat(plain()).contains("\nSources\n-------\n\n- [1] Two kinds of manager")
			.endsWith("\nFrom https://remit.example/jd?a=b&c=d, edition 7.\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "# Heading", "- entry", "+ entry", "* entry", "1. entry", "1) entry", "> quote", "===",
			"---", "one\n# two", "one\n\n- two", "one\n---", "one\u2028# two", "<script>alert(1)</script>",
			"![x](javascript:alert(1))", "[x](https://elsewhere.example)", "```", "`code`", "&lt;b&gt;", "\\", "~~~",
			"a | b", "**bold", "_x_" })
	void keepsItsShapeWhateverIsWritten(String text) {
		List<String> shape = shape(markdown());
		long lines = plain().lines().count();
		this.small.responsibilities.set(0,
				new Responsibility("set-the-vision", Theme.DIRECTION, text, said(text, "S0"),
						List.of(new Involvement("product-manager", Raci.ACCOUNTABLE, text, List.of("S0", "S3")),
								new Involvement("product-manager", Raci.RESPONSIBLE, text, List.of("S1")))));
		Role old = this.small.roles.get(0);
		this.small.roles.set(0, new Role(old.slug(), old.name(), old.abbreviation(), old.colour(), said(text, "S0"),
				old.question(), said(text, "S0"), old.titles()));
		String after = markdown();
		assertThat(shape(after)).isEqualTo(shape);
		assertThat(after).doesNotContainPattern("(?<!\\\\)<(?!https://remit\\.example)")
			.doesNotContainPattern("(?<!\\\\)\\]\\(")
			.doesNotContainPattern("(?m)^(- )?([-+=]|\\d+[.)])(\\s|$)(?<!^- )");
		assertThat(plain().lines()).hasSize((int) lines);
	}

	@Test
	void escapesOnlyWhatOpensALine() {
		this.small.responsibilities.set(2,
				new Responsibility("plan-the-project", Theme.DELIVERY, "2024 plan - part 1. of 2", said("x", "S0"),
						List.of(new Involvement("product-manager", Raci.ACCOUNTABLE, null, List.of("S0")))));
		assertThat(markdown()).contains("- **2024 plan - part 1. of 2** [1]: x [1]\n");
	}

	private static List<String> shape(String markdown) {
		return markdown.lines().map((line) -> line.replaceFirst("^(#+ |- |).*$", "$1")).toList();
	}

	private String markdown() {
		return JobDescriptionText.markdown(draft(), origin());
	}

	private String plain() {
		return JobDescriptionText.plain(draft(), origin());
	}

	private JobDescription draft() {
		Catalog catalog = this.small.build();
		return JobDescription.of(catalog.roles().get(0), Reasons.NONE, catalog);
	}

	private Origin origin() {
		return new Origin("Product manager", "https://remit.example/jd?a=b&c=d", 7, this.small.build().lookup());
	}

}
