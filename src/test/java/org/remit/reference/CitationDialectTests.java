package org.remit.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.remit.catalog.SmallCatalog;
import org.remit.catalog.Source;
import org.remit.catalog.SourceKind;
import org.remit.catalog.Statement;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CitationDialectTests {

	private final SmallCatalog small = new SmallCatalog();

	@Test
	void writesAStatementWithTheMarksOfItsSources() {
		assertThat(draw("<p remit:said=\"${it}\">Text</p>", new Statement("It works.", List.of("S0", "REMIT"))))
			.isEqualTo("<p>It works.<span class=\"cites\">"
					+ "<a class=\"cite\" href=\"#source-S0\" title=\"Two kinds of manager\">1</a>"
					+ "<a class=\"cite ours\" href=\"#source-REMIT\" title=\"Remit’s own reading\">our reading</a>"
					+ "</span></p>");
	}

	@Test
	void writesMarksAlone() {
		assertThat(draw("<span class=\"cites\" remit:cites=\"${it}\"></span>", List.of("SG")))
			.isEqualTo("<span class=\"cites\">"
					+ "<a class=\"cite\" href=\"#source-SG\" title=\"The Scrum Guide\">4</a></span>");
	}

	@Test
	void writesNoMarkWithoutASource() {
		assertThat(draw("<span class=\"cites\" remit:cites=\"${it}\"></span>", List.of()))
			.isEqualTo("<span class=\"cites\"></span>");
	}

	@Test
	void comesAfterAConditionAndWithinALoop() {
		assertThat(draw("<i th:each=\"one : ${it}\" th:if=\"${one.text != 'B'}\" remit:said=\"${one}\">Text</i>",
				List.of(new Statement("A", List.of("S0")), new Statement("B", List.of("S0")))))
			.startsWith("<i>A<span")
			.doesNotContain("B<span");
	}

	@Test
	void escapesWhatEditorsWrite() {
		this.small.sources.set(0,
				new Source("S0", SourceKind.ARTICLE, "\"><b>", "A blog, name not given", null, null, "An article."));
		assertThat(draw("<p remit:said=\"${it}\">Text</p>", new Statement("<b>&", List.of("S0"))))
			.isEqualTo("<p>&lt;b&gt;&amp;<span class=\"cites\">"
					+ "<a class=\"cite\" href=\"#source-S0\" title=\"&quot;&gt;&lt;b&gt;\">1</a></span></p>");
	}

	@Test
	void refusesASourceThatTheCatalogDoesNotHave() {
		assertThatExceptionOfType(TemplateProcessingException.class)
			.isThrownBy(() -> draw("<p remit:cites=\"${it}\"></p>", List.of("S9")))
			.havingRootCause()
			.withMessage("S9");
	}

	private String draw(String template, Object it) {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(new StringTemplateResolver());
		engine.addDialect(new CitationDialect());
		return engine.process(template,
				new Context(Locale.ENGLISH, Map.of("lookup", this.small.build().lookup(), "it", it)));
	}

}
