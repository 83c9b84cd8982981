package org.remit.questionnaire;

import java.io.UnsupportedEncodingException;
import java.net.URI;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.comparison.PagesTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PagesTest
@Import(PagesTest.Small.class)
class QuestionnairePagesTests {

	private static final String NEED = "/questionnaires/which-role-do-we-need";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void beginsWithTheFirstQuestion() {
		Document start = page(NEED);
		assertThat(start.select("a.button").first().attr("href")).isEqualTo(NEED + "/size?edition=1");
		assertThat(start.select("main").text()).contains("Nothing you answer is stored");
		assertThat(start.select(".cases h3").eachText()).containsExactly("A start-up");
	}

	@Test
	void asksOneQuestionWithNotSureAsAnAnswer() {
		Document question = page(NEED + "/size?edition=1");
		assertThat(question.select("h1").text()).isEqualTo("How large is the company?");
		assertThat(question.select("input[type=radio]").eachAttr("value")).containsExactly("small", "large", "");
		assertThat(question.select("input[type=hidden][name=at]").val()).isEqualTo("size");
		assertThat(question.select(".eyebrow").text()).endsWith("Question 1 of 2");
		assertThat(question.select("progress").attr("value")).isEqualTo("0");
	}

	@Test
	void goesOnToTheNextQuestionThatIsAsked() {
		assertThat(redirect(NEED + "/next?at=size&size=large&edition=1"))
			.isEqualTo(NEED + "/trouble?size=large&edition=1");
		assertThat(redirect(NEED + "/next?at=trouble&trouble=dates&size=large&edition=1"))
			.isEqualTo(NEED + "/sprints?size=large&trouble=dates&edition=1");
		assertThat(redirect(NEED + "/next?at=trouble&trouble=dates&trouble=direction&size=small&edition=1"))
			.isEqualTo(NEED + "/result?size=small&trouble=direction&trouble=dates&edition=1");
	}

	@Test
	void takesNotSureForAnAnswer() {
		assertThat(redirect(NEED + "/next?at=size&size=&edition=1")).isEqualTo(NEED + "/trouble?edition=1");
	}

	@Test
	void keepsEverythingWhenNothingWasChosen() {
		MvcTestResult result = this.mvc.get()
			.uri(URI.create(NEED + "/next?at=size&trouble=dates&edition=1"))
			.exchange();
		assertThat(result).hasStatus(422);
		Document again = parse(result);
		assertThat(again.select(".error-summary a").attr("href")).isEqualTo("#answer");
		assertThat(again.getElementById("answer")).isNotNull();
		assertThat(again.select("#answer-error").text()).isNotBlank();
		assertThat(again.select("input[type=hidden][name=trouble]").val()).isEqualTo("dates");
	}

	@Test
	void keepsLaterAnswersThatStillApplyWhenAnEarlierOneChanges() {
		String later = "&trouble=dates&sprints=nobody&edition=1";
		assertThat(redirect(NEED + "/next?at=size&size=large&then=result" + later))
			.isEqualTo(NEED + "/result?size=large&trouble=dates&sprints=nobody&edition=1");
		assertThat(redirect(NEED + "/next?at=size&size=small&then=result" + later))
			.isEqualTo(NEED + "/result?size=small&trouble=dates&edition=1");
	}

	@Test
	void asksWhatAChangedAnswerMakesAskable() {
		assertThat(redirect(NEED + "/next?at=size&size=large&then=result&trouble=dates&edition=1"))
			.isEqualTo(NEED + "/sprints?size=large&trouble=dates&edition=1&then=result");
	}

	@Test
	void skipsAQuestionThatDoesNotApply() {
		assertThat(redirect(NEED + "/sprints?size=small&edition=1")).isEqualTo(NEED + "/result?size=small&edition=1");
	}

	@Test
	void listsEarlierAnswersEachWithALinkToChangeIt() {
		Document question = page(NEED + "/trouble?size=large&edition=1");
		assertThat(question.select(".passages dt").eachText()).containsExactly("How large is the company?");
		assertThat(question.select(".passages b").eachText()).containsExactly("Large");
		assertThat(question.select(".passages a").attr("href")).startsWith(NEED + "/size?size=large&edition=1");
		assertThat(question.select(".back a").attr("href")).isEqualTo(NEED + "/size?size=large&edition=1");
	}

	@Test
	void asksEverythingOnOnePage() {
		Document all = page(NEED + "/all?size=large&edition=1");
		assertThat(all.select("fieldset")).hasSize(3);
		assertThat(all.select("input[checked]").eachAttr("value")).containsExactly("large");
		assertThat(all.select("main").text()).contains("Counts only if “How large is the company?” is “Large”.");
	}

	@ParameterizedTest
	@CsvSource({ "/result, /result?edition=1", "/result?edition=1&size=small, /result?size=small&edition=1",
			"/result?size=small&size=large&edition=1, /result?size=small&edition=1",
			"/result?size=tiny&colour=red&edition=1, /result?edition=1",
			"/result?size=small&sprints=nobody&edition=1, /result?size=small&edition=1",
			"/result?size=%3Cscript%3E&edition=1, /result?edition=1", "/next, ''" })
	void sendsAddressesThatAreNotTheOneToTheOne(String variant, String one) {
		assertThat(redirect(NEED + variant)).isEqualTo(NEED + one);
	}

	@Test
	void statesTheVerdictAndWhatItRestsOn() {
		Document result = page(NEED + "/result?size=large&trouble=dates&sprints=somebody&edition=1");
		assertThat(result.select("h1").text()).isEqualTo("Hire a project manager");
		assertThat(result.select("main").text()).contains("Dates slip.", "What would change this", "Your answers");
		assertThat(result.select("a.button").first().attr("href"))
			.isEqualTo("/roles/project-manager/job-description?questionnaire=which-role-do-we-need&reason=dates-slip");
		assertThat(result.select("input[readonly]").val())
			.isEqualTo("https://remit.example" + NEED + "/result?size=large&trouble=dates&sprints=somebody&edition=1");
		assertThat(result.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@Test
	void saysHowWellRolesSuitWithoutHiringAnybody() {
		Document result = page("/questionnaires/which-role-suits-me/result?like=structure&edition=1");
		assertThat(result.select("h1").text()).isEqualTo("Project manager suits you best");
		assertThat(page("/questionnaires/which-role-suits-me/result?edition=1").select("h1").text())
			.isEqualTo("No role stands out yet");
	}

	@Test
	void listsEveryRuleWithItsSourceAndWhatIsProved() {
		Document rules = page(NEED + "/rules");
		assertThat(rules.select("[id^=rule-]")).hasSize(5);
		assertThat(rules.select("[id^=rule-] .cite")).hasSizeGreaterThanOrEqualTo(5);
		assertThat(rules.getElementById("rule-dates-slip").text()).contains("“What goes wrong?” is “Dates slip”",
				"3 points for project manager");
		assertThat(rules.getElementById("proved").text()).contains("There are 20 ways to answer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/questionnaires/nothing", NEED + "/nothing", NEED + "/result?edition=2",
			NEED + "/next?at=nothing&edition=1", "/api/v1/questionnaires/nothing",
			"/api/v1/questionnaires/nothing/assessment" })
	void findsNothingWhereThereIsNothing(String address) {
		assertThat(this.mvc.get().uri(URI.create(address))).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "1e3", "99999999999999999999", "%00", "one" })
	void refusesAnEditionThatIsNoNumber(String edition) {
		assertThat(this.mvc.get().uri(URI.create(NEED + "/result?edition=" + edition))).hasStatus(400);
	}

	@Test
	void answersProgramsToo() {
		assertThat(this.mvc.get().uri("/api/v1/questionnaires/which-role-do-we-need/assessment?trouble=dates"))
			.hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.verdict.kind", (kind) -> assertThat(kind).isEqualTo("hire-one"))
			.hasPathSatisfying("$.verdict.roles[0]", (role) -> assertThat(role).isEqualTo("project-manager"))
			.hasPathSatisfying("$.scores[0].contributions[0].rule", (rule) -> assertThat(rule).isEqualTo("dates-slip"))
			.hasPathSatisfying("$.flipPoints", (flips) -> assertThat(flips).asArray().isNotEmpty())
			.hasPathSatisfying("$.edition", (edition) -> assertThat(edition).isEqualTo(1));
		assertThat(this.mvc.get().uri("/api/v1/questionnaires/which-role-do-we-need")).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.questions[1].multiple", (multiple) -> assertThat(multiple).isEqualTo(true))
			.hasPathSatisfying("$.questions[0].options[0].key", (key) -> assertThat(key).isEqualTo("small"));
	}

	@Test
	void exportsTheRulesAsDecisionTables() {
		assertThat(this.mvc.get().uri(NEED + "/rules.dmn")).hasStatusOk()
			.bodyText()
			.contains("https://www.omg.org/spec/DMN/20191111/MODEL/", "hitPolicy=\"COLLECT\"");
	}

	private String redirect(String address) {
		MvcTestResult result = this.mvc.get().uri(URI.create(address)).exchange();
		assertThat(result).hasStatus(303);
		return result.getResponse().getRedirectedUrl();
	}

	private Document page(String address) {
		MvcTestResult result = this.mvc.get().uri(URI.create(address)).exchange();
		assertThat(result).hasStatusOk();
		return parse(result);
	}

	private static Document parse(MvcTestResult result) {
		try {
			return Jsoup.parse(result.getResponse().getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
