package org.remit.admin;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.catalog.Catalog;
import org.remit.catalog.Choice;
import org.remit.catalog.Condition;
import org.remit.catalog.Edition;
import org.remit.catalog.Effect;
import org.remit.catalog.EffectKind;
import org.remit.catalog.PastEditions;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.Role;
import org.remit.catalog.Rule;
import org.remit.catalog.SmallCatalog;
import org.remit.catalog.Statement;
import org.remit.content.NextEdition;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@WebMvcTest(properties = "remit.address=https://remit.example",
		includeFilters = @Filter(type = FilterType.REGEX,
				pattern = "org\\.remit\\.(admin|comparison|questionnaire|reference|web)\\."
						+ "(\\w+Configuration|Search|Shelf|Preview|Workbench)"),
		excludeFilters = @Filter(type = FilterType.REGEX,
				pattern = "org\\.remit\\.(account|team|trail)\\..+|org\\.remit\\.admin\\.(Content|ContentList|Editions|Publish|Removal|Restore|Start|\\w*Import)Controller"))
@Import(TryingTests.Contents.class)
class TryingTests {

	private static final String RULES = "/admin/questionnaires/which-role-do-we-need";

	private static SmallCatalog draft = new SmallCatalog();

	@Autowired
	private MockMvcTester mvc;

	@BeforeEach
	void beginAnew() {
		draft = new SmallCatalog();
	}

	@Test
	void showsTheWorkingCopyInThePreviewAndTheEditionToReaders() {
		replaceLastRole("head of scrum", SmallCatalog.said("Coaches.", "SG"));
		assertThat(page("/admin/preview/roles").select("main").text()).containsIgnoringCase("head of scrum");
		assertThat(page("/roles").select("main").text()).doesNotContainIgnoringCase("head of scrum");
	}

	@Test
	void marksThePreviewAndLetsNobodyKeepIt() {
		MvcTestResult result = this.mvc.get().uri("/admin/preview/roles").exchange();
		assertThat(result).hasStatusOk();
		assertThat(result.getResponse().getHeader(HttpHeaders.ETAG)).isNull();
		assertThat(result.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
		assertThat(parse(result).select("aside.banner").text()).contains("not published");
		assertThat(page("/roles").select("aside.banner")).isEmpty();
	}

	@Test
	void staysWithinThePreview() {
		assertThat(page("/admin/preview").select("header a, main a[href^=/]").eachAttr("href"))
			.allMatch((href) -> href.startsWith("/admin/preview/"));
		assertThat(this.mvc.get().uri("/admin/preview/roles/Scrum-Master").exchange().getResponse().getRedirectedUrl())
			.isEqualTo("/admin/preview/roles/scrum-master");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/preview/admin/problems", "/admin/preview/admin", "/admin/preview/%61dmin/problems",
			"/admin/preview/admin/preview/roles" })
	void hasNoEditorsPagesWithinThePreview(String path) {
		assertThat(this.mvc.get().uri(URI.create(path))).hasStatus(404);
	}

	@Test
	void takesNothingInThePreview() {
		assertThat(this.mvc.post().uri("/admin/preview/roles")).hasStatus(405);
	}

	@Test
	void saysWhatIsWrongInsteadOfAPreview() {
		replaceLastRole("scrum master", SmallCatalog.said("Coaches.", "NOWHERE"));
		assertThat(this.mvc.get().uri("/admin/preview/roles")).hasForwardedUrl("/admin/problems");
		assertThat(this.mvc.get().uri(RULES + "/impact")).hasForwardedUrl("/admin/problems");
		assertThat(page("/admin/problems").select("main li a[href^=/admin/content]").eachAttr("href"))
			.containsExactly("/admin/content/roles/scrum-master#summary");
	}

	@Test
	void hasNoProblemsWhereThereAreNone() {
		assertThat(page("/admin/problems").select("h1 + p").text()).startsWith("None.");
	}

	@Test
	void findsADeadRuleBeforeItIsPublished() {
		addRule("never", new Choice("size", "small"), new Choice("size", "large"));
		Document analysis = page(RULES + "/analysis");
		assertThat(analysis.select("main").text()).contains("Never holds");
		assertThat(analysis.select("a[href='/admin/content/rules/which-role-do-we-need~never']")).hasSize(1);
	}

	@Test
	void countsWhatANewRuleDoes() {
		assertThat(page(RULES + "/impact").select(".lede").text()).startsWith("0 of ");
		addRule("large-needs-one", new Choice("size", "large"));
		Document impact = page(RULES + "/impact");
		assertThat(impact.select(".lede").text()).doesNotStartWith("0 of ");
		assertThat(impact.select("main").text()).contains("New rule: If “How large is the company?” is “Large”");
		assertThat(impact.select("a:contains(Answers that show it)").attr("href"))
			.startsWith(RULES + "/trial?size=large");
	}

	@Test
	void tellsWhichRulesFire() {
		Document trial = page(RULES + "/trial?size=small&trouble=direction&trouble=nonsense");
		assertThat(trial.select("#fired li")).hasSize(3);
		assertThat(trial.select("input[checked]").eachAttr("value")).contains("small", "direction");
		assertThat(trial.select("a[href^=/admin/preview/questionnaires/which-role-do-we-need/result?size=small]"))
			.hasSize(1);
		assertThat(trial.select("main").text()).contains("The published rules say the same.");
	}

	@Test
	void listsQuestionnairesWithTheirExamples() {
		assertThat(page("/admin/questionnaires").select("h2").eachText()).contains("Which role do we need?");
	}

	@Test
	void knowsNoOtherQuestionnaire() {
		assertThat(this.mvc.get().uri("/admin/questionnaires/nonsense/trial")).hasStatus(404);
	}

	private static void replaceLastRole(String name, Statement summary) {
		Role last = draft.roles.remove(3);
		draft.roles.add(new Role(last.slug(), name, last.abbreviation(), last.colour(), last.oneLine(), last.question(),
				summary, last.titles()));
	}

	private static void addRule(String key, Choice... allOf) {
		Questionnaire old = draft.questionnaires.remove(0);
		List<Rule> rules = new ArrayList<>(old.rules());
		rules.add(new Rule(key, new Condition(List.of(allOf), List.of(), List.of()),
				new Effect(EffectKind.WEIGHT, "scrum-master", 3), SmallCatalog.said("So it is.", "S0")));
		draft.questionnaires.add(0, new Questionnaire(old.slug(), old.purpose(), old.title(), old.introduction(),
				old.neededFrom(), old.closeWithin(), old.questions(), rules, old.examples()));
	}

	private Document page(String path) {
		MvcTestResult result = this.mvc.get().uri(path).exchange();
		assertThat(result).hasStatusOk();
		return parse(result);
	}

	private static Document parse(MvcTestResult result) {
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Contents {

		@Bean
		PublishedCatalog newestEdition() {
			Edition edition = SmallCatalog.edition();
			return () -> edition;
		}

		@Bean
		PastEditions past() {
			return (number) -> Optional.empty();
		}

		@Bean
		NextEdition next() {
			return () -> {
				Catalog catalog = draft.build();
				return new Edition(2, SmallCatalog.edition().publishedAt(), "Remit", "Not published.",
						"%064x".formatted(Integer.toUnsignedLong(catalog.hashCode())), catalog);
			};
		}

	}

}
