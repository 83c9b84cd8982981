package org.remit.browser;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** Comparisons, results and what a team check comes to, on paper. */
@BrowserTest
@Import(H2File.class)
class PrintTests {

	private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

	@Test
	void putsThreeRolesOnThreeSheets(Browser browser) {
		assertThat(sheets(browser, Pages.THREE)).isBetween(1L, 3L);
	}

	@Test
	void putsTheResultOfATeamOfSevenOnThreeSheets(Browser browser) {
		assertThat(sheets(browser, Pages.EXAMPLE_TEAM)).isBetween(1L, 3L);
		assertThat(sheets(browser, Pages.EXAMPLE_TEAM + "/sheets")).isEqualTo(1);
		assertThat(sheets(browser, Pages.EXAMPLE_TEAM + "/sheets/product-owner")).isEqualTo(1);
	}

	private static long sheets(Browser browser, String path) {
		browser.open(path);
		return PAGE.matcher(new String(browser.print(), StandardCharsets.ISO_8859_1)).results().count();
	}

	@Test
	void saysAtTheFootWhereItIsFrom(Browser browser) {
		browser.open(Pages.THREE);
		browser.look("print", "light");
		for (String onScreenOnly : new String[] { ".masthead", ".colophon", ".chips" }) {
			assertThat(browser.find(onScreenOnly).isDisplayed()).as(onScreenOnly).isFalse();
		}
		assertThat(browser.find(".imprint").getText()).contains(Pages.THREE, "edition 1");
		assertThat(browser.<Boolean>run("""
				const foot = document.querySelector('.imprint').getBoundingClientRect().top;
				return foot >= document.querySelector('main').getBoundingClientRect().bottom;
				""")).isTrue();
	}

	@Test
	void showsTheReasonsForEveryRoleThoughPaperCannotBeOpened(Browser browser) {
		String hidden = "return [...document.querySelectorAll('details article')].some((reason) => !reason.checkVisibility())";
		browser.open(Pages.FIT);
		assertThat(browser.<Boolean>run(hidden)).isTrue();
		browser.look("print", "light");
		assertThat(browser.<Boolean>run(hidden)).isFalse();
	}

	@Test
	void isDarkOnWhiteForThoseWhoReadInTheDarkToo(Browser browser) {
		browser.open(Pages.THREE);
		browser.look("print", "dark");
		assertThat(browser.<String>run("return getComputedStyle(document.body).color")).isEqualTo("rgb(28, 27, 34)");
	}

}
