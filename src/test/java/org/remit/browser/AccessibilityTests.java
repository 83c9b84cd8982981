package org.remit.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at every kind of page with axe: WCAG 2.2 AA and what axe calls best practice. axe
 * is run by itself and not by its Selenium library, which fetches what passed as well and
 * opens a window for it.
 */
@BrowserTest
@Import(H2File.class)
class AccessibilityTests {

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

	@ParameterizedTest
	@MethodSource("org.remit.browser.Pages#all")
	void findsNothingInLightAndDark(String path, Browser browser) {
		browser.open(path);
		findNothing(path, browser);
	}

	/**
	 * Looks at the page that is open, in light and dark.
	 * @param path what to call it
	 * @param browser the browser
	 */
	static void findNothing(String path, Browser browser) {
		browser.run(AXE);
		assertThat(browser.<List<String>>run(FINDINGS, WCAG_AND_BEST_PRACTICE)).as("%s in light", path).isEmpty();
		browser.look("", "dark");
		assertThat(browser.<List<String>>run(FINDINGS, COLOURS)).as("%s in dark", path).isEmpty();
	}

	private static String read(String resource) {
		try (InputStream script = AccessibilityTests.class.getResourceAsStream(resource)) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
