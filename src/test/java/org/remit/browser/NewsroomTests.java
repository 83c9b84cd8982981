package org.remit.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.remit.catalog.EffectKind;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.Role;
import org.remit.catalog.Rule;
import org.remit.catalog.Statement;
import org.remit.content.DraftKind;
import org.remit.content.Editing;
import org.remit.content.Item;
import org.remit.content.ItemLine;
import org.remit.content.WorkingCopy;
import org.remit.trail.Deed;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** The ways of those who publish, from the first sign-in on. */
@Import(Newsroom.class)
abstract class NewsroomTests {

	private static final String PUBLISH = "/admin/editions/new";

	@TempDir
	static Path folder;

	@Autowired
	private Newsroom.Publisher publisher;

	@Autowired
	private WorkingCopy workingCopy;

	@Autowired
	private Editing editing;

	@Autowired
	@Qualifier("newestEdition")
	private PublishedCatalog readers;

	@BeforeEach
	void beginWithWhatReadersSee(Browser browser) {
		this.editing.replaceWith(this.readers.current().catalog(), this.workingCopy.changes(), "editor", Deed.RESTORED,
				"For a test.");
		this.publisher.signIn(browser);
	}

	@Test
	void bringsInAnEditorAndShowsThemOut(Browser browser) {
		browser.follow(".admin-nav", "Users");
		Newsroom.type("#name", "new-editor", browser);
		browser.find("input[value=EDITOR]").click();
		browser.find("main form[action='/admin/users'] button").click();
		String given = browser.await(".one-time").getText();
		browser.open("/admin/users");
		assertThat(browser.texts("main")).noneMatch((text) -> text.contains(given));
		Newsroom.signOut(browser);

		Newsroom.signIn("new-editor", given, browser);
		browser.awaitPath("/admin/account");
		browser.open("/admin/preview/roles");
		browser.awaitPath("/admin/account");
		Newsroom.changePassword(given, "four words in a row", browser);
		browser.awaitPath("/admin/account?changed");
		assertThat(browser.texts(".admin-nav li")).contains("Editions", "Account")
			.doesNotContain("Publish", "Import", "Users");
		browser.open("/admin/users");
		assertThat(browser.texts("h1")).containsExactly("That is not allowed");
		browser.open("/admin/account");
		browser.find("form[action='/admin/account/sign-out-everywhere'] button").click();
		browser.awaitPath("/admin/sign-in?signed-out");
		browser.open("/admin/editions");
		browser.awaitPath("/admin/sign-in?to=%2Fadmin%2Feditions");
		Newsroom.signIn("new-editor", "four words in a row", browser);
		browser.await(".admin-nav");
		Newsroom.signOut(browser);

		this.publisher.signIn(browser);
		browser.open("/admin/users/new-editor");
		browser.find("form[action$='/enabled'] button").click();
		browser.await("form[action$='/enabled'] input[value=true] ~ button");
		assertThat(browser.texts(".lede")).anyMatch((line) -> line.contains("Disabled"));
		Newsroom.signOut(browser);
		Newsroom.signIn("new-editor", "four words in a row", browser);
		browser.await(".error-summary");
	}

	@Test
	void publishesWithANoteWhatItShowedFirst(Browser browser) {
		int edition = this.readers.current().number();
		say("Decides what is built, and lives with it.");
		browser.open(PUBLISH);
		assertThat(browser.texts("#differences h2")).containsExactly("From what readers see now: 1 changed");
		assertThat(browser.texts("#differences ins")).anyMatch((text) -> text.contains("lives with it"));
		browser.find(Newsroom.SUBMIT).click();
		browser.await(".error-summary");
		assertThat(this.readers.current().number()).isEqualTo(edition);
		browser.follow(".error-summary", "The note");
		assertThat(browser.<Boolean>run("return document.activeElement.id === 'note'")).isTrue();
		browser.press("It says what follows.");
		browser.tabTo(Newsroom.SUBMIT);
		browser.press(Keys.ENTER);
		browser.awaitPath("/admin/editions/" + (edition + 1));
		browser.open("/roles/product-manager");
		assertThat(browser.texts(".lede")).anyMatch((text) -> text.contains("lives with it"));
		browser.open("/changes");
		assertThat(browser.texts("main")).anyMatch((text) -> text.contains("It says what follows."));
	}

	@Test
	void publishesNothingWhileProblemsRemain(Browser browser) {
		this.editing.archive(DraftKind.ROLE, "product-owner", true, "editor");
		browser.open(PUBLISH);
		assertThat(browser.findAll("main form[action='/admin/editions']")).isEmpty();
		assertThat(browser.findAll("main li a[href^='/admin/content/']")).isNotEmpty();
		browser.open("/admin/preview");
		assertThat(browser.texts("h1")).containsExactly("Problems");
	}

	@Test
	void warnsOfRulesThatLeadNowhere(Browser browser) {
		int edition = this.readers.current().number();
		rules(EffectKind.COMBINE).forEach((rule) -> this.editing.remove(DraftKind.RULE, rule.key(),
				this.workingCopy.removal(DraftKind.RULE, rule.key()).orElseThrow().version(), "editor"));
		browser.open(PUBLISH);
		assertThat(browser.texts("section[aria-labelledby=misgivings] li"))
			.anyMatch((line) -> line.contains("No answers lead to the verdict “One person, several hats” any more."));
		browser.follow("section[aria-labelledby=misgivings]", "Look closer");
		assertThat(browser.texts("h1")).containsExactly("Analysis");
		assertThat(browser.texts("main li")).contains("One person, several hats");
		browser.back();
		browser.awaitPath(PUBLISH);
		Newsroom.type("#note", "Nobody wears two hats.", browser);
		browser.find(Newsroom.SUBMIT).click();
		browser.await(".error-summary");
		assertThat(this.readers.current().number()).isEqualTo(edition);
		assertThat(browser.find("#note").getDomProperty("value")).isEqualTo("Nobody wears two hats.");
		browser.find("input[name=sure]").click();
		browser.find(Newsroom.SUBMIT).click();
		browser.awaitPath("/admin/editions/" + (edition + 1));
		takeBack(edition, browser);
		publish("Somebody does.", browser);
	}

	@Test
	void takesAnOlderEditionBack(Browser browser) {
		int edition = this.readers.current().number();
		String said = role().oneLine().text();
		say("A slip that somebody made.");
		browser.open(PUBLISH);
		publish("A slip.", browser);
		assertThat(browser.path()).isEqualTo("/admin/editions/" + (edition + 1));
		takeBack(edition, browser);
		assertThat(role().oneLine().text()).isEqualTo(said);
		browser.open("/roles/product-manager");
		assertThat(browser.texts(".lede")).anyMatch((text) -> text.contains("A slip that somebody made."));
		browser.open(PUBLISH);
		publish("The slip is taken back.", browser);
		browser.open("/roles/product-manager");
		assertThat(browser.texts(".lede")).noneMatch((text) -> text.contains("A slip that somebody made."));
	}

	@Test
	void importsAFileAfterADryRun(Browser browser) throws IOException {
		int edition = this.readers.current().number();
		String said = role().oneLine().text();
		browser.open("/admin/editions/" + edition);
		assertThat(browser.find("a[href$='/json']").getDomAttribute("href"))
			.isEqualTo("/admin/editions/" + edition + "/json");
		String json = browser.run("return fetch(arguments[0]).then((file) => file.text())",
				"/admin/editions/" + edition + "/json");
		upload("broken.json", json.substring(0, json.length() / 2), browser);
		browser.await(".error-summary");
		upload("edited.json", json.replace(said, "Said in a file."), browser);
		browser.await("#differences");
		assertThat(browser.texts("main bdi")).contains("edited.json");
		assertThat(browser.texts("#differences h2")).containsExactly("What changes in the working copy: 1 changed");
		assertThat(role().oneLine().text()).isEqualTo(said);
		browser.find(Newsroom.SUBMIT).click();
		browser.awaitPath(PUBLISH);
		assertThat(role().oneLine().text()).isEqualTo("Said in a file.");
		assertThat(this.readers.current().number()).isEqualTo(edition);
	}

	private static void upload(String name, String text, Browser browser) throws IOException {
		browser.open("/admin/imports");
		browser.find("#file").sendKeys(Files.writeString(folder.resolve(name), text).toString());
		browser.find(Newsroom.SUBMIT).click();
	}

	private static void takeBack(int edition, Browser browser) {
		browser.follow(".admin-nav", "Editions");
		browser.follow("main", "Edition " + edition);
		browser.follow("main", "Take it back");
		assertThat(browser.findAll("#differences .redline section")).isNotEmpty();
		browser.find(Newsroom.SUBMIT).click();
		browser.awaitPath(PUBLISH);
	}

	private static void publish(String note, Browser browser) {
		Newsroom.type("#note", note, browser);
		browser.findAll("input[name=sure]").forEach((box) -> box.click());
		browser.find(Newsroom.SUBMIT).click();
		browser.await(".jump");
	}

	private Role role() {
		return (Role) this.workingCopy.item(DraftKind.ROLE, "product-manager").orElseThrow().content();
	}

	private void say(String text) {
		Item item = this.workingCopy.item(DraftKind.ROLE, "product-manager").orElseThrow();
		Role old = (Role) item.content();
		this.editing.change(DraftKind.ROLE, item.key(),
				new Role(old.slug(), old.name(), old.abbreviation(), old.colour(),
						new Statement(text, old.oneLine().sources()), old.question(), old.summary(), old.titles()),
				item.version(), "editor");
	}

	private List<Item> rules(EffectKind effect) {
		return this.workingCopy.lines(DraftKind.RULE)
			.stream()
			.map(ItemLine::key)
			.flatMap((key) -> this.workingCopy.item(DraftKind.RULE, key).stream())
			.filter((item) -> ((Rule) item.content()).effect().kind() == effect)
			.toList();
	}

}
