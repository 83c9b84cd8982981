package org.remit.reference;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.comparison.PagesTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PagesTest
@Import(PagesTest.Small.class)
class CatalogJsonTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void hasTheWholeEdition() {
		assertThat(get("/api/v1/catalog")).hasStatusOk()
			.hasContentType("application/json")
			.bodyJson()
			.isLenientlyEqualTo(
					"""
							{"number": 1, "publishedAt": "2026-11-22T12:00:00Z", "editor": "Remit", "note": "The first edition.",
							 "catalog": {
								"roles": [{"slug": "product-manager", "colour": "teal"}, {"slug": "project-manager"},
									{"slug": "product-owner"}, {"slug": "scrum-master"}],
								"responsibilities": [{"slug": "set-the-vision", "theme": "direction", "involvements": [
									{"raci": "accountable"}, {"raci": "responsible"}, {"raci": "not-involved"}, {"raci": "accountable"},
									{"raci": "consulted"}]}, {"theme": "backlog"}, {"theme": "delivery"}],
								"skills": [{"needs": [{"need": "essential"}]}, {"needs": [{"need": "useful"}, {"need": "essential"}]}],
								"moves": [{"from": "project-manager"}, {"from": "product-owner"}]}}""");
		assertThat(get("/api/v1/catalog")).bodyJson().extractingPath("$.sha256").isEqualTo("0".repeat(64));
		assertThat(get("/api/v1/catalog")).bodyJson().extractingPath("$.catalog.topics.length()").isEqualTo(10);
	}

	@Test
	void listsTheSources() {
		assertThat(get("/api/v1/sources")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"edition": 1, "sources": [
					{"key": "S0", "kind": "article", "title": "Two kinds of manager"},
					{"key": "S1", "kind": "vendor-guide", "published": "2024-09-09"},
					{"key": "S3", "kind": "course-lesson"},
					{"key": "SG", "kind": "standard", "url": "https://scrumguides.org/scrum-guide.html"},
					{"key": "REMIT", "kind": "own-reading"}]}""");
	}

	@Test
	void finds() {
		assertThat(get("/api/v1/search?q=%20PM%20")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"edition": 1, "query": "PM"}""");
		assertThat(get("/api/v1/search?q=PM")).bodyJson()
			.extractingPath("$.hits[0:2].href")
			.asArray()
			.containsExactly("/roles/product-manager", "/roles/project-manager");
		assertThat(get("/api/v1/search?q=PM")).bodyJson()
			.extractingPath("$.hits[0].names[*][?(@.hit == true)].text")
			.asArray()
			.containsExactly("PM");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/search", "/api/v1/search?q=", "/api/v1/search?q=%F0%9F%9A%80" })
	void findsNothingWithoutWords(String address) {
		assertThat(get(address)).hasStatusOk().bodyJson().extractingPath("$.hits").asArray().isEmpty();
	}

	@Test
	void saysThatAQueryIsTooLong() {
		assertThat(get("/api/v1/search?q=" + "x".repeat(200))).hasStatusOk();
		assertThat(get("/api/v1/search?q=" + "x".repeat(201))).hasStatus(400)
			.hasContentTypeCompatibleWith("application/problem+json")
			.bodyJson()
			.isLenientlyEqualTo("""
					{"status": 400, "instance": "/api/v1/search"}""");
		assertThat(get("/api/v1/search?q=" + "x".repeat(201))).bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains("at most 200 characters");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/sources/S0", "/api/v1/nothing", "/api/v2/roles", "/api" })
	void doesNotKnowEveryAddress(String address) {
		assertThat(get(address)).hasStatus(404).hasContentTypeCompatibleWith("application/problem+json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/catalog", "/api/v1/sources", "/api/v1/search?q=PM" })
	void answersAgainOnlyWhatHasChanged(String address) {
		String tag = get(address).getResponse().getHeader("ETag");
		assertThat(tag).matches("W/\"[0-9a-f]{24}\"");
		MvcTestResult again = this.mvc.get().uri(URI.create(address)).header("If-None-Match", tag).exchange();
		assertThat(again).hasStatus(304).hasHeader("ETag", tag).body().isEmpty();
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(URI.create(address)).exchange();
	}

}
