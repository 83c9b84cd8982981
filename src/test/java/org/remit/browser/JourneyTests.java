package org.remit.browser;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The way of a reader who wants to know how two roles differ, and who says so. */
abstract class JourneyTests {

	@Test
	void leadsFromTheFirstPageToASourceAndBack(Browser browser) {
		goThereAndBack(browser);
	}

	@Test
	void needsNoScript(Browser browser) {
		assertThat(browser.runsScripts()).isTrue();
		browser.scripts(false);
		assertThat(browser.runsScripts()).isFalse();
		goThereAndBack(browser);
	}

	private static void goThereAndBack(Browser browser) {
		browser.open("/");

		browser.follow(".ways", "Compare roles");
		browser.awaitPath("/compare");
		browser.find("input[value=project-manager]").click();
		browser.find("input[value=product-manager]").click();
		browser.find("main button[type=submit]").click();
		browser.awaitPath(Pages.TWO);
		assertThat(browser.texts("#side-by-side thead th")).containsExactly("Product manager", "Project manager");
		int all = browser.findAll("#side-by-side tbody tr").size();

		browser.follow("[aria-label='Add a role']", "Product owner");
		browser.awaitPath(Pages.THREE);
		assertThat(browser.texts("#side-by-side thead th")).containsExactly("Product manager", "Project manager",
				"Product owner");
		assertThat(browser.findAll("#side-by-side tbody tr")).hasSize(all);

		String different = Pages.THREE + "?show=differences#side-by-side";
		browser.follow("[aria-label='Show dimensions']", "Differences");
		browser.awaitPath(different);
		int differences = browser.findAll("#side-by-side tbody tr").size();
		assertThat(browser.texts("[aria-label='Show dimensions'] [aria-current]"))
			.containsExactly("Differences " + differences);

		browser.follow(".role-card", "Project manager");
		browser.awaitPath("/roles/project-manager");
		assertThat(browser.texts("h1")).containsExactly("Project manager");

		String note = "/roles/project-manager" + browser.find(".lede .cite").getDomAttribute("href");
		browser.find(".lede .cite").click();
		browser.awaitPath(note);
		String title = browser.find(":target a").getText();

		String source = browser.find(":target a").getDomAttribute("href");
		browser.find(":target a").click();
		browser.awaitPath(source);
		assertThat(browser.texts("h1")).containsExactly(title);
		assertThat(browser.findAll("main dl a")).isNotEmpty();

		for (String place : List.of(note, "/roles/project-manager", different, Pages.THREE, Pages.TWO, "/compare",
				"/")) {
			browser.back();
			browser.awaitPath(place);
			assertThat(browser.texts("h1")).hasSize(1);
		}
	}

	@Test
	void leadsThroughAQuestionnaireToAJobDescription(Browser browser) {
		answerAndHire(browser);
	}

	@Test
	void asksWithoutScripts(Browser browser) {
		browser.scripts(false);
		answerAndHire(browser);
	}

	@Test
	void copiesTheAddressOfAResultWhereScriptsRun(Browser browser) {
		browser.open(Pages.RESULT);
		browser.await("button[data-copies]:not([hidden])");
		browser.find("button[data-copies]").click();
		browser.await("#copied:not(:empty)");
		browser.scripts(false);
		browser.open(Pages.RESULT);
		assertThat(browser.find("button[data-copies]").isDisplayed()).isFalse();
		assertThat(browser.find("#address").getDomAttribute("value")).endsWith(Pages.RESULT);
	}

	private static void answerAndHire(Browser browser) {
		browser.open("/");
		browser.follow(".opening", "Which role do we need?");
		browser.awaitPath(Pages.NEED);
		browser.follow(".opening", "Start");
		browser.await("form fieldset legend h1");

		/* Without an answer nothing goes on and nothing is lost. */
		browser.find("main button[type=submit]").click();
		browser.await(".error-summary");

		Map<String, String> wanted = Map.of("company", "growing", "work-ends", "goes-on", "main-problem", "delivery",
				"deadlines", "clear-but-late", "work", "many-parties");
		for (int question = 0; question < 20 && browser.findAll("input[name=at]").size() == 1; question++) {
			String key = browser.find("input[name=at]").getDomAttribute("value");
			String option = wanted.get(key);
			if (option != null) {
				browser.find("input[name=%s][value=%s]".formatted(key, option)).click();
				browser.find("main button[type=submit]").click();
			}
			else {
				browser.follow("form", "Skip this one");
			}
			browser.await(".bars, form:has(input[name=at]:not([value='%s']))".formatted(key));
		}
		browser.awaitPath(Pages.RESULT);
		assertThat(browser.texts("h1")).containsExactly("Hire a project manager");
		assertThat(browser.findAll(".bar")).isNotEmpty();

		browser.find(".passages a[href*='/deadlines?']").click();
		browser.await("input[name=deadlines][value=clear-but-late]:checked");
		browser.find("input[name=deadlines][value=changed-our-minds], input[name=deadlines][value=on-time]").click();
		browser.find("main button[type=submit]").click();
		browser.await(".bars");
		assertThat(browser.path()).contains("/result?")
			.doesNotContain("clear-but-late")
			.contains("main-problem=delivery");

		browser.back();
		browser.back();
		browser.awaitPath(Pages.RESULT);
		browser.follow(".answer-head", "Draft a job description");
		assertThat(browser.path()).startsWith("/roles/project-manager/job-description?");
		assertThat(browser.texts("main").get(0)).contains("Why this role");
	}

}
