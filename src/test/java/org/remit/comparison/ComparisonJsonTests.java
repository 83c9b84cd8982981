package org.remit.comparison;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PagesTest
@Import(PagesTest.Small.class)
class ComparisonJsonTests {

	private static final String MANAGERS = "/api/v1/comparisons?role=product-manager&role=project-manager";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void listsTheRoles() {
		assertThat(get("/api/v1/roles")).hasStatusOk()
			.hasContentType("application/json")
			.bodyJson()
			.isLenientlyEqualTo("""
					{"edition": 1, "roles": [
						{"slug": "product-manager", "name": "product manager", "abbreviation": "PdM", "colour": "teal",
						 "oneLine": {"text": "Decides what gets built and why.", "sources": ["S0"]},
						 "titles": [{"text": "PM", "sources": ["S0", "S3"]}, {"text": "PdM", "sources": ["REMIT"]}]},
						{"slug": "project-manager"}, {"slug": "product-owner"}, {"slug": "scrum-master"}]}""");
	}

	@Test
	void tellsEverythingOfARole() {
		assertThat(get("/api/v1/roles/project-manager")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo(
					"""
							{"edition": 1, "role": {"slug": "project-manager"},
							 "dimensions": [{"slug": "owns", "cells": [{"role": "project-manager",
								"statements": [{"text": "The plan", "sources": ["S0"]}]}]}, {"slug": "measured-on"}],
							 "responsibilities": [
								{"theme": "backlog", "rows": [{"slug": "order-the-backlog", "cells": [{"role": "project-manager",
									"said": [{"raci": "informed", "sources": ["REMIT"]}]}]}]},
								{"theme": "delivery", "rows": [{"slug": "plan-the-project"}]}],
							 "notTheirs": ["set-the-vision"],
							 "skills": [{"rows": [{"slug": "coaching", "cells": [{"need": {"need": "useful"}}]}]}],
							 "neighbours": [
								{"role": "product-manager", "titles": ["PM"], "page": "/compare/product-manager-vs-project-manager"},
								{"role": "scrum-master", "titles": [], "skills": 1}],
							 "moves": [{"from": "project-manager", "to": "product-manager"}]}""");
	}

	@Test
	void comparesRoles() {
		assertThat(get(MANAGERS)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo(
					"""
							{"edition": 1, "page": "/compare/product-manager-vs-project-manager", "comparison": {
							 "show": "all", "dimensionTally": {"all": 2, "differences": 2, "common": 0},
							 "dimensions": [{"slug": "owns", "contrast": "different"}, {"slug": "measured-on"}],
							 "responsibilityTally": {"all": 3, "differences": 2, "common": 0},
							 "responsibilities": [
								{"theme": "direction", "rows": [{"cells": [{"said": [{"raci": "accountable"}, {"raci": "responsible"}]},
									{"said": [{"raci": "not-involved"}]}]}]},
								{"theme": "backlog"}, {"theme": "delivery", "rows": [{"contrast": "unknown"}]}],
							 "practices": [{"kind": "practice"}], "scenarios": [{"slug": "a-house"}]}}""");
	}

	@ParameterizedTest
	@CsvSource({ "all, 2, 3", "differences, 2, 2", "common, 0, 0" })
	void showsTheRowsThatAreAskedFor(String show, int dimensions, int themes) {
		assertThat(get(MANAGERS + "&show=" + show)).bodyJson()
			.satisfies((json) -> assertThat(json).extractingPath("$.comparison.show").isEqualTo(show))
			.satisfies(
					(json) -> assertThat(json).extractingPath("$.comparison.dimensions.length()").isEqualTo(dimensions))
			.satisfies((json) -> assertThat(json).extractingPath("$.comparison.responsibilities.length()")
				.isEqualTo(themes))
			.satisfies((json) -> assertThat(json).extractingPath("$.comparison.dimensionTally.all").isEqualTo(2));
	}

	@Test
	void takesRolesInAnyOrderAndCase() {
		assertThat(get("/api/v1/comparisons?role=PROJECT-manager&role=product-manager&role=project-manager")).bodyJson()
			.extractingPath("$.page")
			.isEqualTo("/compare/product-manager-vs-project-manager");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/api/v1/roles/astronaut                                             | 404 | There is no role “astronaut”.
					/api/v1/comparisons?role=astronaut&role=product-owner               | 404 | There is no role “astronaut”.
					/api/v1/comparisons                                                 | 400 | two, three or four different roles
					/api/v1/comparisons?role=product-owner                              | 400 | two, three or four different roles
					/api/v1/comparisons?role=product-owner&role=product-owner           | 400 | two, three or four different roles
					/api/v1/comparisons?role=product-owner&role=scrum-master&show=x     | 400 | all, differences or common
					/api/v1/comparisons?role=product-owner&role=scrum-master&show=      | 400 | all, differences or common
					""")
	void saysWhatIsWrong(String address, int status, String detail) {
		MvcTestResult problem = get(address);
		assertThat(problem).hasStatus(status).hasContentTypeCompatibleWith("application/problem+json");
		assertThat(problem).bodyJson().extractingPath("$.status").isEqualTo(status);
		assertThat(problem).bodyJson().extractingPath("$.detail").asString().contains(detail);
		assertThat(problem).bodyJson().extractingPath("$.title").asString().isNotBlank();
		assertThat(problem).bodyJson().extractingPath("$.instance").isEqualTo(address.replaceFirst("\\?.*", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/roles", "/api/v1/roles/scrum-master", MANAGERS })
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
