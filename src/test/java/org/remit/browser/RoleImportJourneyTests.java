package org.remit.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The way of a publisher who brings a table of roles. */
@BrowserTest
@Import(H2File.class)
@TestPropertySource(
		properties = { "remit.admin.username=publisher", "remit.admin.password=" + RoleImportJourneyTests.PASSWORD })
class RoleImportJourneyTests {

	static final String PASSWORD = "wide blue kettle street";

	private static final String TABLE = """
			Role,Role Description,Skill Name,Skill Description,Skill Level
			Lamp Tester,"Tests lamps.
			In the dark.",Patience,Waiting well.,4
			Lamp Tester,MISSING,Patience,,4
			Lamp Tester,,Steady hands,,2
			,,Nobody’s skill,,1
			""";

	@TempDir
	private Path folder;

	@Test
	void leadsFromAFileToTheRoleInThePreview(Browser browser) throws IOException {
		Path file = Files.writeString(this.folder.resolve("roles.csv"), TABLE);
		browser.open("/admin/imports/roles");
		browser.find("#name").sendKeys("publisher");
		browser.find("#password").sendKeys(PASSWORD);
		browser.find("main button[type=submit]").click();
		browser.await("#file");
		look(browser);
		browser.find("#file").sendKeys(file.toString());
		browser.find("form[enctype] button").click();
		browser.await("#role");
		look(browser);
		browser.find("#source option[value=S0]").click();
		browser.find("form.sections button[type=submit]").click();
		browser.await("#changes button");
		assertThat(browser.texts("#refused li")).containsExactly("Line 6: It names no role.");
		look(browser);
		browser.find("#changes button").click();
		browser.awaitPath("/admin/editions/new");
		look(browser);
		browser.find("summary").click();
		look(browser);
		browser.open("/admin/preview/roles/lamp-tester");
		assertThat(browser.texts("h1")).containsExactly("Lamp tester");
		assertThat(browser.texts("main").get(0)).contains("Patience", "Steady hands");
	}

	/* Nothing for axe to find, and nothing to push sideways on a telephone. */
	private static void look(Browser browser) {
		assertThat(Axe.findings(browser)).as(browser.path()).isEmpty();
		browser.size(390, 800);
		assertThat(browser.<List<String>>run(LayoutTests.TOO_WIDE)).as(browser.path()).isEmpty();
		browser.size(1280, 900);
	}

}
