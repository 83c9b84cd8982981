package org.remit.reference;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.comparison.PagesTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

@PagesTest
@Import(PagesTest.Small.class)
class ReferencePagesTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "/sources, Sources", "/sources/S0, Two kinds of manager", "/questions, Questions people ask",
			"/search, Search", "/search?q=PM, Search", "/developers, For developers" })
	void isTitledByWhatItShows(String path, String title) {
		assertThat(page(path, 200).title()).isEqualTo(title + " · Remit");
	}

	@Test
	void numbersTheSources() {
		Document page = page("/sources", 200);
		assertThat(page.select(".entries > li").eachAttr("id")).containsExactly("source-S0", "source-S1", "source-S3",
				"source-SG", "source-REMIT");
		assertThat(page.select("#source-S3 .eyebrow").text()).isEqualTo("3 · Course lesson");
		assertThat(page.select("#source-REMIT .eyebrow").text())
			.isEqualTo("Not a source like the others · Our own reading");
		assertThat(page.select("#source-S0").text()).contains("date not given");
	}

	@Test
	void countsWhatRestsOnASource() {
		Document page = page("/sources/S1", 200);
		int statements = page.select("dl.passages > div").size();
		assertThat(statements).isGreaterThan(5);
		assertThat(page.select("h2").first().text()).isEqualTo(statements + " statements rest on it");
		assertThat(page("/sources", 200).select("#source-S1 a").last().text())
			.isEqualTo(statements + " statements rest on it");
	}

	@Test
	void countsAsProseDoes() {
		assertThat(CitedSource.resting(0)).isEqualTo("0 statements rest on it");
		assertThat(CitedSource.resting(1)).isEqualTo("1 statement rests on it");
		assertThat(CitedSource.resting(2)).isEqualTo("2 statements rest on it");
	}

	@Test
	void letsADeveloperTryEveryAddressWithoutAScript() {
		Document page = page("/developers", 200);
		assertThat(page.select("#try a").eachAttr("href")).contains("/api/v1/roles", "/api/v1/roles/scrum-master",
				"/api/v1/catalog", "/api/v1/sources", "/api/v1/questionnaires");
		assertThat(page.select("#try form[method=get]").eachAttr("action")).contains("/api/v1/comparisons",
				"/api/v1/search");
		assertThat(page.select("#try form")).allSatisfy((form) -> assertThat(form.select("button")).hasSize(1));
		assertThat(page.select("script")).isEmpty();
	}

	@Test
	void showsEveryStatementOfASource() {
		assertThat(page("/sources/SG", 200).select("dl.passages dd").eachText()).contains("The backlog",
				"The team’s effectiveness", "Makes Scrum work.", "Coaches the team.", "Decides",
				"Is asked: Knows techniques for it.", "Helping others get better.", "Essential");
	}

	@ParameterizedTest
	@CsvSource({ "/sources/s0, /sources/S0", "/sources/remit, /sources/REMIT" })
	void hasOneAddress(String path, String canonical) {
		assertThat(get(path)).hasStatus(301).hasHeader("Location", canonical);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sources/S9", "/sources/S0.html", "/questions/x", "/search/x" })
	void doesNotKnowEveryAddress(String path) {
		assertThat(page(path, 404).select("#main h1").text()).isEqualTo("There is no such page");
	}

	@Test
	void answersQuestionsWithLinksIntoRolesAndComparisons() {
		Document page = page("/questions", 200);
		assertThat(page.select("#topic-what-does-pm-stand-for h2").text()).isEqualTo("What does PM stand for?");
		assertThat(page.select("#topic-what-does-pm-stand-for .chips a").eachAttr("href")).containsExactly(
				"/roles/product-manager", "/roles/project-manager", "/compare/product-manager-vs-project-manager");
	}

	@Test
	void tellsSearchEnginesTheQuestions() {
		JsonNode data = JsonMapper.shared().readTree(page("/questions", 200).expectFirst("script").data());
		assertThat(data.path("@context").asString()).isEqualTo("https://schema.org");
		assertThat(data.path("@type").asString()).isEqualTo("FAQPage");
		assertThat(data.path("mainEntity")).hasSize(1);
		assertThat(data.at("/mainEntity/0/@type").asString()).isEqualTo("Question");
		assertThat(data.at("/mainEntity/0/name").asString()).isEqualTo("What does PM stand for?");
		assertThat(data.at("/mainEntity/0/acceptedAnswer/@type").asString()).isEqualTo("Answer");
		assertThat(data.at("/mainEntity/0/acceptedAnswer/text").asString()).isEqualTo("Ask.");
	}

	@Test
	void findsAndMarks() {
		Document page = page("/search?q=PM", 200);
		assertThat(page.select("#words").val()).isEqualTo("PM");
		assertThat(page.select("ol.hits > li a").eachAttr("href")).startsWith("/roles/product-manager",
				"/roles/project-manager");
		assertThat(page.select("ol.hits mark").eachText()).isNotEmpty().containsOnly("PM");
		assertThat(page.select("[role=status]").text()).matches("\\d places for “PM”\\.");
	}

	@Test
	void saysThatNothingWasFound() {
		Document page = page("/search?q=xyzzyx", 200);
		assertThat(page.select("[role=status]").text()).isEqualTo("Nothing found for “xyzzyx”.");
		assertThat(page.select(".chips a[href^=/roles/]")).hasSize(4);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search", "/search?q=", "/search?q=%20%20", "/search?q=%09" })
	void looksForNothingWithoutWords(String path) {
		Document page = page(path, 200);
		assertThat(page.select("[role=status], [role=alert], ol.hits")).isEmpty();
		assertThat(page.select(".chips a[href^=/roles/]")).hasSize(4);
	}

	@Test
	void takesTwoHundredCharacters() {
		assertThat(get("/search?q=" + "%F0%9F%9A%80".repeat(200))).hasStatusOk();
		Document page = page("/search?q=" + "%F0%9F%9A%80".repeat(201), 400);
		assertThat(page.select("[role=alert]").text()).contains("at most 200 characters");
		assertThat(page.select("#words").val()).isEqualTo("🚀".repeat(201));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' autofocus x='", "{{7*7}}",
					"[[${7*7}]]", "__${7*7}__", "</title><i>", "🚀", "\u202eabc", "שלום", "a&amp;b", "javascript:1" })
	void reflectsWhatWasTypedAsText(String typed) {
		Document page = page("/search?q=" + UriUtils.encode(typed, StandardCharsets.UTF_8), 200);
		assertThat(page.select("#words").val()).isEqualTo(typed);
		assertThat(page.select("[role=status] bdi").text()).isEqualTo(typed);
		assertThat(page.select("script, img, i, [onerror], [autofocus]")).isEmpty();
	}

	@Test
	void tellsRobotsWhereTheSitemapIs() {
		assertThat(get("/robots.txt")).hasStatusOk()
			.hasHeader("Content-Type", "text/plain;charset=UTF-8")
			.bodyText()
			.contains("User-agent: *\n", "Sitemap: https://remit.example/sitemap.xml\n")
			// or robots would never read there that it is not to be listed
			.doesNotContain("/search");
	}

	@Test
	void listsEveryPageInTheSitemap() throws UnsupportedEncodingException {
		MvcTestResult sitemap = get("/sitemap.xml");
		assertThat(sitemap).hasStatusOk().hasHeader("Content-Type", "application/xml;charset=UTF-8");
		Document document = Jsoup.parse(sitemap.getResponse().getContentAsString(), "", Parser.xmlParser());
		assertThat(document.select("urlset > url > loc").eachText()).doesNotHaveDuplicates()
			.contains("https://remit.example/", "https://remit.example/roles/scrum-master",
					"https://remit.example/compare/product-manager-vs-project-manager",
					"https://remit.example/compare/product-manager-vs-project-manager-vs-product-owner",
					"https://remit.example/moves/project-manager-to-product-manager",
					"https://remit.example/sources/SG", "https://remit.example/questions")
			.allSatisfy((address) -> assertThat(
					page(address.substring("https://remit.example".length()), 200).select("link[rel=canonical]")
						.attr("href"))
				.isEqualTo(address));
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(URI.create(address)).exchange();
	}

	private Document page(String address, int status) {
		MvcTestResult result = get(address);
		assertThat(result).hasStatus(status).hasHeader("Content-Type", "text/html;charset=UTF-8");
		try {
			return Jsoup.parse(result.getResponse().getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
