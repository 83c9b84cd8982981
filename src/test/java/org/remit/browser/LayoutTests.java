package org.remit.browser;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** How pages lie on wide and narrow screens. */
@BrowserTest
@Import(H2File.class)
class LayoutTests {

	static final String TOO_WIDE = """
			const room = document.documentElement.clientWidth;
			return document.documentElement.scrollWidth <= room ? [] : [...document.body.querySelectorAll('*')]
			  .filter((element) => element.getBoundingClientRect().right > room)
			  .map((element) => `${element.outerHTML.slice(0, 120)}: ${element.getBoundingClientRect().right} of ${room}`);
			""";

	/* Links in running text may be smaller. */
	private static final String TOO_SMALL = """
			return [...document.querySelectorAll('nav a, .masthead a, .colophon .links a, .chip, .button')]
			  .filter((link) => link.getClientRects().length > 0)
			  .map((link) => [link.getBoundingClientRect(), link])
			  .filter(([place]) => place.height < 24 || place.width < 24)
			  .map(([place, link]) => `${link.outerHTML.slice(0, 120)}: ${place.width} x ${place.height}`);
			""";

	private static final String TURNED = """
			const head = document.querySelector('.compare thead');
			const cell = document.querySelector('.compare tbody td');
			const heading = cell.parentElement.querySelector('th');
			return [head.getBoundingClientRect().width <= 1 && getComputedStyle(head).clipPath !== 'none',
			  cell.offsetTop >= heading.offsetTop + heading.offsetHeight,
			  getComputedStyle(cell, '::before').content === JSON.stringify(cell.dataset.label)];
			""";

	private static final String UPRIGHT = """
			const row = document.querySelector('.compare tbody td').parentElement;
			const cells = [...row.querySelectorAll('td')];
			return [document.querySelector('.compare thead').getBoundingClientRect().height > 20,
			  new Set(cells.map((cell) => cell.offsetTop)).size === 1,
			  getComputedStyle(cells[0], '::before').content === 'none'];
			""";

	@ParameterizedTest
	@MethodSource("org.remit.browser.Pages#kinds")
	void neverScrollsSidewaysAndHasTargetsThatAFingerHits(String path, Browser browser) {
		browser.open(path);
		assertFits(path, browser);
	}

	/* The page that is open. */
	static void assertFits(String path, Browser browser) {
		for (int width : new int[] { 1280, 768, 390, 320 }) {
			browser.size(width, 844);
			assertThat(browser.<List<String>>run(TOO_WIDE)).as("%s at %d pixels", path, width).isEmpty();
			assertThat(browser.<List<String>>run(TOO_SMALL)).as("%s at %d pixels", path, width).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("org.remit.browser.Pages#comparisons")
	void turnsTheTableWhereItIsNarrow(String path, Browser browser) {
		browser.open(path);
		assertThat(browser.<List<Boolean>>run(UPRIGHT)).as(path).containsOnly(true);
		browser.size(390, 844);
		assertThat(browser.<List<Boolean>>run(TURNED)).as(path).containsOnly(true);
	}

	@ParameterizedTest
	@MethodSource("org.remit.browser.Pages#comparisons")
	void keepsTheRolesInSightAboveALongTable(String path, Browser browser) {
		browser.open(path);
		for (WebElement table : browser.findAll(".compare")) {
			String over = browser.run("""
					const rows = arguments[0].rows;
					rows[Math.floor(rows.length / 2)].scrollIntoView({ block: 'center' });
					return document.elementFromPoint(innerWidth / 2, 5)?.closest('th')?.textContent ?? '';
					""", table);
			if (table.getSize().getHeight() > 900) {
				assertThat(over).as(path)
					.isIn(table.findElements(By.cssSelector("thead th")).stream().map(WebElement::getText).toList());
			}
		}
	}

	@Test
	void doesNotHideUnderTheHeaderWhatALinkLeadsTo(Browser browser) {
		browser.open(Pages.THREE + "#dimension-works-with");
		assertThat(browser.<Boolean>run("""
				const head = document.querySelector('#side-by-side thead th').getBoundingClientRect();
				return document.querySelector('tr:target').getBoundingClientRect().top >= head.bottom - 1;
				""")).isTrue();
	}

}
