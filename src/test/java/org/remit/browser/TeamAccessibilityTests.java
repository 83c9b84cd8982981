package org.remit.browser;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at the pages of a team check that its journey does not pass, with axe in light
 * and dark, on a telephone's screen and without a mouse; and at forms that are shown
 * again because something is wrong.
 */
@BrowserTest
@Import(H2File.class)
@TestPropertySource(properties = "remit.limits.enabled=false")
class TeamAccessibilityTests {

	@Test
	void fillsInAGridForEverybody(Browser browser) {
		String lead = setUp(browser, "quick")[1];
		browser.open(lead + "/grid/1");
		look("grid", browser);
		browser.open(lead + "/grid/1");
		browser.tabTo("main select");
		browser.press("De");
		assertThat(browser.find("main select").getDomProperty("value")).startsWith("Decides");
		browser.tabTo("main button[value=result]");
		browser.press(Keys.ENTER);
		browser.await(".heat");
		Axe.assertNothingIsFound("result of a grid", browser); // its table is taller than
																// the window
	}

	@Test
	void saysWhatAMatrixMeans(Browser browser) {
		browser.open("/teams/import");
		look("import", browser);
		browser.open("/teams/import");
		write(browser, "#team", "Checkout team");
		write(browser, "#matrix", "x;Kim;Kim\nPlan;A;R");
		browser.find("main form button").click();
		browser.await(".error-summary");
		assertErrorsComeFirst(browser);
		look("import with an error", browser);
		browser.open("/teams/import");
		write(browser, "#team", "Checkout team");
		write(browser, "#matrix", "x;Kim;Alex\nPlan the project;A;R\nWater the plants;;R");
		browser.find("main form button").click();
		browser.await(".meaning-rows");
		look("import preview", browser);
		write(browser, "#person-1", "Kim");
		browser.find("main form button").click();
		browser.await(".error-summary");
		assertErrorsComeFirst(browser);
		look("import preview with an error", browser);
	}

	@Test
	void invitesToAnswerWithoutAName(Browser browser) {
		String[] links = setUp(browser, "anonymous");
		browser.open(links[0]);
		look("anonymous invitation", browser);
		browser.open(links[0]);
		browser.tabTo("main form button");
		browser.press(Keys.ENTER);
		browser.await("main p.row a[href*='/answers/']");
		browser.open(links[1]);
		look("lead of an anonymous round", browser);
		browser.find("form[action$='/close'] button").click();
		browser.await("main a[href$='/result']");
		look("lead of a closed anonymous round", browser);
		browser.find("main a[href$='/result']").click();
		browser.await("main h1");
		look("result that is not shown", browser);
	}

	@Test
	void answersAndSettles(Browser browser) {
		String[] links = setUp(browser, "named");
		String lead = links[1];
		browser.open(links[0]);
		browser.find("main form button").click();
		browser.await(".error-summary");
		assertErrorsComeFirst(browser);
		look("invitation with an error", browser);
		browser.find("input[name=member][value=m-1]").click();
		browser.find("main form button").click();
		browser.await("main p.row a[href*='/answers/']");
		String mine = browser.path();
		browser.open(mine + "/answers/1");
		browser.find(".hours input").sendKeys("many");
		browser.find("button[value=on]").click();
		browser.await(".error-summary");
		assertErrorsComeFirst(browser);
		look("answers with an error", browser);
		browser.open(mine + "/forget");
		look("deletion of answers", browser);

		browser.open(lead);
		look("lead", browser);
		browser.open(lead);
		browser.find(".team-list details summary").click();
		write(browser, "#name-m-1", "");
		browser.find(".team-list details button[value=rename]").click();
		browser.await(".error-summary");
		assertErrorsComeFirst(browser);
		look("lead with an error", browser);
		browser.open(lead);
		browser.find("form[action$='/links/member'] button").click();
		browser.await("#new-link");
		look("new link", browser);
		browser.open(lead);
		browser.find("form[action$='/close'] button").click();
		browser.await("main a[href$='/result']");
		look("lead of a closed round", browser);
		browser.open(mine);
		look("closed round", browser);

		browser.open(lead + "/settle");
		look("settling", browser);
		browser.open(lead + "/settle");
		browser.find(".settle-rows li:first-child label:nth-of-type(2) option[value=m-2]").click();
		browser.find("main form button").click();
		browser.await(".error-summary");
		assertErrorsComeFirst(browser);
		look("settling with an error", browser);
		browser.find(".settle-rows li:first-child label:nth-of-type(1) option[value=m-1]").click();
		browser.find("main form button").click();
		browser.await("#agreed:target dd");
		look("what is agreed", browser);
		browser.open(lead + "/delete");
		look("deletion", browser);
	}

	@Test
	void setsUpAgainAfterAMistake(Browser browser) {
		browser.open("/teams/new");
		look("set-up", browser);
		browser.open("/teams/new");
		browser.find("main button[value=create]").click();
		browser.await(".error-summary");
		assertErrorsComeFirst(browser);
		look("set-up with an error", browser);
		write(browser, "#member-1-name", "Kim");
		browser.find("main button[value=more]").click();
		browser.awaitPath("/teams/new#members-heading");
		assertThat(browser.findAll(".member-rows > li")).hasSize(10);
		assertThat(browser.find("#member-1-name").getDomProperty("value")).isEqualTo("Kim");
		look("set-up with more rows", browser);
	}

	/* The links of the team and of its lead; of a quick check the lead's twice. */
	private static String[] setUp(Browser browser, String mode) {
		browser.open("/teams/new");
		write(browser, "#team", "Checkout team");
		browser.run("document.querySelector('#list').value = 'Kim; Product owner; 32\\nAlex; Tester\\nRobin'");
		browser.find("input[name=mode][value=%s]".formatted(mode)).click();
		browser.find("main button[value=create]").click();
		browser.await("#lead-link");
		look("links", browser);
		String lead = path(browser, "#lead-link");
		return new String[] { "quick".equals(mode) ? lead : path(browser, "#member-link"), lead };
	}

	private static String path(Browser browser, String field) {
		String address = browser.find(field).getDomAttribute("value");
		return address.substring(address.indexOf("/teams/"));
	}

	private static void write(Browser browser, String field, String text) {
		browser.find(field).clear();
		browser.find(field).sendKeys(text);
	}

	private static void assertErrorsComeFirst(Browser browser) {
		assertThat(browser.<Boolean>run("return document.activeElement.matches('.error-summary')"))
			.as("the summary of errors on %s is focused", browser.path())
			.isTrue();
		assertThat(browser.<Boolean>run("""
				return [...document.querySelectorAll('.error-summary a')]
				  .every((link) => document.getElementById(link.hash.slice(1)))
				""")).as("each error on %s leads to its field", browser.path()).isTrue();
	}

	/* Stays on the page, which a POST may have brought. */
	private static void look(String page, Browser browser) {
		Axe.assertNothingIsFound(page, browser);
		browser.look("", "light");
		browser.size(390, 844);
		assertThat(browser.<Long>run("return document.documentElement.scrollWidth")).as(page).isLessThanOrEqualTo(390);
		browser.size(1280, 900);
		KeyboardTests.assertFocusShows(page, browser);
	}

}
