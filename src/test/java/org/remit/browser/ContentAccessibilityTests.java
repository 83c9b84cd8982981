package org.remit.browser;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks at the lists and forms of editors with axe, and whether they fit a telephone. */
@BrowserTest
@Import(H2File.class)
@TestPropertySource(properties = { "remit.admin.username=publisher", "remit.admin.password=wide blue kettle street" })
class ContentAccessibilityTests {

	private static final String RESPONSIBILITY = "/admin/content/responsibilities/order-the-roadmap";

	@Test
	void hasListsAndFormsForEverybody(Browser browser) {
		signIn(browser);
		for (String path : new String[] { "/admin", "/admin/content/topics", RESPONSIBILITY,
				"/admin/content/roles/product-owner", "/admin/content/roles/product-owner/remove",
				"/admin/content/rules/which-role-do-we-need~small-company", "/admin/content/questionnaires/new" }) {
			browser.look("", "light");
			browser.open(path);
			Axe.assertNothingIsFound(path, browser);
			browser.size(390, 800);
			assertThat(browser.<Long>run("return document.documentElement.scrollWidth")).as(path)
				.isLessThanOrEqualTo(390);
			browser.size(1280, 900);
		}
	}

	private static void signIn(Browser browser) {
		browser.open("/admin/sign-in");
		if (!browser.findAll("#password").isEmpty()) {
			type(browser, "name", "publisher");
			type(browser, "password", "wide blue kettle street");
			browser.find("main button[type=submit]").click();
			browser.awaitPath("/admin");
		}
	}

	private static void type(Browser browser, String id, String text) {
		WebElement field = browser.find("[id='%s']".formatted(id));
		field.clear();
		field.sendKeys(text);
	}

}
