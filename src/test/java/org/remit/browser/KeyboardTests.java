package org.remit.browser;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything can be done without a mouse. */
@BrowserTest
@Import(H2File.class)
class KeyboardTests {

	private static final int STOPS = 25;

	/*
	 * Notes whenever a key is let go: nothing if the focus shows, that is, it has a ring
	 * and nothing covers it.
	 */
	private static final String WATCH_FOCUS = """
			const hiddenFocus = () => {
			  const focused = document.activeElement;
			  if (focused === document.body) return '';
			  const style = getComputedStyle(focused);
			  const place = focused.getClientRects()[0];
			  const top = document.elementFromPoint(place.x + place.width / 2, place.y + place.height / 2);
			  const problems = [];
			  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) problems.push('no ring');
			  if (!top || !(focused.contains(top) || top.contains(focused))) problems.push('covered or out of sight');
			  return problems.length ? `${focused.outerHTML.slice(0, 120)}: ${problems}` : '';
			};
			const notes = window.focusNotes = [];
			addEventListener('keyup', () => notes.push(hiddenFocus()), true);
			""";

	@Test
	void skipsToTheContent(Browser browser) {
		browser.open("/");
		browser.press(Keys.TAB);
		assertThat(browser.<String>run("return document.activeElement.textContent")).isEqualTo("Skip to the content");
		assertThat(browser.find(".skip").getSize().getHeight()).isGreaterThan(20);
		browser.press(Keys.ENTER);
		browser.awaitPath("/#main");
		browser.press(Keys.TAB);
		assertThat(browser.<Boolean>run("return document.activeElement.matches('main :first-of-type a')")).isTrue();
	}

	@Test
	void comparesTwoRoles(Browser browser) {
		browser.open("/");
		browser.tabTo(".masthead a[href='/compare']");
		browser.press(Keys.ENTER);
		browser.awaitPath("/compare");
		browser.tabTo("input[value=product-manager]");
		browser.press(Keys.SPACE);
		browser.tabTo("input[value=product-owner]");
		browser.press(Keys.SPACE);
		browser.tabTo("main button[type=submit]");
		browser.press(Keys.ENTER);
		browser.awaitPath("/compare/product-manager-vs-product-owner");
		browser.tabTo("[aria-label='Show dimensions'] a:nth-child(2)");
		browser.press(Keys.ENTER);
		browser.awaitPath("/compare/product-manager-vs-product-owner?show=differences#side-by-side");
	}

	@Test
	void answersAQuestion(Browser browser) {
		browser.open(Pages.NEED);
		browser.tabTo("main a.button");
		browser.press(Keys.ENTER);
		browser.await("form fieldset legend h1");
		browser.tabTo("input[type=radio]");
		browser.press(Keys.SPACE);
		browser.tabTo("main button[type=submit]");
		browser.press(Keys.ENTER);
		browser.await("main .passages");
		assertThat(browser.texts("main .passages dt")).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource("org.remit.browser.Pages#kinds")
	void alwaysShowsTheFocus(String path, Browser browser) {
		browser.open(path);
		assertFocusShows(path, browser);
	}

	/* On the page that is open. */
	static void assertFocusShows(String path, Browser browser) {
		browser.run(WATCH_FOCUS);
		browser.press(Collections.nCopies(STOPS, Keys.TAB).toArray(CharSequence[]::new));
		List<String> hidden = browser.run("return window.focusNotes");
		assertThat(hidden).as(path).hasSize(STOPS).allMatch(String::isEmpty);
	}

}
