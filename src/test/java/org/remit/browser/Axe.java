package org.remit.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at the page that a browser shows with axe. It is run by itself and not by its
 * Selenium library, which fetches what passed as well and opens a window for it.
 */
final class Axe {

	private static final String AXE = read("/axe.min.js");

	private static final List<String> WCAG_AND_BEST_PRACTICE = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa",
			"wcag22aa", "best-practice");

	/* Nothing else depends on light and dark. */
	private static final List<String> COLOURS = List.of("cat.color");

	/* A contrast that axe could not work out counts as much as one that is too low. */
	private static final String FINDINGS = """
			return axe.run(document, {
			  runOnly: arguments[0],
			  rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: false } },
			  resultTypes: ['violations', 'incomplete'],
			  preload: false,
			}).then((results) => [...results.violations, ...results.incomplete.filter((rule) => rule.id === 'color-contrast')]
			  .flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target} ${node.failureSummary ?? ''} `
			    + node.any.map((check) => check.message).join(' '))));
			""";

	private Axe() {
	}

	/**
	 * Asserts that axe finds nothing on the page that is open, in light and dark.
	 * @param path what to call the page
	 * @param browser the browser; it shows the page in dark afterwards
	 */
	static void assertNothingIsFound(String path, Browser browser) {
		browser.look("", "light");
		assertThat(findings(browser)).as("%s in light", path).isEmpty();
		browser.look("", "dark");
		assertThat(colours(browser)).as("%s in dark", path).isEmpty();
	}

	/** What axe finds: WCAG 2.2 AA and what it calls best practice. */
	static List<String> findings(Browser browser) {
		browser.run(AXE);
		return browser.run(FINDINGS, WCAG_AND_BEST_PRACTICE);
	}

	/** What it finds about colours, on a page that it has looked at before. */
	static List<String> colours(Browser browser) {
		return browser.run(FINDINGS, COLOURS);
	}

	private static String read(String resource) {
		try (InputStream script = Axe.class.getResourceAsStream(resource)) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
