package org.remit.questionnaire;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
	void asksAgainWhereTheAnswerIsNoneOfTheOptions() {
		MvcTestResult result = this.mvc.get()
			.uri(URI.create(NEED + "/next?at=size&size=%3Cb%3E&trouble=dates&edition=1"))
			.exchange();
		assertThat(result).hasStatus(422);
		assertThat(parse(result).select("input[type=hidden][name=trouble]").val()).isEqualTo("dates");
		assertThat(parse(result).select("main b, main [value*='<b>']")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/next?at=sprints&size=small&trouble=dates&edition=1",
			"/next?at=sprints&sprints=nobody&size=small&trouble=dates&edition=1" })
	void goesOnFromAQuestionThatDoesNotApply(String address) {
		assertThat(redirect(NEED + address)).isEqualTo(NEED + "/result?size=small&trouble=dates&edition=1");
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
			"/result?size=%3Cscript%3E&edition=1, /result?edition=1", "/next, ''", "/all, /all?edition=1",
			"/all?colour=red&trouble=dates&size=small&edition=1, /all?size=small&trouble=dates&edition=1",
			"/size, /size?edition=1", "/size?size=%3Cb%3E&x=1&edition=1&then=elsewhere, /size?edition=1",
			"/SIZE?edition=1, /size?edition=1",
			"/size?then=result&size=small&edition=1, /size?size=small&edition=1&then=result" })
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
	}

	@ParameterizedTest
	@ValueSource(strings = { NEED, "/questionnaires/which-role-suits-me" })
	void asksForAnswersWhereThereAreNone(String questionnaire) {
		Document result = page(questionnaire + "/result?edition=1");
		assertThat(result.select("h1").text()).isEqualTo("Answer some questions first");
		assertThat(result.select("a.button").eachText()).containsExactly("Start with the first question",
				"All questions on one page");
		assertThat(result.select("main").text()).doesNotContain("No new role");
		assertThat(result.select("h2").eachText()).containsExactly("Your answers", "Keep it, or pass it on");
		assertThat(this.mvc.get().uri(questionnaire + "/result.md?edition=1")).bodyText()
			.startsWith("# Answer some questions first\n")
			.doesNotContain("No new role now.");
		assertThat(this.mvc.get().uri("/api/v1" + questionnaire + "/assessment")).bodyJson()
			.hasPathSatisfying("$.headline",
					(headline) -> assertThat(headline).isEqualTo("Answer some questions first"))
			.hasPathSatisfying("$.verdict.kind", (kind) -> assertThat(kind).asString().isIn("no-new-role", "fit"));
	}

	@Test
	void saysWhatItTakesToSuitAndWhatItTakesToBeNeeded() {
		assertThat(page(NEED + "/result?size=small&trouble=dates&edition=1").select("main").text())
			.contains("A role is needed from 3 points. If only one is, and another is 1 point or less behind it, "
					+ "that is too close to call.");
		Document fit = page("/questionnaires/which-role-suits-me/result?like=structure&edition=1");
		assertThat(fit.select("main").text())
			.contains("A role suits strongly from 2 points, and fairly from 1.", "No role is better than another")
			.doesNotContain("too close to call");
		assertThat(page(NEED + "/rules").select(".lede").text())
			.contains("A role is needed from 3 points. If only one is, and another");
		Document rules = page("/questionnaires/which-role-suits-me/rules");
		assertThat(rules.select(".lede").text()).endsWith("A role suits strongly from 2 points, and fairly from 1.");
		assertThat(rules.text()).doesNotContain("Share of each kind of verdict");
	}

	@Test
	void showsTheReasonsOfTheRolesThatSuitAtOnce() {
		Document fit = page("/questionnaires/which-role-suits-me/result?like=structure&edition=1");
		assertThat(fit.select("details[open] summary b").eachText()).containsExactly("Project manager");
		assertThat(fit.select("details:not([open]) summary b").eachText()).containsExactly("Product manager");
		assertThat(fit.select(".answer-head a").eachAttr("href")).contains("/roles/project-manager",
				"/roles/project-manager/job-description");
	}

	@Test
	void listsQuestionnaires() {
		assertThat(page("/questionnaires").select("main h2 a").eachAttr("href")).containsExactly(NEED,
				"/questionnaires/which-role-suits-me");
	}

	@Test
	void speaksOfOpenQuestionsAndOfOtherAnswersApart() {
		assertThat(page(NEED + "/result?size=large&trouble=dates&sprints=somebody&edition=1").select(".answer-head")
			.text()).contains("3 questions, 0 left open", "Could go either way. 4 of 5 other answers would change it.");
		assertThat(page(NEED + "/result?size=large&trouble=dates&edition=1").select(".answer-head").text())
			.contains("Provisional. 1 of 3 questions is open.");
		assertThat(page("/questionnaires/which-role-suits-me/result?like=structure&edition=1").select(".answer-head")
			.text()).contains("Could go either way. 1 of 1 other answers would put another role first.");
	}

	@Test
	void keepsApartWhatIsSaidOtherwiseAndWhatIsTakenBack() {
		Document result = page("/questionnaires/which-role-suits-me/result?like=structure&edition=1");
		assertThat(result.select("h2:contains(What would change this) ~ table tbody tr").eachText())
			.containsExactly("What do you like? Open questions Product manager suits you best");
		assertThat(result.select("h2:contains(If this were not known) ~ table tbody tr").eachText())
			.containsExactly("What do you like? Not sure No role stands out yet");
	}

	@Test
	void showsOnlyArrangementsThatShapedTheVerdict() {
		assertThat(page(NEED + "/result?size=small&trouble=dates&edition=1").text())
			.doesNotContain("How the roles go together");
		Document combined = page(NEED + "/result?size=small&trouble=direction&trouble=dates&edition=1");
		assertThat(combined.text()).contains("How the roles go together", "One person wears the hats");
		assertThat(combined.select("a.button").eachText()).startsWith("Draft a job description: product manager",
				"Draft a job description: project manager");
	}

	@Test
	void offersToCopyTheAddressWhereScriptsRun() {
		Document result = page(NEED + "/result?size=small&edition=1");
		assertThat(result.select("button[data-copies=address]").hasAttr("hidden")).isTrue();
		assertThat(result.select("input#address[readonly]")).hasSize(1);
		assertThat(result.select("script[type=module]").attr("src")).endsWith("/js/copy.js");
	}

	@Test
	void listsEveryRuleWithItsSourceAndWhatIsProved() {
		Document rules = page(NEED + "/rules");
		assertThat(rules.select("[id^=rule-]")).hasSize(5);
		assertThat(rules.select("[id^=rule-] .cite")).hasSizeGreaterThanOrEqualTo(5);
		assertThat(rules.getElementById("rule-dates-slip").text()).contains("“What goes wrong?” includes “Dates slip”",
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
			.hasPathSatisfying("$.questions[0].options[0].key", (key) -> assertThat(key).isEqualTo("small"))
			.hasPathSatisfying("$.examples[0].verdict", (kind) -> assertThat(kind).isEqualTo("hire-one"));
	}

	@Test
	void tellsProgramsTheAnswersBehindReasonsAndFlipPoints() {
		assertThat(this.mvc.get().uri("/api/v1" + NEED + "/assessment?size=large&trouble=dates&sprints=somebody"))
			.bodyJson()
			.hasPathSatisfying("$.scores[0].contributions[0].answers[0].options[0]",
					(option) -> assertThat(option).isEqualTo("dates"))
			.hasPathSatisfying("$.scores[0].contributions[0].answers[0].answer",
					(answer) -> assertThat(answer).isEqualTo("Dates slip"))
			.hasPathSatisfying("$.flipPoints[0].changes[0].question",
					(question) -> assertThat(question).isEqualTo("trouble"))
			.hasPathSatisfying("$.flipPoints[0].changes[0].options",
					(options) -> assertThat(options).asArray().isEmpty())
			.hasPathSatisfying("$.flipPoints[0].changes[0].answer",
					(answer) -> assertThat(answer).isEqualTo("None of these"))
			.hasPathSatisfying("$.flipPoints[1].changes[0].options[0]",
					(option) -> assertThat(option).isEqualTo("direction"))
			.hasPathSatisfying("$.footing.asked", (asked) -> assertThat(asked).isEqualTo(3))
			.hasPathSatisfying("$.ignored", (ignored) -> assertThat(ignored).asArray().isEmpty());
	}

	@Test
	void namesParametersThatDidNotCount() {
		assertThat(this.mvc.get()
			.uri(URI.create("/api/v1" + NEED
					+ "/assessment?size=small&size=large&sprints=nobody&colour=red&trouble=%3Cb%3E&edition=1")))
			.bodyJson()
			.hasPathSatisfying("$.ignored[*].parameter",
					(names) -> assertThat(names).asArray()
						.containsExactlyInAnyOrder("size", "sprints", "colour", "trouble"))
			.hasPathSatisfying("$.ignored[*].reason",
					(reasons) -> assertThat(reasons).asArray()
						.containsExactlyInAnyOrder("The question takes one answer only.",
								"The question is not asked after these answers.", "There is no such question.",
								"The question has no such option."));
	}

	@Test
	void namesAtMostFiftyParametersAndCutsLongOnes() {
		String many = IntStream.range(0, 500)
			.mapToObj((number) -> "k" + number + "=" + "v".repeat(150))
			.collect(Collectors.joining("&"));
		assertThat(this.mvc.get().uri("/api/v1" + NEED + "/assessment?" + many)).bodyJson()
			.hasPathSatisfying("$.ignored", (ignored) -> assertThat(ignored).asArray().hasSize(50))
			.hasPathSatisfying("$.ignored[0].value", (value) -> assertThat(value).isEqualTo("v".repeat(100) + "…"));
	}

	@Test
	void keepsTheAnswersWhereThereIsNoSuchEdition() {
		MvcTestResult result = this.mvc.get()
			.uri(URI.create(NEED + "/result?trouble=dates&size=small&edition=7"))
			.exchange();
		assertThat(result).hasStatus(404);
		assertThat(parse(result).select("main a").eachAttr("href"))
			.contains(NEED + "/result?size=small&trouble=dates&edition=1", NEED);
		assertThat(parse(result).select("main").text()).contains("There is no edition 7. The newest is edition 1.",
				"The same answers under edition 1");
	}

	@ParameterizedTest
	@CsvSource({ "/nothing?trouble=dates&size=small&edition=1, 404", "/next?at=nothing&trouble=dates&size=small, 404",
			"/result?trouble=dates&size=small&edition=one, 400", "/all?size=small&trouble=dates&edition=0, 400" })
	void leadsFromADamagedAddressOnWithTheSameAnswers(String address, int status) {
		MvcTestResult result = this.mvc.get().uri(URI.create(NEED + address)).exchange();
		assertThat(result).hasStatus(status);
		assertThat(parse(result).select("main a").eachAttr("href"))
			.contains(NEED + "/all?size=small&trouble=dates&edition=1", NEED);
	}

	@Test
	void listsQuestionnairesWhereThereIsNoSuchQuestionnaire() {
		MvcTestResult result = this.mvc.get().uri("/questionnaires/nothing").exchange();
		assertThat(parse(result).select("main a").eachAttr("href")).contains(NEED,
				"/questionnaires/which-role-suits-me");
		assertThat(this.mvc.get().uri("/api/v1/questionnaires/nothing")).bodyText()
			.doesNotContain("These are the ones");
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
