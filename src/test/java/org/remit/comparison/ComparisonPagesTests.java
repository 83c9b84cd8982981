package org.remit.comparison;

import java.io.UnsupportedEncodingException;
import java.net.URI;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PagesTest
@Import(PagesTest.Small.class)
class ComparisonPagesTests {

	private static final String MANAGERS = "/compare/product-manager-vs-project-manager";

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "/, Whose job is it?", "/roles, Roles", "/roles/product-owner, Product owner",
			"/compare, Compare roles", MANAGERS + ", Product manager vs project manager",
			"/moves/project-manager-to-product-manager, From project manager to product manager" })
	void isTitledByWhatItShows(String path, String title) {
		assertThat(page(path, 200).title()).isEqualTo(title + " · Remit");
	}

	@ParameterizedTest
	@CsvSource({ "/roles/PRODUCT-Owner, /roles/product-owner",
			"/compare/project-manager-vs-product-manager, " + MANAGERS,
			"/compare/Product-Manager-VS-Project-Manager, " + MANAGERS,
			"/compare/project-manager-vs-product-manager-vs-project-manager, " + MANAGERS,
			"/compare/project-manager-vs-product-manager?show=differences, " + MANAGERS + "?show=differences",
			"/compare?role=project-manager&role=product-manager, " + MANAGERS,
			"/moves/Project-Manager-to-PRODUCT-manager, /moves/project-manager-to-product-manager" })
	void hasOneAddress(String path, String canonical) {
		assertThat(get(path)).hasStatus(301).hasHeader("Location", canonical);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/roles/astronaut", "/roles/product-manager.html", "/compare/astronaut-vs-product-owner",
			"/compare/astronaut", "/compare?role=astronaut", "/moves/astronaut-to-product-owner",
			"/moves/product-owner", "/moves/product-owner-to-product-manager-to-project-manager",
			"/compare/product-owner-vs-astronaut.csv", "/compare/product-owner-vs-astronaut.md", MANAGERS + ".pdf" })
	void doesNotKnowEveryRole(String path) {
		Document page = page(path, 404);
		assertThat(page.select("#main h1").text()).isEqualTo("There is no such page");
		assertThat(page.select("#main form[action=/search]")).hasSize(1);
	}

	@Test
	void namesTheRolesThatThereAre() {
		assertThat(page("/roles/astronaut", 404).select("#main a[href^=/roles/]").eachText())
			.containsExactly("Product manager", "Project manager", "Product owner", "Scrum master");
	}

	@ParameterizedTest
	@ValueSource(strings = { MANAGERS + "?show=everything", MANAGERS + "?show=", MANAGERS + "?show=ALL",
			"/moves/product-owner-to-product-owner", "/compare/product-owner.csv", "/compare/product-owner.md" })
	void refusesWhatCannotBeShown(String path) {
		assertThat(page(path, 400).select("#main h1").text()).isEqualTo("This address cannot be read");
	}

	@Test
	void leadsFromAnUnknownChoiceToTheKnownOnes() {
		assertThat(page(MANAGERS + "?show=everything", 400).select("#main a").eachAttr("href")).contains(MANAGERS,
				MANAGERS + "?show=differences", MANAGERS + "?show=common");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/compare/product-owner", "/compare/product-owner-vs-product-owner" })
	void asksForAnotherRoleWhereThereIsOne(String path) {
		Document page = page(path, 400);
		assertThat(page.select("[role=alert]").text()).contains("at least two different roles");
		assertThat(page.select("input[name=role][checked]").eachAttr("value")).containsExactly("product-owner");
	}

	@Test
	void tellsOnHowManySubjectsSourcesDisagree() {
		assertThat(page("/", 200).select(".ways").text()).contains("1 subject on which our sources disagree");
		assertThat(page("/compare/product-manager-vs-project-manager-vs-product-owner", 200)
			.select("#disagreements .topic")).hasSize(1);
	}

	@Test
	void letsRolesBePicked() {
		Document page = page("/compare?role=product-owner", 200);
		assertThat(page.select("[role=alert]")).isEmpty();
		assertThat(page.select("form[action=/compare] input[name=role]")).hasSize(4);
		assertThat(page.select("input[name=role][checked]").eachAttr("value")).containsExactly("product-owner");
		assertThat(page.select(".pairs a")).hasSize(6);
	}

	@Test
	void showsTheRowsThatAreAskedFor() {
		assertThat(page(MANAGERS, 200).select("#side-by-side tbody tr, #who-does-what tbody tr[id]")).hasSize(5);
		assertThat(page(MANAGERS + "?show=differences", 200).select("#side-by-side tbody tr, #who-does-what tr[id]"))
			.hasSize(4);
		assertThat(page(MANAGERS + "?show=common", 200).select("#side-by-side tbody tr, #who-does-what tr[id]"))
			.isEmpty();
	}

	@Test
	void tellsWhichRowsAreShown() {
		assertThat(page(MANAGERS + "?show=differences", 200).select("#side-by-side [aria-current]").text())
			.isEqualTo("Differences 2");
		assertThat(page(MANAGERS, 200).select("#who-does-what [aria-current]").text()).isEqualTo("All 3");
	}

	@Test
	void saysWhereNoSourceSays() {
		Document page = page("/compare/product-manager-vs-scrum-master", 200);
		assertThat(page.select("#dimension-measured-on td[data-colour=green]").text()).isEqualTo("No source says");
		assertThat(page("/roles/scrum-master", 200).select("#dimension-measured-on dd").text())
			.isEqualTo("No source says");
	}

	@Test
	void saysWhereSourcesDiffer() {
		Element cell = page("/compare/product-manager-vs-product-owner", 200)
			.expectFirst("#responsibility-set-the-vision td[data-colour=teal]");
		assertThat(cell.select(".disputed").text()).isEqualTo("Sources differ");
		assertThat(cell.select(".mark").eachText()).containsExactly("Decides", "Does");
		assertThat(cell.select(".detail").text()).isEqualTo("Upholds it.");
	}

	@Test
	void marksOurOwnReadingAsOurs() {
		Element cell = page("/compare/product-manager-vs-project-manager", 200)
			.expectFirst("#responsibility-set-the-vision td[data-colour=rust]");
		assertThat(cell.select("a.cite.ours").text()).isEqualTo("our reading");
	}

	@Test
	void hasEverythingAboutARole() {
		Document page = page("/roles/project-manager", 200);
		assertThat(page.select("#main section[id]").eachAttr("id")).containsExactly("at-a-glance", "responsibilities",
				"skills", "tools", "signs", "inclinations", "cautions", "mistaken-for", "close-to", "moves",
				"questions", "sources");
		assertThat(page.select("nav.contents a").eachAttr("href")).containsExactlyElementsOf(
				page.select("#main section[id]").eachAttr("id").stream().map("#"::concat).toList());
		assertThat(page.select("#mistaken-for").text()).contains("Both are called PM.");
		assertThat(page.select(".not-theirs li").eachAttr("id")).containsExactly("responsibility-set-the-vision");
	}

	@Test
	void tellsOfAMoveWhatSourcesSay() {
		Document page = page("/moves/project-manager-to-product-manager", 200);
		assertThat(page.select("#main h2").eachText()).containsExactly("Keep", "Learn", "Let go", "Watch",
				"What follows from the two roles", "Sources of this page");
		assertThat(page.select("#main .lede").text()).startsWith("Many go this way.");
		assertThat(page("/moves/product-manager-to-project-manager", 200).select("#main .lede").text())
			.startsWith("No source speaks of this move.");
	}

	@ParameterizedTest
	@CsvSource({ ".csv, text/csv;charset=UTF-8", ".md, text/markdown;charset=UTF-8" })
	void isThereToTakeAway(String suffix, String type) throws UnsupportedEncodingException {
		MvcTestResult file = get("/compare/project-manager-vs-product-manager" + suffix);
		assertThat(file).hasStatusOk()
			.hasHeader("Content-Type", type)
			.hasHeader("Content-Disposition",
					"attachment; filename=\"product-manager-vs-project-manager" + suffix + "\"");
		assertThat(file.getResponse().getContentAsString()).contains("https://remit.example" + MANAGERS);
		assertThat(page(MANAGERS, 200).select("a[href$=" + suffix + "]").attr("href")).isEqualTo(MANAGERS + suffix);
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(URI.create(address)).exchange();
	}

	private Document page(String address, int status) {
		MvcTestResult result = get(address);
		assertThat(result).hasStatus(status).hasHeader("Content-Type", "text/html;charset=UTF-8");
		try {
			return Jsoup.parse(result.getResponse().getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
