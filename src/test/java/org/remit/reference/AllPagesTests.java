package org.remit.reference;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.remit.comparison.PagesTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every page, whatever it shows. */
@PagesTest
@Import(PagesTest.Small.class)
@TestInstance(Lifecycle.PER_CLASS)
class AllPagesTests {

	/*
	 * Not there without a server, or without a database: OpenApiTests and the tests of
	 * the package team visit them.
	 */
	private static final Set<String> TRIED_ELSEWHERE = Set.of("/v3/api-docs", "/teams", "/teams/example");

	private static final List<String> PAGE_TYPES = List.of("/", "/roles", "/roles/scrum-master", "/compare",
			"/compare?role=scrum-master", "/compare/product-manager-vs-scrum-master",
			"/compare/product-manager-vs-scrum-master?show=differences", "/moves/project-manager-to-product-manager",
			"/moves/scrum-master-to-product-owner", "/sources", "/sources/REMIT", "/questions", "/search?q=",
			"/changes", "/changes/1", "/developers");

	@Autowired
	private MockMvcTester mvc;

	private Crawl crawl;

	@BeforeAll
	void crawl() {
		this.crawl = Crawl.of(this::visit);
	}

	private Crawl.Visit visit(String address) {
		if (TRIED_ELSEWHERE.contains(address)) {
			return new Crawl.Visit(200, "", "");
		}
		MockHttpServletResponse response = this.mvc.get().uri(URI.create(address)).exchange().getResponse();
		try {
			return new Crawl.Visit(response.getStatus(), Objects.requireNonNullElse(response.getContentType(), ""),
					response.getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void areReachedFromTheStart() {
		assertThat(this.crawl.pages()).containsKeys(PAGE_TYPES.toArray(String[]::new));
	}

	@Test
	void leadOnlyToWhatIsThere() {
		assertThat(this.crawl.broken()).isEmpty();
	}

	@Test
	void leadToNoOtherSiteButThatOfASource() {
		assertThat(this.crawl.elsewhere()).filteredOn((link) -> !link.startsWith("https://remit.example/"))
			.containsExactly("https://scrumguides.org/scrum-guide.html");
	}

	@Test
	void haveATitleAndADescription() {
		each((page) -> {
			assertThat(page.title()).endsWith(" · Remit").hasSizeGreaterThan(10);
			assertThat(page.select("html").attr("lang")).isEqualTo("en");
			assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
			assertThat(page.select("meta[property=og:title]").attr("content") + " · Remit").isEqualTo(page.title());
			assertThat(page.select("meta[property=og:description]").attr("content"))
				.isEqualTo(page.select("meta[name=description]").attr("content"));
		});
	}

	@Test
	void haveTitlesOfTheirOwn() {
		assertThat(this.crawl.pages().entrySet().stream().filter((page) -> !page.getKey().contains("?")))
			.extracting((page) -> page.getValue().title())
			.doesNotHaveDuplicates();
	}

	@Test
	void nameTheirOneAddress() {
		this.crawl.pages().forEach((address, page) -> {
			String canonical = "https://remit.example" + trueAddress(address);
			assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(canonical);
			if (isUnlisted(address)) {
				assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
			}
			else {
				assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(canonical);
				assertThat(page.select("meta[name=robots]")).isEmpty();
			}
		});
	}

	/* A result is its answers; of every other page the query is only a view. */
	private static String trueAddress(String address) {
		return address.contains("/result?") ? address : address.replaceFirst("\\?.*", "");
	}

	private static boolean isUnlisted(String address) {
		return address.startsWith("/search") || address.matches("/questionnaires/[^/]+/(?!rules$).+")
				|| address.matches(".*/job-description\\?.*");
	}

	@Test
	void tellTheirEdition() {
		this.crawl.pages()
			.forEach((address, page) -> assertThat(page.select(".imprint").text()).isEqualTo("https://remit.example"
					+ trueAddress(address) + " · Remit, edition 1, published 22 November 2026"));
	}

	@Test
	void haveTheirLandmarksOnce() {
		each((page) -> {
			assertThat(page.select("body > main#main, body > header, body > footer")).hasSize(3);
			assertThat(page.select("main, body > header nav[aria-label=Main]")).hasSize(2);
			assertThat(page.select("body > a.skip").attr("href")).isEqualTo("#main");
			assertThat(page.select("nav, [role=search]").eachAttr("aria-label")).doesNotHaveDuplicates();
		});
	}

	@Test
	void haveOneHeadingAndLeaveOutNoLevel() {
		each((page) -> {
			List<Integer> levels = page.select("h1, h2, h3, h4, h5, h6")
				.stream()
				.map((heading) -> Integer.parseInt(heading.tagName().substring(1)))
				.toList();
			assertThat(levels).startsWith(1).containsOnlyOnce(1);
			for (int i = 1; i < levels.size(); i++) {
				assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
			}
		});
	}

	@Test
	void haveNeitherStylesNorScriptsInThem() {
		each((page) -> {
			assertThat(page.select("style, [style], base, iframe, object, embed")).isEmpty();
			assertThat(page.select("script:not([type='application/ld+json'])"))
				.allMatch((script) -> script.data().isEmpty() && script.attr("type").equals("module")
						&& script.attr("src").matches("/build/[0-9a-f]{16}/js/[a-z-]+\\.js"));
			assertThat(page.getAllElements()).flatExtracting((element) -> element.attributes().asList())
				.extracting(Attribute::getKey)
				.noneMatch((name) -> name.startsWith("on") || name.startsWith("th:"));
		});
	}

	@Test
	void haveEachIdentifierOnce() {
		each((page) -> assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates());
	}

	@Test
	void listWhatTheyCiteAndNothingElse() {
		each((page) -> {
			Set<String> cited = new HashSet<>(page.select("a.cite").eachAttr("href"));
			Set<String> listed = new HashSet<>(
					page.select("#sources .source-list > li").eachAttr("id").stream().map("#"::concat).toList());
			assertThat(cited).isEqualTo(listed);
		});
	}

	@Test
	void haveHeadersForEveryRowAndColumn() {
		assertThat(this.crawl.pages().values()).anyMatch((page) -> !page.select("table").isEmpty());
		each((page) -> page.select("table").forEach(AllPagesTests::checkTable));
	}

	private static void checkTable(Element table) {
		int columns = table.select("thead th[scope=col]").size();
		assertThat(table.select("thead th")).hasSize(columns).allMatch(Element::hasText);
		for (Element row : table.select("tbody tr:not(.group)")) {
			assertThat(row.select("> th[scope=row]")).singleElement().matches(Element::hasText);
			assertThat(row.select("> td").eachAttr("data-label")).isEqualTo(table.select("thead th").eachText());
			assertThat(row.select("> td")).allMatch(Element::hasText);
		}
		assertThat(table.select("tr.group > th[scope=rowgroup]").eachAttr("colspan"))
			.allMatch(String.valueOf(columns + 1)::equals);
	}

	@Test
	void labelEveryField() {
		each((page) -> assertThat(page.select("input:not([type=hidden]), select")).allMatch(
				(input) -> input.parent().is("label") || !page.select("label[for=" + input.id() + "]").isEmpty()));
	}

	@Test
	void nameEveryLink() {
		each((page) -> assertThat(page.select("a, button")).allMatch(Element::hasText));
	}

	@Test
	void leaveNoTraceOfTheirTemplate() {
		each((page) -> assertThat(page.text()).doesNotContain("${", "[[", "??", "null", "th:"));
	}

	@Test
	void tellWhichSectionTheyAreIn() {
		Map.of("/roles/scrum-master", "Roles", "/compare/product-manager-vs-scrum-master", "Compare", "/sources/S0",
				"Sources", "/questions", "Questions", "/moves/scrum-master-to-product-owner", "Roles")
			.forEach((address, section) -> {
				Elements current = this.crawl.pages().get(address).select("header [aria-current=page]");
				assertThat(current.eachText()).containsExactly(section);
			});
		assertThat(Stream.of("/", "/developers", "/search?q=").map(this.crawl.pages()::get))
			.allMatch((page) -> page.select("header [aria-current]").isEmpty());
	}

	/* Says which page it was when something is wrong with it. */
	private void each(Consumer<Document> check) {
		this.crawl.pages().forEach((address, page) -> {
			try {
				check.accept(page);
			}
			catch (AssertionError ex) {
				throw new AssertionError(address + ": " + ex.getMessage(), ex);
			}
		});
	}

}
