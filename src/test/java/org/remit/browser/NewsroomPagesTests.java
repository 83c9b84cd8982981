package org.remit.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.catalog.Catalog;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.SmallCatalog;
import org.remit.content.DraftKind;
import org.remit.content.EditionFile;
import org.remit.content.Editing;
import org.remit.content.WorkingCopy;
import org.remit.trail.Deed;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;

/** The pages of those who publish: for everybody's eyes, fingers and keys. */
@BrowserTest
@Import({ H2File.class, Newsroom.class })
class NewsroomPagesTests {

	private static final String RULES = "/admin/questionnaires/which-role-do-we-need";

	@TempDir
	static Path folder;

	/* What the working copy had seen when it was last as published. */
	private static Long published;

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
	void signIn(Browser browser) {
		if (!Long.valueOf(this.workingCopy.changes()).equals(published)) {
			replaceWith(this.readers.current().catalog());
			published = this.workingCopy.changes();
		}
		browser.open("/admin");
		if (!browser.path().equals("/admin")) {
			this.publisher.signIn(browser);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/sign-in", "/admin/account", "/admin/account?changed", "/admin/users",
			"/admin/users/publisher", "/admin/editions", "/admin/editions/1", "/admin/editions/new",
			"/admin/editions/1/restore", "/admin/editions/compare?from=1&to=1", "/admin/editions/compare?from=0&to=x",
			"/admin/imports", "/admin/imports/nonsense", "/admin/trail", "/admin/trail?q=publisher",
			"/admin/trail?from=nonsense", "/admin/problems", "/admin/questionnaires", RULES + "/analysis",
			RULES + "/impact", RULES + "/trial", RULES + "/trial?company=large", "/admin/preview",
			"/admin/preview/roles", "/admin/account/confirm", "/admin/content/rules",
			"/admin/content/roles/product-owner/remove" })
	void areForEverybody(String path, Browser browser) {
		browser.open(path);
		assertForEverybody(path, browser);
	}

	@Test
	void areForEverybodyWhenTheyHaveMuchToShow(Browser browser) throws IOException {
		Files.writeString(folder.resolve("small.yaml"), EditionFile.yaml(SmallCatalog.catalog()));
		browser.open("/admin/imports");
		browser.find("#file").sendKeys(folder.resolve("small.yaml").toString());
		browser.find(Newsroom.SUBMIT).click();
		browser.await("#differences");
		assertForEverybody("what a file would change", browser);
		browser.find(Newsroom.SUBMIT).click();
		browser.await("#note");
		browser.find(Newsroom.SUBMIT).click();
		browser.await(".error-summary");
		assertForEverybody("what would be published", browser);
		browser.open(RULES + "/impact");
		assertForEverybody("what much changed rules do", browser);
	}

	@Test
	void areForEverybodyWhenSomethingIsWrong(Browser browser) throws IOException {
		this.editing.archive(DraftKind.ROLE, "product-owner", true, "editor");
		browser.open("/admin/editions/new");
		assertForEverybody("what keeps it from being published", browser);
		browser.open("/admin/problems");
		assertForEverybody("all problems", browser);
		Files.writeString(folder.resolve("bad.json"), "{\"format\":");
		browser.open("/admin/imports");
		browser.find("#file").sendKeys(folder.resolve("bad.json").toString());
		browser.find(Newsroom.SUBMIT).click();
		browser.await(".error-summary");
		assertForEverybody("a bad file", browser);
		browser.open("/admin/users");
		browser.find("main form[action='/admin/users'] button").click();
		browser.await(".error-summary");
		assertForEverybody("a user without a name", browser);
		browser.open("/admin/account");
		Newsroom.changePassword("wrong", "short", browser);
		browser.await(".error-summary");
		assertForEverybody("a bad password", browser);
	}

	private static void assertForEverybody(String page, Browser browser) {
		Axe.assertNothingIsFound(page, browser);
		LayoutTests.assertFits(page, browser);
		browser.reset();
		KeyboardTests.assertFocusShows(page, browser);
	}

	private void replaceWith(Catalog catalog) {
		this.editing.replaceWith(catalog, this.workingCopy.changes(), "editor", Deed.RESTORED, "For a test.");
	}

}
