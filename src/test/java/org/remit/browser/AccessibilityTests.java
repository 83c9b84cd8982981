package org.remit.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.annotation.Import;

/**
 * Looks at every kind of page with axe: WCAG 2.2 AA and what axe calls best practice.
 */
@BrowserTest
@Import(H2File.class)
class AccessibilityTests {

	@ParameterizedTest
	@MethodSource("org.remit.browser.Pages#all")
	void findsNothingInLightAndDark(String path, Browser browser) {
		browser.open(path);
		Axe.assertNothingIsFound(path, browser);
	}

}
