package org.remit.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ComponentsTests {

	private static final SpringTemplateEngine templates = new SpringTemplateEngine();

	@BeforeAll
	static void findTemplates() {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("templates/");
		resolver.setSuffix(".html");
		resolver.setCharacterEncoding("UTF-8");
		templates.setTemplateResolver(resolver);
		templates.setLinkBuilder(new StandardLinkBuilder() {
			@Override
			protected String computeContextPath(IExpressionContext context, String base,
					@Nullable Map<String, Object> parameters) {
				return "";
			}
		});
	}

	@Test
	void keepsWhatWasSearchedFor() {
		Document search = draw("search-box", "searchBox",
				Map.of("words", "\"><script>", "id", "again", "label", "Search Remit"));
		assertThat(search.select("input#again").val()).isEqualTo("\"><script>");
		assertThat(search.select("label").attr("for")).isEqualTo("again");
	}

	@Test
	void marksTheSectionThePageIsIn() {
		Document masthead = draw("masthead", "masthead", Map.of("section", "compare"));
		assertThat(masthead.select("[aria-current=page]").eachText()).containsExactly("Compare");
	}

	@Test
	void saysAtTheFieldWhatIsWrongWithIt() {
		Complaints complaints = new Complaints().add("name", "Enter a name.");
		Field field = Field.line("name", "Name", "\"><script>", 80, complaints).help("As colleagues say it");
		Document drawn = draw("field", "text", Map.of("field", field));
		assertThat(drawn.select("input#name").val()).isEqualTo("\"><script>");
		assertThat(drawn.select("label").attr("for")).isEqualTo("name");
		assertThat(drawn.select("input").attr("aria-invalid")).isEqualTo("true");
		for (String id : drawn.select("input").attr("aria-describedby").split(" ")) {
			assertThat(drawn.getElementById(id)).as(id).isNotNull();
		}
		assertThat(draw("error-summary", "summary", Map.of("complaints", complaints)).select("a[href=#name]").text())
			.isEqualTo("Enter a name.");
	}

	@Test
	void ticksWhatWasChosen() {
		Choices field = Choices.of("colour", "Colour", List.of("red", "blue"), (colour) -> colour, String::toUpperCase,
				List.of("blue"), new Complaints());
		assertThat(draw("field", "ticks", Map.of("field", field, "type", "checkbox")).select("input[checked]").val())
			.isEqualTo("blue");
		assertThat(draw("field", "select", Map.of("field", field)).select("option[selected]").text()).isEqualTo("BLUE");
	}

	@Test
	void failsWithoutWhatItNeeds() {
		assertThatExceptionOfType(TemplateProcessingException.class)
			.isThrownBy(() -> draw("search-box", "searchBox", Map.of("words", "", "id", "again")));
	}

	private static Document draw(String component, String fragment, Map<String, Object> parameters) {
		Context context = new Context(Locale.ENGLISH, parameters);
		return Jsoup.parse(templates.process("web/components/" + component, Set.of(fragment), context));
	}

}
