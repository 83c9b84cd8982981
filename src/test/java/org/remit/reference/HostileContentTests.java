package org.remit.reference;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.catalog.Catalog;
import org.remit.catalog.Edition;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.SmallCatalog;
import org.remit.catalog.Spoilt;
import org.remit.catalog.Statement;
import org.remit.comparison.PagesTest;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What editors write is text, whatever it looks like. */
@PagesTest
class HostileContentTests {

	/*
	 * Ends whatever could stand open around it, and asks every template language for 49.
	 */
	private static final String HOSTILE = "</script>--><b onclick=x>\"'&lt;{{7*7}}[[${7*7}]]__${7*7}__";

	private static final String SHORT = "<b>\"'&";

	@Autowired
	private MockMvcTester mvc;

	static Stream<String> pages() {
		return Stream.of("/", "/roles", "/roles/product-manager", "/roles/project-manager", "/compare",
				"/compare/product-manager-vs-project-manager",
				"/compare/product-manager-vs-project-manager-vs-product-owner-vs-scrum-master?show=differences",
				"/moves/project-manager-to-product-manager", "/moves/scrum-master-to-product-owner", "/sources",
				"/sources/SG", "/sources/REMIT", "/questions", "/search?q=script",
				"/questionnaires/which-role-do-we-need", "/questionnaires/which-role-do-we-need/trouble?edition=1",
				"/questionnaires/which-role-do-we-need/all?edition=1", "/questionnaires/which-role-do-we-need/rules",
				"/questionnaires/which-role-do-we-need/result?size=small&trouble=direction&edition=1",
				"/roles/project-manager/job-description");
	}

	@ParameterizedTest
	@MethodSource("pages")
	void isInertOnEveryPage(String address) {
		Document page = Jsoup.parse(body(address));
		assertThat(page.text()).contains(HOSTILE).doesNotContain("49");
		assertThat(page.title()).doesNotContain("49");
		assertThat(page.select("main#main")).hasSize(1);
		assertThat(page.select("[onclick], main script:not([type='application/ld+json'], [type=module])")).isEmpty();
		assertThat(page.select("script[type=module]")).allMatch((script) -> script.data().isEmpty())
			.extracting((script) -> script.attr("src"))
			.allMatch((source) -> source.endsWith("/js/copy.js"));
		assertThat(page.select("body > *")).extracting(Element::tagName)
			.containsExactly("a", "header", "main", "footer", "p");
		assertThat(comments(page)).isEmpty();
	}

	@Test
	void staysDataForSearchEngines() {
		String data = Jsoup.parse(body("/questions")).expectFirst("script").data();
		assertThat(JsonMapper.shared().readTree(data).at("/mainEntity/0/name").asString())
			.isEqualTo(HOSTILE + "What does PM stand for?");
		assertThat(data).doesNotContain("<", ">");
	}

	@Test
	void staysInsideTheLinkToASource() {
		assertThat(Jsoup.parse(body("/sources/SG")).select("main a[rel=noopener]").attr("href"))
			.isEqualTo("https://" + HOSTILE + "scrumguides.org/scrum-guide.html");
	}

	@Test
	void staysTextForPrograms() {
		String roles = body("/api/v1/roles");
		assertThat(JsonMapper.shared().readTree(roles).at("/roles/1/name").asString())
			.isEqualTo(HOSTILE + "project manager");
		assertThat(this.mvc.get().uri("/api/v1/roles")).hasContentType("application/json");
	}

	@Test
	void keepsWordsOfFiveHundredLettersOnThePage() {
		assertThat(Jsoup.parse(body("/roles/scrum-master")).select(".lede").text()).contains("x".repeat(500));
	}

	private String body(String address) {
		MvcTestResult result = this.mvc.get().uri(URI.create(address)).exchange();
		assertThat(result).hasStatusOk();
		try {
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<Node> comments(Document page) {
		return page.getAllElements()
			.stream()
			.flatMap((element) -> element.childNodes().stream())
			.filter(Comment.class::isInstance)
			.toList();
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Hostile {

		@Bean
		PublishedCatalog published() {
			Catalog catalog = Spoilt.spoilt(SmallCatalog.catalog(), Hostile::text);
			Edition benign = SmallCatalog.edition();
			return () -> new Edition(1, benign.publishedAt(), HOSTILE, HOSTILE, benign.sha256(), catalog);
		}

		private static String text(String name, String text, Record within) {
			return switch (name) {
				case "abbreviation" -> SHORT + text;
				case "url" -> text.replace("https://", "https://" + HOSTILE);
				default -> HOSTILE + text + ((within instanceof Statement) ? " " + "x".repeat(500) : "");
			};
		}

	}

}
