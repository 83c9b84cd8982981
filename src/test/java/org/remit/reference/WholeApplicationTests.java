package org.remit.reference;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.catalog.Catalog;
import org.remit.catalog.PublishedCatalog;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The content that comes with the application, as its readers meet it. */
@WholeApplication
@TestInstance(Lifecycle.PER_CLASS)
class WholeApplicationTests {

	@LocalServerPort
	private int port;

	@Autowired
	private PublishedCatalog published;

	@Autowired
	private WholeApplication.Statements statements;

	private int madeAtStart;

	private Crawl crawl;

	@BeforeAll
	void crawl() {
		this.madeAtStart = this.statements.made();
		this.crawl = Crawl.of((address) -> Raw.get(this.port, address).visit());
	}

	@Test
	void leadsOnlyToWhatIsThere() {
		assertThat(this.crawl.broken()).isEmpty();
	}

	@Test
	void leadsToEveryRoleComparisonMoveAndSource() {
		Catalog catalog = this.published.current().catalog();
		assertThat(catalog.roles()).hasSize(6)
			.allMatch((role) -> this.crawl.pages().containsKey("/roles/" + role.slug()));
		assertThat(catalog.sources()).hasSizeGreaterThan(5)
			.allMatch((source) -> this.crawl.pages().containsKey("/sources/" + source.key()));
		assertThat(this.crawl.pages().keySet()).filteredOn((path) -> path.matches("/compare/[^?]+")).hasSize(50);
		assertThat(this.crawl.pages().keySet()).filteredOn((path) -> path.startsWith("/moves/")).hasSize(30);
	}

	@Test
	void leadsToNoOtherSiteButThoseOfSources() {
		assertThat(this.published.current().catalog().sources()).extracting("url")
			.containsAll(this.crawl.elsewhere()
				.stream()
				.filter((link) -> !link.startsWith("https://remit.example/"))
				.toList());
	}

	@Test
	void listsWhatEachPageCitesAndNothingElse() {
		this.crawl.pages().forEach((address, page) -> {
			Set<String> cited = new HashSet<>(page.select("a.cite").eachAttr("href"));
			assertThat(page.select("#sources .source-list > li").eachAttr("id").stream().map("#"::concat).toList())
				.as(address)
				.doesNotHaveDuplicates()
				.containsExactlyInAnyOrderElementsOf(cited);
		});
	}

	@Test
	void hasEachIdentifierOnceOnEachPage() {
		this.crawl.pages()
			.forEach((address, page) -> assertThat(page.select("[id]").eachAttr("id")).as(address)
				.doesNotHaveDuplicates());
	}

	@Test
	void makesNoStatementForAnyPage() {
		assertThat(this.madeAtStart).isPositive();
		assertThat(this.statements.made()).isEqualTo(this.madeAtStart);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/roles", "/api/v1/roles/scrum-master", "/api/v1/catalog", "/api/v1/sources",
			"/api/v1/comparisons?role=product-owner&role=scrum-master&show=common", "/api/v1/search?q=prodcut",
			"/search?q=prodcut", "/sitemap.xml", "/robots.txt", "/v3/api-docs", "/css/remit.css" })
	void makesNoStatementForAnyAnswer(String address) {
		int before = this.statements.made();
		assertThat(Raw.get(this.port, address).status()).isEqualTo(200);
		assertThat(this.statements.made()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/roles/astronaut", "/compare/product-owner", "/api/v1/roles/astronaut", "/%zz" })
	void makesNoStatementForAnyError(String address) {
		int before = this.statements.made();
		assertThat(Raw.get(this.port, address).status()).isBetween(400, 404);
		assertThat(this.statements.made()).isEqualTo(before);
	}

}
