package org.remit.browser;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way of a team from the first form to its remit sheets: a lead, and three members of
 * whom one answers on a telephone without scripts and one without a mouse. axe looks at
 * every kind of page on the way.
 */
abstract class TeamJourneyTests {

	private static final int ASKED = 3;

	@Test
	void leadsATeamFromAQuestionToItsSheets(Browser browser) {
		browser.open("/");
		browser.follow("main", "Who in our team holds what?");
		browser.awaitPath("/teams");
		browser.follow(".opening", "Set up a check");
		browser.awaitPath("/teams/new");
		browser.find("#team").sendKeys("Checkout team");
		member(browser, 1, "Kim", "Product owner", "32");
		member(browser, 2, "Alex", "Tester", "");
		member(browser, 3, "Robin", "", "");
		/* A team may ask about little. */
		browser.run(
				"""
						[...document.querySelectorAll('[name^=ask-]')].forEach((box, at) => { box.checked = at < arguments[0]; })
						""",
				ASKED);
		browser.find("main button[value=create]").click();
		browser.await("#lead-link");
		accessible(browser);
		String team = path(browser, "#member-link");
		String lead = path(browser, "#lead-link");

		answerByMouse(browser, team, "m-1");
		browser.size(390, 844);
		browser.scripts(false);
		answerByMouse(browser, team, "m-2");
		browser.reset();
		String result = answerByKeyboard(browser, team);

		browser.open(lead);
		accessible(browser);
		assertThat(browser.texts("main .lede").get(0)).startsWith("Open. 2 of 3 have finished, 3 have begun.");
		browser.open(lead + "/result");
		accessible(browser);
		assertThat(browser.texts("h1")).containsExactly("The result is not there yet");
		browser.open(lead);
		browser.find("form[action$='/close'] button").click();
		browser.await("main a[href$='/result']");
		browser.open(result);
		accessible(browser);
		browser.follow("main", "See the result");
		browser.await(".heat");
		assertThat(browser.texts(".heat .verdict").subList(1, 2)).containsExactly("Agreed");

		browser.find("#remove option[value=m-1]").click();
		browser.find("main form[method=get] button").click();
		browser.await("#what-if table");
		accessible(browser);
		assertThat(browser.texts("#what-if li")).containsExactly("Kim leaves.");

		browser.open(lead + "/settle");
		accessible(browser);
		browser.find(".settle-rows li:first-child label:nth-of-type(1) option[value=m-1]").click();
		browser.find(".settle-rows li:first-child label:nth-of-type(2) option[value=m-2]").click();
		browser.find("main form button").click();
		browser.await("#agreed dd");
		browser.open(lead + "/result");
		accessible(browser);
		browser.follow("#agreed", "Remit sheets");
		browser.await("nav[aria-label=Sheets]");
		accessible(browser);
		browser.follow("nav[aria-label=Sheets]", "Alex");
		browser.await("nav[aria-label=Sheets] [aria-current]");
		assertThat(browser.texts("main h2")).contains("Stands in");

		browser.open(lead + "/delete");
		accessible(browser);
		browser.find("main form button").click();
		browser.await("main [role=status]");
		browser.open(team);
		assertThat(browser.texts("h1")).hasSize(1).doesNotContain("Checkout team");
	}

	private static void member(Browser browser, int number, String name, String title, String hours) {
		browser.find("#member-%d-name".formatted(number)).sendKeys(name);
		browser.find("#member-%d-title".formatted(number)).sendKeys(title);
		browser.find("#member-%d-hours".formatted(number)).sendKeys(hours);
	}

	private static String path(Browser browser, String field) {
		String address = browser.find(field).getDomAttribute("value");
		return address.substring(address.indexOf("/teams/"));
	}

	private static void answerByMouse(Browser browser, String team, String member) {
		browser.open(team);
		browser.find("input[name=member][value=%s]".formatted(member)).click();
		browser.find("main form button").click();
		browser.await("a[href*='/answers/']");
		String mine = browser.path();
		while (browser.findAll("main p.row a[href*='/answers/']").size() == 1) {
			browser.find("main p.row a[href*='/answers/']").click();
			browser.await("main fieldset");
			for (int vote = 0; vote < browser.findAll(".vote").size(); vote++) {
				browser.findAll(".vote").get(vote).findElement(By.cssSelector("input[value=m-1]")).click();
			}
			browser.find("button[value=pause]").click();
			browser.await("form[action$='/finish']");
		}
		browser.find("form[action$='/finish'] button").click();
		browser.await("main .lede[role=status]");
		assertThat(browser.path()).startsWith(mine);
	}

	/* Begins, answers one question and leaves the rest open. */
	private static String answerByKeyboard(Browser browser, String team) {
		browser.open(team);
		accessible(browser);
		browser.tabTo("input[name=member]");
		browser.press(Keys.SPACE);
		browser.tabTo("main form button");
		browser.press(Keys.ENTER);
		browser.await("main p.row a[href*='/answers/']");
		accessible(browser);
		String mine = browser.path();
		browser.tabTo("main p.row a");
		browser.press(Keys.ENTER);
		browser.await("main fieldset");
		accessible(browser);
		browser.tabTo("input[type=checkbox]");
		browser.press(Keys.SPACE);
		browser.tabTo("button[value=pause]");
		browser.press(Keys.ENTER);
		browser.await("main .saved");
		return mine;
	}

	private static void accessible(Browser browser) {
		List<String> findings = Axe.findings(browser);
		assertThat(findings).as(browser.title()).isEmpty();
	}

}
