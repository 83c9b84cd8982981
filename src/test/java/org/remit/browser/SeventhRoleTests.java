package org.remit.browser;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The way of an editor who has never seen the code, and adds a role. */
@TestPropertySource(properties = { "remit.admin.username=publisher", "remit.admin.password=wide blue kettle street" })
abstract class SeventhRoleTests {

	private static final String RESPONSIBILITY = "/admin/content/responsibilities/order-the-roadmap";

	@Test
	void addsARoleThatReadersFindEverywhere(Browser browser) {
		signIn(browser);
		browser.open("/admin");
		browser.follow(".ways-list", "Roles");
		browser.follow(".heading-row", "Add a role");
		type(browser, "slug", "release-manager");
		type(browser, "name", "release manager");
		type(browser, "abbreviation", "RM");
		choose(browser, "colour", "indigo");
		say(browser, "oneLine", "Brings finished work to its users.");
		say(browser, "question", "When does it go out?");
		say(browser, "summary", "Plans releases and sees that they go well.");
		save(browser, "/admin/content/roles/release-manager?done=added");

		browser.open(RESPONSIBILITY);
		fillRow(browser, "involvements", "raci", "consulted");
		save(browser, RESPONSIBILITY + "?done=saved");

		browser.open("/admin/content/skills/new");
		type(browser, "slug", "planning-releases");
		type(browser, "name", "Planning releases");
		say(browser, "description", "Knowing what has to be ready, and when.");
		fillRow(browser, "needs", "need", "essential");
		save(browser, "/admin/content/skills/planning-releases?done=added");

		addRule(browser, "small-needs-releases", "company=small");
		addRule(browser, "growing-needs-releases", "company=growing");

		browser.open("/admin");
		browser.follow("main", "publish it");
		/*
		 * Small companies are a case that the content has, and its verdict is another one
		 * now.
		 */
		assertThat(browser.texts("#misgivings + ul").get(0)).contains("example");
		browser.find("[name=sure]").click();
		type(browser, "note", "A seventh role.");
		browser.find("form[action$='/admin/editions'] button").click();
		browser.awaitPath("/admin/editions/2");

		browser.open("/roles");
		assertThat(browser.texts("main").get(0)).contains("Release manager");
		browser.open("/compare/product-manager-vs-release-manager");
		assertThat(browser.texts("#side-by-side thead th")).containsExactly("Product manager", "Release manager");
		browser.open("/search?q=release+manager");
		assertThat(browser.findAll("main a[href^='/roles/release-manager']")).isNotEmpty();
		browser.open(Pages.NEED + "/result?company=small&edition=2");
		assertThat(browser.texts("main").get(0)).containsIgnoringCase("release manager");
		browser.open("/roles/release-manager/job-description");
		assertThat(browser.texts("main").get(0)).contains("Planning releases");
		assertThat(browser.<String>run("return fetch('/api/v1/roles/release-manager').then((answer) => answer.text())"))
			.contains("Brings finished work to its users.");

		browser.open("/admin/content/roles/release-manager/remove");
		assertThat(browser.texts("#removed h3")).containsExactly("Rules: 2");
		assertThat(browser.texts("#changed h3")).contains("Responsibilities: 1", "Skills: 1");
		Axe.assertNothingIsFound("what goes with a role", browser);
		browser.look("", "light");
		browser.find("form[action$='/release-manager/remove'] button").click();
		browser.awaitPath("/admin/content/roles");
		assertThat(browser.findAll("[id='release-manager']")).isEmpty();
		browser.open("/admin/problems");
		assertThat(browser.findAll("main li a[href^='/admin/content/']")).isEmpty();
		browser.open("/admin/content/rules");
		assertThat(browser.findAll("[id$='needs-releases']")).isEmpty();
	}

	@Test
	void losesNothingWhenTwoEditTheSame(Browser browser) {
		signIn(browser);
		String skill = "/admin/content/skills/strategic-thinking";
		browser.open(skill);
		long status = browser.<Long>run("""
				const form = document.getElementById('form');
				const theirs = new URLSearchParams(new FormData(form));
				theirs.set('name', 'Thinking ahead');
				return fetch(form.action, { method: 'POST', body: theirs }).then((answer) => answer.status);
				""");
		assertThat(status).isEqualTo(200);
		assertThat(mayLeave(browser)).isTrue();
		type(browser, "description.text", "Choosing what comes first.");
		assertThat(mayLeave(browser)).isFalse();
		browser.find("form#form button").click();
		browser.await("form.conflict");
		Axe.assertNothingIsFound("the conflict", browser);
		browser.look("", "light");
		assertThat(browser.texts("form.conflict legend")).containsExactly("Name", "Description, Text");
		assertThat(browser.texts(".version")).contains("Thinking ahead", "Choosing what comes first.");
		assertThat(browser.findAll("form.conflict input:checked"))
			.extracting((choice) -> choice.getDomAttribute("name"))
			.containsExactly("take.name", "take.description.text");
		browser.size(390, 800);
		assertThat(browser.<Long>run("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
		browser.size(1280, 900);
		browser.find("form.conflict button").click();
		browser.awaitPath(skill + "?done=saved");
		assertThat(browser.find("#name").getDomProperty("value")).isEqualTo("Thinking ahead");
		assertThat(browser.find("[id='description.text']").getDomProperty("value"))
			.isEqualTo("Choosing what comes first.");
	}

	/* Whether nobody would be asked first. */
	private static boolean mayLeave(Browser browser) {
		return browser.<Boolean>run("return dispatchEvent(new Event('beforeunload', { cancelable: true }))");
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

	private static void addRule(Browser browser, String key, String answer) {
		browser.open("/admin/content/rules/new?in=which-role-do-we-need");
		type(browser, "key", key);
		choose(browser, "when.allOf-1", answer);
		choose(browser, "effect.kind", "weight");
		choose(browser, "effect.role", "release-manager");
		type(browser, "effect.points", "9");
		say(browser, "reason", "Somebody has to bring it out.");
		save(browser, "/admin/content/rules/which-role-do-we-need~" + key + "?done=added");
		assertThat(browser.findAll("#trials")).hasSize(1);
	}

	private static void fillRow(Browser browser, String list, String part, String value) {
		WebElement row = browser.findAll("#" + list + " tbody tr")
			.stream()
			.filter((one) -> one.getText().startsWith("Release manager"))
			.findFirst()
			.orElseThrow();
		String id = row.getDomAttribute("id");
		choose(browser, id + "." + part, value);
		row.findElement(By.cssSelector("summary")).click();
		row.findElement(By.cssSelector("input[value=REMIT]")).click();
	}

	private static void say(Browser browser, String path, String text) {
		type(browser, path + ".text", text);
		browser.find("[name='%s.sources'][value=REMIT]".formatted(path)).click();
	}

	private static void type(Browser browser, String id, String text) {
		WebElement field = browser.find("[id='%s']".formatted(id));
		field.clear();
		field.sendKeys(text);
	}

	private static void choose(Browser browser, String id, String value) {
		new Select(browser.find("[id='%s']".formatted(id))).selectByValue(value);
	}

	private static void save(Browser browser, String path) {
		browser.find("form#form button").click();
		browser.awaitPath(path);
	}

}
