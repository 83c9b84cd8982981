package org.remit.team;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Collections;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of a team check, on the content that comes with the application. */
@SpringBootTest(properties = { "remit.address=https://remit.example",
		"spring.datasource.url=jdbc:h2:mem:team-pages;"
				+ "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH" })
@AutoConfigureMockMvc
class TeamPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void leadsATeamFromTheFirstFormToTheResult() {
		List<String> links = setUp("named");
		String team = links.get(0);
		String lead = links.get(1);
		assertThat(page(lead + "/result", 200).select("h1").text()).isEqualTo("The result is not there yet");
		for (String member : List.of("m-1", "m-2")) {
			String mine = begin(team, member);
			Document sheet = page(mine + "/answers/1", 200);
			String duty = sheet.select(".vote").first().id().substring("duty-".length());
			assertThat(post(mine + "/answers/1", "who-" + duty, "m-1", "part-" + duty, "accountable", "hours-" + duty,
					"8,5"))
				.hasStatus(303);
			assertThat(page(mine + "/answers/1", 200).select("[name=hours-" + duty + "]").val()).isEqualTo("8.5");
			assertThat(post(mine + "/finish")).hasStatus(303);
		}
		Document result = page(team + "/result", 200);
		assertThat(result.select(".heat tbody tr:not(.group)").first().select("td").eachText()).containsExactly("100%",
				"0", "0", "Agreed");
		assertThat(page(lead + "/result?change=remove:m-1", 200).select("main").text()).contains("Kim leaves.");
		assertThat(post(lead + "/delete")).hasStatus(200);
		assertThat(this.mvc.get().uri(team).exchange()).hasStatus(404);
	}

	@Test
	void keepsWhatWasTypedAndSaysWhatIsWrong() {
		MvcTestResult refused = post("/teams/new", "team", "<b>Team</b>", "member-1-name", "مريم 🙂", "member-1-hours",
				"1000000000", "member-2-name", "مريم 🙂", "mode", "named", "do", "create");
		assertThat(refused).hasStatus(422);
		Document form = read(refused);
		assertThat(form.select("#team").val()).isEqualTo("<b>Team</b>");
		assertThat(form.select("#member-1-name").val()).isEqualTo("مريم 🙂");
		assertThat(form.select(".error-summary a").eachAttr("href")).contains("#member-1-hours", "#member-2-name");
	}

	@Test
	void keepsWhatWasTypedWhenThereAreMoreRows() {
		MvcTestResult more = post("/teams/new", "team", "Team", "member-1-name", "Kim", "member-1-title", "Tester",
				"member-1-hours", "many", "list", "Alex;;8", "mode", "anonymous", "closes", "soon",
				"ask-order-the-roadmap", "yes", "word-order-the-roadmap", "Our way", "own-direction", "Dream", "nonce",
				"AAAAAAAAAAAAAAAAAAAAAA", "do", "more");
		assertThat(more).hasStatus(200);
		Document form = read(more);
		assertThat(form.select(".error-summary")).isEmpty();
		assertThat(form.select(".member-rows > li")).hasSize(6);
		assertThat(form.select("#team, #member-1-name, #member-1-title, #member-1-hours, #closes, [name=nonce]")
			.eachAttr("value")).containsExactly("Team", "Kim", "Tester", "many", "soon", "AAAAAAAAAAAAAAAAAAAAAA");
		assertThat(form.select("#list").first().wholeText()).contains("Alex;;8");
		assertThat(form.select("input[name=mode][checked]").val()).isEqualTo("anonymous");
		assertThat(form.select("input[name^=ask-][checked]").eachAttr("name")).containsExactly("ask-order-the-roadmap");
		assertThat(form.select("#word-order-the-roadmap").val()).isEqualTo("Our way");
		assertThat(form.select("#own-direction").first().wholeText()).contains("Dream");
	}

	@Test
	void takesTheOtherAnswersIfOneIsWrong() {
		String mine = begin(setUp("named").get(0), "m-1");
		List<String> duties = page(mine + "/answers/1", 200).select(".vote")
			.eachAttr("id")
			.stream()
			.map((id) -> id.substring("duty-".length()))
			.toList();
		MvcTestResult refused = post(mine + "/answers/1", "who-" + duties.get(0), "m-77", "who-" + duties.get(1),
				"m-2");
		assertThat(refused).hasStatus(422);
		assertThat(read(refused).select(".error-summary").text()).contains("not in the team any more");
		assertThat(page(mine + "/answers/1", 200).select("input[type=checkbox][checked]").eachAttr("value"))
			.containsExactly("m-2");
	}

	@Test
	void repeatsNoTokenOnAPageThatIsNotThere() throws UnsupportedEncodingException {
		String lead = setUp("named").get(1);
		for (String path : List.of(lead + "/nothing", lead + "/a/b", "/teams/AAAAAAAAAAAAAAAAAAAAAA")) {
			MvcTestResult missing = this.mvc.get().uri(path).exchange();
			assertThat(missing).hasStatus(404)
				.hasHeader("Referrer-Policy", "no-referrer")
				.hasHeader("Cache-Control", "no-store");
			assertThat(missing.getResponse().getContentAsString()).doesNotContain(path.split("/")[2]);
		}
	}

	/*
	 * Whatever the reason: nobody has it, it is another's, or it was deleted or replaced.
	 */
	@Test
	void saysTheSameOfEverythingThatOpensNothing() throws UnsupportedEncodingException {
		List<String> links = setUp("named");
		String team = links.get(0);
		String mine = begin(team, "m-1");
		List<String> gone = setUp("named");
		String person = begin(gone.get(0), "m-1");
		assertThat(post(gone.get(1) + "/delete")).hasStatus(200);
		List<String> replaced = setUp("named");
		assertThat(post(replaced.get(1) + "/links/member")).hasStatus(200);
		String nothing = body("/teams/AAAAAAAAAAAAAAAAAAAAAA");
		for (String path : List.of(gone.get(0), gone.get(1), person, gone.get(1) + "/result", replaced.get(0),
				team + "/settle", team + "/delete", mine + "/everything.json", mine + "/grid/1", team + "/answers/1",
				links.get(1) + "/forget", "/teams/short")) {
			assertThat(body(path)).as(path).isEqualTo(nothing);
		}
	}

	private String body(String path) throws UnsupportedEncodingException {
		MvcTestResult missing = this.mvc.get().uri(path).exchange();
		assertThat(missing).as(path).hasStatus(404);
		return missing.getResponse().getContentAsString();
	}

	@Test
	void fillsInAGridAlone() {
		String lead = setUp("quick").get(0);
		String cell = page(lead + "/grid/1", 200).select("select").first().attr("name");
		assertThat(post(lead + "/grid/1", cell, "Decides", "do", "result")).hasStatus(303);
		assertThat(page(lead + "/result", 200).select(".heat .verdict").first().text()).isEqualTo("Agreed");
	}

	@Test
	void showsATeamToWhoeverHasNone() {
		Document example = page("/teams/example", 200);
		assertThat(example.select("link[rel=canonical]").attr("href")).isEqualTo("https://remit.example/teams/example");
		assertThat(example.select(".heat tbody tr:not(.group)")).hasSizeGreaterThan(15);
		assertThat(example.select("main").text()).contains("made up", "What moved since the last round", "as deputy");
		assertThat(example.select("form[method=post]")).isEmpty();
	}

	@Test
	void supposesWhatTheFormAsksFor() {
		MvcTestResult sent = this.mvc.get()
			.uri("/teams/example?change=remove:designer&add=&duty=keep-the-timeline&to=tech-lead&remove=")
			.exchange();
		assertThat(sent).hasStatus(303)
			.hasHeader("Location",
					"/teams/example?change=remove:designer&change=move:keep-the-timeline:tech-lead#what-if");
		Document supposed = page("/teams/example?change=remove:designer&change=move:keep-the-timeline:tech-lead", 200);
		assertThat(supposed.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(supposed.select("#what-if table tbody tr").eachText())
			.anyMatch((row) -> row.contains("Designer") && row.contains("not in the team"))
			.anyMatch((row) -> row.contains("Keep the timeline") && row.endsWith("Product owner Tech lead"));
		/* Seven are in the team and six have answered, whoever is supposed to leave. */
		assertThat(supposed.select("main .eyebrow").text()).endsWith("6 of 7 people answered");
		assertThat(this.mvc.get().uri("/teams/example?add=&duty=keep-the-timeline&to=&remove=").exchange())
			.hasStatus(422);
	}

	@Test
	void asksWhichRoleIsNeededWithTheAnswersThatFollow() {
		String href = page("/teams/example", 200).select("a[href*=from=team]").attr("href");
		MvcTestResult canonical = this.mvc.get().uri(href).exchange();
		assertThat(canonical).hasStatus(303);
		Document questions = page(canonical.getResponse().getHeader("Location"), 200);
		assertThat(questions.select("fieldset:has(input[checked])")).isNotEmpty()
			.allMatch((question) -> question.text().contains("Filled in from your team check."));
		assertThat(questions.select("fieldset:not(:has(input[checked]))")).isNotEmpty()
			.noneMatch((question) -> question.text().contains("Filled in from your team check."));
	}

	@Test
	void explainsEveryMeasureAFindingLinksTo() {
		Document measures = page("/teams/measures", 200);
		for (Measure measure : Measure.values()) {
			assertThat(measures.select("#" + measure.anchor() + " h3").text()).isEqualTo(measure.label());
		}
		assertThat(page("/teams/example", 200).select("main a[href^=/teams/measures#]").eachAttr("href"))
			.allMatch((href) -> measures.getElementById(href.substring("/teams/measures#".length())) != null);
	}

	@Test
	void settlesAndTakesTheSheetsAlong() throws UnsupportedEncodingException {
		List<String> links = setUp("named");
		String team = links.get(0);
		String lead = links.get(1);
		assertThat(this.mvc.get().uri(team + "/sheets").exchange()).hasStatus(303)
			.hasHeader("Location", team + "/result");
		assertThat(post(lead + "/close")).hasStatus(303);
		assertThat(page(team + "/sheets", 200).select("main").text()).contains("Nothing is settled yet.");
		assertThat(post(lead + "/settle", "owner-order-the-roadmap", "m-1", "deputy-order-the-roadmap", "m-2"))
			.hasStatus(303);
		assertThat(page(team + "/sheets/m-2", 200).select("main").text()).contains("Stands in", "Order the roadmap",
				"For Kim.");
		for (String kind : List.of("md", "csv", "json")) {
			MvcTestResult file = this.mvc.get().uri(team + "/sheets/m-1." + kind).exchange();
			assertThat(file).hasStatus(200)
				.hasHeader("Content-Disposition", "attachment; filename=\"remit-sheet-m-1." + kind + "\"")
				.hasHeader("Cache-Control", "no-store");
			assertThat(file.getResponse().getContentAsString()).contains("Order the roadmap", "Alex");
		}
		for (String missing : List.of("/sheets/m-77", "/sheets/m-77.csv", "/sheets/m-1.exe", "/everything.json")) {
			assertThat(this.mvc.get().uri(team + missing).exchange()).as(missing).hasStatus(404);
		}
		assertThat(this.mvc.get().uri(lead + "/everything.json").exchange()).hasStatus(200)
			.bodyJson()
			.extractingPath("$.rounds[0].agreed[0].owner")
			.isEqualTo("m-1");
		assertThat(page("/teams/example/sheets/tech-lead", 200).select("h1").text()).isEqualTo("Tech lead");
		assertThat(this.mvc.get().uri("/teams/example/sheets/team.csv").exchange()).hasStatus(200);
	}

	@Test
	void givesNothingAwayOfARoundWithoutNamesThatTwoAnswered() throws UnsupportedEncodingException {
		List<String> links = setUp("anonymous");
		String team = links.get(0);
		String lead = links.get(1);
		assertThat(page(team, 200).select("main").text()).contains("nothing that fewer than three people have said");
		for (String member : List.of("m-1", "m-2")) {
			String mine = begin(team, member);
			assertThat(post(mine + "/answers/1", "who-order-the-roadmap", "m-1", "part-order-the-roadmap",
					"accountable", "hours-order-the-roadmap", "7"))
				.hasStatus(303);
			assertThat(post(mine + "/finish")).hasStatus(303);
		}
		for (String view : List.of("", "?change=remove:m-1", "?change=move:order-the-roadmap:m-1")) {
			Document result = page(team + "/result" + view, 200);
			assertThat(result.select("main").text()).contains("Fewer than three people have answered");
			assertThat(result.select(".heat, .bars, #what-if table, dl")).isEmpty();
		}
		MvcTestResult file = this.mvc.get().uri(lead + "/everything.json").exchange();
		assertThat(file).hasStatus(200).bodyJson().extractingPath("$.rounds[0].answers").asArray().isEmpty();
		assertThat(file).bodyJson().extractingPath("$.rounds[0].sums").asArray().isEmpty();
		assertThat(file.getResponse().getContentAsString()).doesNotContain("accountable");
		assertThat(post(lead + "/reopen")).hasStatus(409);
	}

	/*
	 * Counted by hand in raci.csv: no A in rows 5, 14, 21 and 30; two in rows 12 and 24;
	 * no R in rows 7, 21 and 35. Of the 29 rows with one A, 10 are the project manager's,
	 * 8 the sponsor's and 8 the product manager's, and 2.9 a column's on average.
	 */
	@Test
	void findsInAMatrixWhatACountByHandFinds() throws IOException {
		byte[] file = new ClassPathResource("team/raci.csv").getContentAsByteArray();
		MvcTestResult read = this.mvc.post()
			.uri("/teams/import")
			.multipart()
			.file(new MockMultipartFile("file", "raci.csv", "text/csv", file))
			.param("team", "Platform team")
			.exchange();
		assertThat(read).hasStatus(200);
		Document form = read(read);
		assertThat(form.select(".meaning-rows.two > li")).hasSize(35);
		assertThat(chosen(form, "Plan the project")).isEqualTo("plan-the-project");
		assertThat(chosen(form, "Own and order the backlog")).isEqualTo("order-the-backlog");
		assertThat(chosen(form, "Approve invoices")).startsWith("own-");
		assertThat(chosen(form, "Write the manual and the release notes")).startsWith("own-");
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		form.select("main form [name]")
			.forEach((field) -> fields.add(field.attr("name"), field.hasAttr("value") ? field.val()
					: field.is("select") ? field.select("option[selected]").val() : field.wholeText()));
		MvcTestResult made = this.mvc.post().uri("/teams/import/check").params(fields).exchange();
		assertThat(made).hasStatus(201);
		String lead = read(made).select("#lead-link").val().substring("https://remit.example".length());
		Document result = page(lead + "/result", 200);
		List<String> found = result.select("dt a").eachText();
		assertThat(Collections.frequency(found, "Nobody accountable")).isEqualTo(4);
		assertThat(Collections.frequency(found, "More than one accountable")).isEqualTo(2);
		assertThat(Collections.frequency(found, "Nobody does it")).isEqualTo(3);
		assertThat(Collections.frequency(found, "Many in one pair of hands")).isEqualTo(3);
		assertThat(result.select("main").text()).contains("Project manager decides 10 of 35 responsibilities",
				"Nobody is accountable for “Watch the service at night”",
				"Product owner and Tester are all accountable for “Accept finished work”");
		fields.set("row-1", "plan-the-project");
		MvcTestResult twice = this.mvc.post().uri("/teams/import/check").params(fields).exchange();
		assertThat(twice).hasStatus(422);
		assertThat(read(twice).select(".error-summary").text()).contains("cannot both mean");
		assertThat(chosen(read(twice), "Plan the project")).isEqualTo("plan-the-project");
	}

	@Test
	void keepsAPastedMatrixThatItRefuses() {
		MvcTestResult refused = this.mvc.post()
			.uri("/teams/import")
			.multipart()
			.param("team", "Team")
			.param("matrix", "x,Kim\nPlan,=1+1")
			.exchange();
		assertThat(refused).hasStatus(422);
		assertThat(read(refused).select("#matrix").first().wholeText()).contains("Plan,=1+1");
		assertThat(read(refused).select(".error-summary a").attr("href")).isEqualTo("#matrix");
	}

	private static String chosen(Document form, String row) {
		return form.select(".meaning-rows.two > li")
			.stream()
			.filter((line) -> line.select("b").text().equals(row))
			.findFirst()
			.orElseThrow()
			.select("option[selected]")
			.val();
	}

	private List<String> setUp(String mode) {
		return visitor().setUp(mode);
	}

	private String begin(String team, String member) {
		return visitor().begin(team, member);
	}

	private MvcTestResult post(String path, String... fields) {
		return visitor().post(path, fields);
	}

	private Document page(String path, int status) {
		return visitor().page(path, status);
	}

	private static Document read(MvcTestResult page) {
		return TeamVisitor.read(page);
	}

	private TeamVisitor visitor() {
		return new TeamVisitor(this.mvc);
	}

}
