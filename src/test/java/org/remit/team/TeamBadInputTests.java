package org.remit.team;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Whatever people type into a team check: they hear what to do, nothing they typed is
 * lost, and nothing of it is run.
 */
@SpringBootTest(properties = { "remit.address=" + TeamVisitor.HOME,
		"spring.datasource.url=jdbc:h2:mem:team-input;"
				+ "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH" })
@AutoConfigureMockMvc
class TeamBadInputTests {

	@Autowired
	private MockMvcTester mvc;

	private TeamVisitor visitor;

	@BeforeEach
	void visit() {
		this.visitor = new TeamVisitor(this.mvc);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "O'Hara & \"Co\"", "👩‍🚀", "مريم", "=HYPERLINK(1)", "${7*7}",
			"__${7*7}__::x" })
	void showsANameAsItWasTyped(String name) {
		List<String> links = this.visitor.setUp("named", name + "\nAlex");
		String lead = links.get(1);
		Document page = this.visitor.page(lead, 200);
		assertThat(page.select(".team-list b").first().text()).isEqualTo(name);
		assertThat(page.select("main script")).isEmpty();
		assertThat(this.visitor.post(lead + "/close")).hasStatus(303);
		assertThat(this.visitor.post(lead + "/settle", "owner-order-the-roadmap", "m-1")).hasStatus(303);
		assertThat(this.visitor.page(lead + "/result", 200).select("#agreed dd").text()).startsWith(name + ", from");
	}

	@ParameterizedTest
	@MethodSource
	void saysWhatIsWrongWithAMember(String name, String hours, String field, String complaint) {
		MvcTestResult refused = this.visitor.post("/teams/new", "team", "Team", "member-1-name", "Kim", "member-2-name",
				name, "member-2-hours", hours, "mode", "named", "do", "create");
		assertThat(refused).hasStatus(422);
		Document form = TeamVisitor.read(refused);
		assertThat(form.select(".error-summary a[href=#member-2-%s]".formatted(field)).text()).isEqualTo(complaint);
		assertThat(form.select("#member-2-name").val()).isEqualTo(name);
		assertThat(form.select("#member-2-hours").val()).isEqualTo(hours);
	}

	static Stream<Arguments> saysWhatIsWrongWithAMember() {
		return Stream.of(arguments("x".repeat(1000), "", "name", "The name is 1,000 characters long; at most 80 fit."),
				arguments("kim", "", "name", "This name is there twice; add something that tells the two apart."),
				arguments("", "8", "name", "The name must not be empty."),
				arguments("Alex", "-1", "hours",
						"The hours must be a number such as 8 or 8.5, with two decimals at most."),
				arguments("Alex", "1000000000", "hours",
						"The hours must be a number such as 8 or 8.5, with two decimals at most."),
				arguments("Alex", "168,01", "hours", "The hours must be at most 168, the hours of a week."));
	}

	@Test
	void takesEightAndAHalfHoursWithAComma() {
		String lead = this.visitor.setUp("named", "Kim; ; 8,5").get(1);
		assertThat(this.visitor.page(lead, 200).select("#hours-m-1").val()).isEqualTo("8.5");
	}

	@Test
	void refusesFiveHundredMembersAndKeepsTheirNames() {
		String list = numbered(500, "Person");
		MvcTestResult refused = this.visitor.post("/teams/new", "team", "Team", "list", list, "mode", "named", "do",
				"create");
		assertThat(refused).hasStatus(422);
		Document form = TeamVisitor.read(refused);
		assertThat(form.select(".error-summary a[href=#list]").text())
			.isEqualTo("These are 500 members; at most 200 fit.");
		assertThat(form.select("#list").first().wholeText().strip()).isEqualTo(list);
	}

	@Test
	void takesTwoHundredMembersAndThreeHundredResponsibilitiesAndNoMore() {
		String members = numbered(200, "Person");
		MvcTestResult made = this.visitor.post("/teams/new", "team", "Team", "list", members, "mode", "named",
				"own-delivery", numbered(300, "Duty"), "do", "create");
		assertThat(made).hasStatus(201);
		MvcTestResult refused = this.visitor.post("/teams/new", "team", "Team", "list", members, "mode", "named",
				"own-delivery", numbered(301, "Duty"), "do", "create");
		assertThat(refused).hasStatus(422);
		assertThat(TeamVisitor.read(refused).select(".error-summary").text())
			.contains("These are too many responsibilities; at most 300 fit.");
	}

	private static String numbered(int count, String name) {
		return IntStream.rangeClosed(1, count).mapToObj((i) -> name + " " + i).collect(Collectors.joining("\n"));
	}

	@Test
	void sendsWhoeverAnsweredAboutSomebodyWhoIsGoneBackToTheQuestion() {
		List<String> links = this.visitor.setUp("named", "Kim\nAlex\nRobin");
		String mine = this.visitor.begin(links.get(0), "m-1");
		assertThat(this.visitor.post(links.get(1) + "/members/m-2", "do", "remove")).hasStatus(303);
		MvcTestResult refused = this.visitor.post(mine + "/answers/1", "who-order-the-roadmap", "m-2",
				"hours-order-the-roadmap", "3");
		assertThat(refused).hasStatus(422);
		assertThat(TeamVisitor.read(refused).select(".error-summary").text()).contains("not in the team any more");
		assertThat(TeamVisitor.read(refused).select("#hours-order-the-roadmap").val()).isEqualTo("3");
		assertThat(this.visitor.post(links.get(1) + "/members/m-1", "do", "remove")).hasStatus(303);
		assertThat(this.visitor.post(mine + "/answers/1", "who-order-the-roadmap", "m-3")).hasStatus(404);
	}

	@Test
	void takesNoAnswerOfAMemberWhoIsNotThere() {
		String team = this.visitor.setUp("named").get(0);
		assertThat(this.visitor.post(team + "/begin", "member", "m-77")).hasStatus(409);
		assertThat(this.visitor.post(team + "/begin", "member", "")).hasStatus(422);
	}

	@Test
	void settlesNothingOnSomebodyWhoIsGone() {
		String lead = this.visitor.setUp("named").get(1);
		assertThat(this.visitor.post(lead + "/close")).hasStatus(303);
		MvcTestResult refused = this.visitor.post(lead + "/settle", "owner-order-the-roadmap", "m-77",
				"owner-order-the-backlog", "m-2");
		assertThat(refused).hasStatus(422);
		Document form = TeamVisitor.read(refused);
		assertThat(form.select(".error-summary a").eachAttr("href")).containsExactly("#owner-order-the-roadmap");
		assertThat(form.select("#owner-order-the-backlog option[selected]").val()).isEqualTo("m-2");
	}

	@Test
	void keepsWhatTheLeadTypedInItsOwnForm() {
		String lead = this.visitor.setUp("named").get(1);
		MvcTestResult refused = this.visitor.post(lead + "/members/m-2", "name", "Kim", "title", "Tester", "hours",
				"many", "do", "rename");
		assertThat(refused).hasStatus(422);
		Document page = TeamVisitor.read(refused);
		assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#name-m-2", "#hours-m-2");
		assertThat(page.select("#name-m-2, #title-m-2, #hours-m-2").eachAttr("value")).containsExactly("Kim", "Tester",
				"many");
		assertThat(page.select("details[open] #name-m-2")).hasSize(1);
		assertThat(page.select("#name, #title, #hours").eachAttr("value")).containsOnly("");
		MvcTestResult later = this.visitor.post(lead + "/next", "number", "2", "closes", "2001-01-01");
		assertThat(later).hasStatus(422);
		assertThat(TeamVisitor.read(later).select("#closes").val()).isEqualTo("2001-01-01");
		assertThat(TeamVisitor.read(later).select("details[open]")).isEmpty();
		MvcTestResult twice = this.visitor.post(lead + "/members", "name", "KIM", "title", "Coach");
		assertThat(twice).hasStatus(422);
		assertThat(TeamVisitor.read(twice).select("details[open] #title").val()).isEqualTo("Coach");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			only a header  | x,Kim                                  | no activity below it
			empty          | ' '                                    | There is nothing in it
			formula        | x,Kim\\nPlan,=1+1                      | “=1+1” is neither A, R, C, I
			open quote     | x,"Kim\\nPlan,A                        | cannot be read
			""")
	void saysWhatIsWrongWithAFile(String what, String text, String complaint) {
		byte[] bytes = text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
		assertThat(refusal(bytes)).as(what).contains(complaint);
	}

	@Test
	void saysWhatIsWrongWithALargeOrUnreadableFile() {
		assertThat(refusal("é,Kim".getBytes(StandardCharsets.ISO_8859_1))).contains("no text in UTF-8");
		assertThat(refusal(("x" + ",Kim".repeat(10_000) + "\nPlan,A").getBytes(StandardCharsets.UTF_8)))
			.contains("10000 columns");
		assertThat(refusal(("x,Kim\n" + "Plan,A\n".repeat(750_000)).getBytes(StandardCharsets.UTF_8)))
			.contains("larger than 1 MB");
	}

	private String refusal(byte[] file) {
		MvcTestResult refused = this.mvc.post()
			.uri("/teams/import")
			.multipart()
			.file(new MockMultipartFile("file", "raci.csv", "text/csv", file))
			.param("team", "Team")
			.exchange();
		assertThat(refused).hasStatus(422);
		Document form = TeamVisitor.read(refused);
		assertThat(form.select("#team").val()).isEqualTo("Team");
		return form.select(".error-summary a[href=#file]").text();
	}

	/* Names such as these are kept as they are, and a spreadsheet takes them for text. */
	@Test
	void takesFormulasForNamesAndWritesThemSoThatNothingComputesThem() throws Exception {
		MvcTestResult read = this.mvc.post()
			.uri("/teams/import")
			.multipart()
			.param("team", "=1+1")
			.param("matrix", "\uFEFFx;=cmd|' /C calc'!A0;@SUM(1)\n+Plan;A;R")
			.exchange();
		assertThat(read).hasStatus(200);
		Document form = TeamVisitor.read(read);
		assertThat(form.select("[name=person-0]").val()).isEqualTo("=cmd|' /C calc'!A0");
		MvcTestResult made = this.visitor.post("/teams/import/check", "team", "=1+1", "matrix",
				form.select("[name=matrix]").first().wholeText(), "person-0", "=cmd|' /C calc'!A0", "person-1",
				"@SUM(1)", "row-0", "own-delivery");
		assertThat(made).hasStatus(201);
		String lead = TeamVisitor.read(made).select("#lead-link").val().substring(TeamVisitor.HOME.length());
		assertThat(this.visitor.post(lead + "/settle", "owner-own-1", "m-1")).hasStatus(303);
		MvcTestResult table = this.mvc.get().uri(lead + "/sheets/team.csv").exchange();
		assertThat(table.getResponse().getContentAsString(StandardCharsets.UTF_8))
			.contains("\"'+Plan\",\"'=cmd|' /C calc'!A0\"");
	}

}
