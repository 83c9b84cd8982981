package org.remit.browser;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.remit.catalog.Question;
import org.remit.catalog.SmallCatalog;
import org.remit.content.DraftKind;
import org.remit.content.Editing;
import org.remit.content.ItemLine;
import org.remit.content.WorkingCopy;
import org.remit.trail.Deed;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists are put in order by fingers, keys and buttons alone. */
@BrowserTest
@Import({ H2File.class, Newsroom.class })
class ReorderingTests {

	private static final String ROLES = "/admin/content/roles";

	private static final String TOLD = "#reordered:not(:empty)";

	private static final String SIZE = "which-role-do-we-need~size";

	@Autowired
	private Newsroom.Publisher publisher;

	@Autowired
	private WorkingCopy workingCopy;

	@Autowired
	private Editing editing;

	@BeforeEach
	void signIn(Browser browser) {
		this.editing.replaceWith(SmallCatalog.catalog(), this.workingCopy.changes(), "editor", Deed.RESTORED,
				"For a test.");
		this.publisher.signIn(browser);
	}

	@Test
	void dragsAnItemOverOthersAndTellsItsPlace(Browser browser) {
		browser.open(ROLES);
		browser.drag(browser.find("#product-manager .handle"), browser.find("#product-owner"));
		browser.awaitPath(moved("product-manager"));
		assertThat(roles()).containsExactly("project-manager", "product-owner", "product-manager", "scrum-master");
		assertThat(browser.await(TOLD).getText()).isEqualTo("product manager: now number 3 of 4.");
		assertThat(browser.find(TOLD).getDomAttribute("role")).isEqualTo("status");
		browser.drag(browser.find("#product-manager .handle"), browser.find("#items h2"));
		browser.awaitPath(moved("product-manager"));
		assertThat(browser.await(TOLD).getText()).isEqualTo("product manager: now number 1 of 4.");
		assertThat(roles()).startsWith("product-manager", "project-manager");
	}

	@Test
	void leavesAnItemWhereItWasDropped(Browser browser) {
		browser.open(ROLES);
		browser.drag(browser.find("#product-owner .handle"), browser.find("#product-owner .handle"));
		assertThat(browser.findAll(".dragged, .comes-before, .comes-after")).isEmpty();
		assertThat(browser.path()).isEqualTo(ROLES);
	}

	@Test
	void dragsOnlyAmongItsLike(Browser browser) {
		browser.open("/admin/content/responsibilities");
		browser.drag(browser.find("#set-the-vision .handle"), browser.find("#plan-the-project"));
		assertThat(browser.path()).isEqualTo("/admin/content/responsibilities");
	}

	@Test
	void keepsTheFocusOnTheButton(Browser browser) {
		browser.open(ROLES);
		browser.run("document.querySelector(\"[aria-label='Move down: product manager']\").focus()");
		browser.press(Keys.ENTER);
		browser.awaitPath(moved("product-manager"));
		assertThat(browser.await(TOLD).getText()).isEqualTo("product manager: now number 2 of 4.");
		assertThat(browser
			.<Boolean>run("return document.activeElement.matches(\"[aria-label='Move down: product manager']\")"))
			.isTrue();
		browser.press(Keys.ENTER);
		browser.await("#project-manager + #product-owner + #product-manager");
		assertThat(roles()).containsExactly("project-manager", "product-owner", "product-manager", "scrum-master");
	}

	@Test
	void dragsAnAnswerInItsForm(Browser browser) {
		browser.open("/admin/content/questions/" + SIZE);
		browser.drag(browser.find("[id='options.1'] .handle"), browser.find("[id='options.2']"));
		assertThat(browser.await(TOLD).getText()).isEqualTo("Answer 2: now number 2 of 3.");
		assertThat(browser.find("[id='options.2.key']").getDomProperty("value")).isEqualTo("small");
		assertThat(options()).containsExactly("small", "large");
		browser.find("form#form > .row:last-child button").click();
		browser.awaitPath("/admin/content/questions/" + SIZE + "?done=saved");
		assertThat(options()).containsExactly("large", "small");
	}

	@Test
	void needsNoScript(Browser browser) {
		browser.scripts(false);
		browser.open(ROLES);
		assertThat(browser.findAll(".handle")).isEmpty();
		browser.find("[aria-label='Move up: project manager']").click();
		browser.awaitPath(moved("project-manager"));
		assertThat(roles()).startsWith("project-manager", "product-manager");
	}

	private static String moved(String key) {
		return ROLES + "?q=&group=&state=&page=1#" + key;
	}

	private List<String> roles() {
		return this.workingCopy.lines(DraftKind.ROLE).stream().map(ItemLine::key).toList();
	}

	private List<String> options() {
		return ((Question) this.workingCopy.item(DraftKind.QUESTION, SIZE).orElseThrow().content()).options()
			.stream()
			.map((option) -> option.key())
			.toList();
	}

}
