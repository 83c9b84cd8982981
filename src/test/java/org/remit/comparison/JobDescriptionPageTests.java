package org.remit.comparison;

import java.io.UnsupportedEncodingException;
import java.net.URI;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.catalog.Edition;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.SmallCatalog;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@WebMvcTest(controllers = { JobDescriptionController.class, JobDescriptionFileController.class, RoleController.class },
		properties = "remit.address=https://remit.example", includeFilters = @Filter(type = FilterType.REGEX,
				pattern = "org\\.remit\\.(comparison|web)\\.\\w+Configuration"))
class JobDescriptionPageTests {

	private static final String PATH = "/roles/product-manager/job-description";

	private static final String REASONS = "questionnaire=whom-to-hire&reason=no-vision&reason=two-hats";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void hasEverySectionThatThereIsSomethingToSayIn() {
		Document page = page(PATH, 200);
		assertThat(page.title()).isEqualTo("Job description: product manager · Remit");
		assertThat(page.select("h1").text()).isEqualTo("Product manager");
		assertThat(page.select(".job-part").eachAttr("id")).containsExactly("purpose", "accountabilities", "duties",
				"measured-on", "skills", "not-yours", "first-90-days", "agree", "interview", "cautions");
		assertThat(page.select("input[name=include]").eachAttr("value"))
			.isEqualTo(page.select(".job-part").eachAttr("id"));
		assertThat(page.select("input[name=include]:not([checked])")).isEmpty();
		assertThat(page.select("input[name=leave-out]").eachAttr("value")).containsExactly("set-the-vision",
				"order-the-backlog", "plan-the-project");
		assertThat(page.select("input[name=leave-out][checked], details[open], input[type=hidden], .note")).isEmpty();
	}

	@Test
	void isReachedFromTheRole() {
		assertThat(page("/roles/product-manager", 200).select(".chips a[href=" + PATH + "]").text())
			.isEqualTo("Draft a job description");
	}

	@Test
	void saysWhatToAgree() {
		assertThat(page(PATH, 200).select("#accountabilities .disputed").text())
			.isEqualTo("Agree before hiring whether this role decides it13 or does it.2");
	}

	@Test
	void showsWhatIsChosen() {
		Document page = page(PATH + "?include=skills&include=duties&leave-out=order-the-backlog", 200);
		assertThat(page.select(".job-part").eachAttr("id")).containsExactly("skills");
		assertThat(page.select("input[name=include][checked]").eachAttr("value")).containsExactly("duties", "skills");
		assertThat(page.select("input[name=leave-out][checked]").eachAttr("value"))
			.containsExactly("order-the-backlog");
		assertThat(page.select("details[open]")).hasSize(1);
		assertThat(page.select("a[href^=" + PATH + ".]").eachAttr("href")).containsExactly(
				PATH + ".md?include=duties&include=skills&leave-out=order-the-backlog",
				PATH + ".txt?include=duties&include=skills&leave-out=order-the-backlog");
	}

	@Test
	void carriesReasonsOver() {
		Document page = page(PATH + "?" + REASONS, 200);
		assertThat(page.select("#why").text()).contains("From “Whom to hire?”.", "Nobody sets a direction.",
				"What to mind", "One person, two hats.");
		assertThat(page.select("input[type=hidden]").eachAttr("value")).containsExactly("whom-to-hire", "no-vision",
				"two-hats");
		assertThat(page.select("a[href^=" + PATH + ".md]").attr("href")).isEqualTo(PATH + ".md?" + REASONS);
		assertThat(page.select(".note")).isEmpty();
	}

	@Test
	void isListedOnceWhateverIsChosen() {
		assertThat(page(PATH, 200).select("meta[name=robots]")).isEmpty();
		assertThat(page(PATH, 200).select("link[rel=canonical]").attr("href"))
			.isEqualTo("https://remit.example" + PATH);
		Document chosen = page(PATH + "?include=skills", 200);
		assertThat(chosen.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(chosen.select(".imprint").text()).startsWith("https://remit.example" + PATH + " ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "include=salary", "leave-out=everything", "questionnaire=whom-to-hire&reason=unheard-of",
			"questionnaire=unheard-of&reason=no-vision", "reason=no-vision" })
	void saysThatItIgnoresSomething(String query) {
		Document page = page(PATH + "?" + query, 200);
		assertThat(page.select("[role=note]").text()).startsWith("This address asks for something that is not known");
		assertThat(page.select(".job-part")).hasSize(10);
		assertThat(page.select("#why")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "include", "leave-out", "reason", "questionnaire", "anything" })
	void neverEchoesTheAddress(String parameter) throws UnsupportedEncodingException {
		String query = "?" + REASONS + "&" + parameter + "=%3Cscript%3Ealert(4711)%3C/script%3E%22onload%3D4711";
		for (String suffix : new String[] { "", ".md", ".txt" }) {
			assertThat(get(PATH + suffix + query).getResponse().getContentAsString()).doesNotContain("4711");
		}
		MvcTestResult moved = get("/roles/PRODUCT-manager/job-description" + query);
		assertThat(moved.getResponse().getHeader("Location")).doesNotContain("4711");
	}

	@ParameterizedTest
	@CsvSource({ "/roles/Product-Manager/job-description, " + PATH,
			"/roles/Product-Manager/job-description?include=skills&include=x, " + PATH + "?include=skills",
			"/roles/PRODUCT-MANAGER/job-description.md, " + PATH + ".md",
			"/roles/PRODUCT-MANAGER/job-description.txt?leave-out=set-the-vision, " + PATH
					+ ".txt?leave-out=set-the-vision" })
	void hasOneAddress(String path, String canonical) {
		assertThat(get(path)).hasStatus(301).hasHeader("Location", canonical);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/roles/astronaut/job-description", "/roles/astronaut/job-description.md",
			"/roles/astronaut/job-description.txt?include=skills", PATH + ".pdf", PATH + ".", PATH + "/skills" })
	void doesNotKnowEveryRole(String path) {
		assertThat(page(path, 404).select("#main h1").text()).isEqualTo("There is no such page");
	}

	@Test
	void letsAReaderChooseAgainWhereNothingIsLeft() {
		Document page = page("/roles/project-manager/job-description?include=agree", 200);
		assertThat(page.select(".job-part")).isEmpty();
		assertThat(page.select("form input[name=include]")).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ ".md, text/markdown;charset=UTF-8", ".txt, text/plain;charset=UTF-8" })
	void isThereToTakeAway(String suffix, String type) throws UnsupportedEncodingException {
		MvcTestResult file = get(PATH + suffix + "?include=skills&include=why&" + REASONS);
		assertThat(file).hasStatusOk()
			.hasHeader("Content-Type", type)
			.hasHeader("Content-Disposition", "attachment; filename=\"product-manager-job-description" + suffix + "\"");
		assertThat(file.getResponse().getContentAsString())
			.contains("Nobody sets a direction.", "Strategic thinking",
					"https://remit.example" + PATH + "?include=why&include=skills&" + REASONS)
			.doesNotContain("Interview");
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

	/** The small catalogue with a questionnaire. */
	@TestConfiguration(proxyBeanMethods = false)
	static class WithQuestionnaire {

		@Bean
		PublishedCatalog published() {
			Edition small = SmallCatalog.edition();
			Edition edition = new Edition(small.number(), small.publishedAt(), small.editor(), small.note(),
					small.sha256(), SmallQuestionnaire.in(small.catalog()));
			return () -> edition;
		}

	}

}
