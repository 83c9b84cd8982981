package org.remit.admin;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.account.EditorsTest;
import org.remit.account.Visitor;
import org.remit.catalog.Catalog;
import org.remit.catalog.Role;
import org.remit.catalog.Source;
import org.remit.catalog.SourceKind;
import org.remit.content.DraftKind;
import org.remit.content.Editing;
import org.remit.content.Item;
import org.remit.content.WorkingCopy;
import org.remit.trail.Deed;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way of a table of roles into the working copy, with everything behind the pages.
 */
@EditorsTest
class RoleImportPagesTests {

	private static final String PATH = "/admin/imports/roles";

	private static final String TABLE = """
			Role;Role Description;Skill Name;Skill Level
			Lamp Tester;"Tests lamps.
			In the dark.";Patience;4
			Lamp Tester;MISSING;Patience;4
			Lamp Tester;;"=1+1 <script>alert(1)</script>";2
			;Nobody;;
			""";

	@LocalServerPort
	private int port;

	@Autowired
	private WorkingCopy workingCopy;

	@Autowired
	private Editing editing;

	private Visitor publisher;

	private Catalog before;

	@BeforeEach
	void signIn() {
		this.publisher = Visitor.signedIn(this.port, "publisher", EditorsTest.PASSWORD);
		this.publisher.get("/admin/account");
		this.before = this.workingCopy.toCatalog();
	}

	@Test
	void guessesShowsAndTakes() {
		String place = uploaded(TABLE);
		Document form = look(place);
		assertThat(chosen(form, "role")).isEqualTo("Role (Lamp Tester)");
		assertThat(chosen(form, "skill")).isEqualTo("Skill Name (Patience)");
		assertThat(chosen(form, "responsibility")).isEqualTo("Not in the file");
		assertThat(form.select("input[name=essential][checked]").eachAttr("value")).containsExactly("4");
		Document plan = look(place + "/plan?" + query(choices(form)));
		assertThat(plan.select("#refused li").eachText()).containsExactly("Line 6: It names no role.");
		assertThat(plan.select("#remarks li").eachText()).containsExactly(
				"1 line repeats what an earlier line has said.",
				"“MISSING” counts as an empty cell; it stands in 1 cell.");
		assertThat(plan.select("h2").eachText()).contains("Roles to add: 1", "Skills to add: 2");
		assertThat(plan.select("main script")).isEmpty();
		assertThat(this.workingCopy.toCatalog()).isEqualTo(this.before);
		HttpResponse<String> taken = this.publisher.post(place, hidden(plan));
		assertThat(taken.statusCode()).isEqualTo(303);
		assertThat(taken.headers().firstValue("Location")).contains("/admin/editions/new");
		assertThat(this.workingCopy.toCatalog().role("lamp-tester").orElseThrow().summary().text())
			.isEqualTo("Tests lamps.\nIn the dark.");
		Document role = look("/admin/preview/roles/lamp-tester");
		assertThat(role.select("main").text()).contains("Patience", "=1+1 <script>alert(1)</script>", "Level 4");
		assertThat(look("/admin/trail").select(".trail").text()).contains("imported", "roles.csv");
		this.editing.replaceWith(this.before, this.workingCopy.changes(), "publisher", Deed.RESTORED, "After a test.");
	}

	@Test
	void takesNothingIntoAWorkingCopyThatHasChangedSince() {
		String place = uploaded(TABLE);
		Document plan = look(place + "/plan?" + query(choices(look(place))));
		Item item = this.workingCopy.item(DraftKind.ROLE, "product-owner").orElseThrow();
		Role role = (Role) item.content();
		this.editing.change(
				DraftKind.ROLE, role.slug(), new Role(role.slug(), "changed meanwhile", role.abbreviation(),
						role.colour(), role.oneLine(), role.question(), role.summary(), role.titles()),
				item.version(), "another");
		HttpResponse<String> refused = this.publisher.post(place, hidden(plan));
		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(Visitor.page(refused).select(".error-summary").text()).contains("Nothing was taken");
		assertThat(this.workingCopy.toCatalog().role("lamp-tester")).isEmpty();
		this.editing.replaceWith(this.before, this.workingCopy.changes(), "publisher", Deed.RESTORED, "After a test.");
	}

	@Test
	void keepsWhatWasChosenWhenSomethingIsMissing() {
		String place = uploaded(TABLE);
		Map<String, String> choices = choices(look(place));
		choices.put("source", "new");
		choices.put("key", "lower");
		choices.put("title", "A framework");
		choices.put("role", "");
		choices.put("question", "");
		HttpResponse<String> answer = this.publisher.get(place + "/plan?" + query(choices));
		assertThat(answer.statusCode()).isEqualTo(422);
		Document form = Visitor.page(answer);
		assertThat(form.select(".error-summary a").eachAttr("href")).contains("#role", "#question", "#key",
				"#publisher", "#about");
		assertThat(form.select("#title").attr("value")).isEqualTo("A framework");
		assertThat(form.select("details[open] #key").attr("value")).isEqualTo("lower");
	}

	@Test
	void citesNoSourceThatIsArchived() {
		this.editing.add(DraftKind.SOURCE, "",
				new Source("SF1", SourceKind.STANDARD, "A framework", "Somebody", null, null, "Roles."), "another");
		this.editing.archive(DraftKind.SOURCE, "SF1", true, "another");
		String place = uploaded(TABLE);
		Map<String, String> choices = choices(look(place));
		choices.putAll(Map.of("source", "new", "key", "SF1", "title", "A framework", "publisher", "Somebody", "about",
				"Roles."));
		HttpResponse<String> answer = this.publisher.get(place + "/plan?" + query(choices));
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(Visitor.page(answer).select(".error-summary a[href=#key]").text()).contains("archived source");
		this.editing.replaceWith(this.before, this.workingCopy.changes(), "publisher", Deed.RESTORED, "After a test.");
	}

	@Test
	void asksForLevelsAgainWhenTheirColumnIsAnother() {
		String place = uploaded("Role,Skill,Rank\nTester,Care,high\nTester,Rest,low\n");
		Map<String, String> choices = choices(look(place));
		choices.put("level", "3");
		HttpResponse<String> answer = this.publisher.get(place + "/plan?" + query(choices));
		assertThat(answer.statusCode()).isEqualTo(422);
		Document form = Visitor.page(answer);
		assertThat(form.select(".error-summary").text()).contains("which levels of “Rank” make a skill essential");
		assertThat(form.select("input[name=essential]").eachAttr("value")).containsExactly("high", "low");
		Map<String, String> again = choices(form);
		again.put("essential", "high");
		assertThat(this.publisher.get(place + "/plan?" + query(again)).statusCode()).isEqualTo(200);
	}

	@Test
	void refusesAFileThatIsNoTable() {
		HttpResponse<String> answer = this.publisher.upload(PATH, "roles.csv",
				"Role,Skill\nA,\"b\n".getBytes(StandardCharsets.UTF_8));
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(Visitor.page(answer).select(".error-summary a[href=#file]").text()).startsWith("Line 2:");
		assertThat(this.publisher.upload(PATH, "roles.csv", new byte[0]).statusCode()).isEqualTo(422);
	}

	@Test
	void refusesFiftyMegabytes() {
		byte[] bytes = "Role,Skill\nTester,Care\n".repeat(2_200_000).getBytes(StandardCharsets.UTF_8);
		assertThat(this.publisher.upload(PATH, "roles.csv", bytes).statusCode()).isEqualTo(413);
	}

	@Test
	void knowsNoUploadThatIsNotThere() {
		assertThat(this.publisher.get(PATH + "/nothing").statusCode()).isEqualTo(404);
		assertThat(this.publisher.get(PATH + "/nothing/plan").statusCode()).isEqualTo(404);
	}

	private String uploaded(String table) {
		HttpResponse<String> answer = this.publisher.upload(PATH, "roles.csv", table.getBytes(StandardCharsets.UTF_8));
		assertThat(answer.statusCode()).isEqualTo(303);
		return answer.headers().firstValue("Location").orElseThrow();
	}

	private Document look(String path) {
		HttpResponse<String> answer = this.publisher.get(path);
		assertThat(answer.statusCode()).as(path).isEqualTo(200);
		return Visitor.page(answer);
	}

	private static String chosen(Document form, String field) {
		return form.select("#" + field + " option[selected]").text();
	}

	/* What a browser would send; none of the tests ticks several levels. */
	private static Map<String, String> choices(Document form) {
		Map<String, String> choices = new LinkedHashMap<>();
		form.select("form.sections select").forEach((select) -> {
			String value = select.select("option[selected]").attr("value");
			choices.put(select.attr("name"), value.isEmpty() ? select.select("option").first().attr("value") : value);
		});
		form.select("form.sections input[type=text], form.sections input[type=hidden], form.sections input[checked]")
			.forEach((input) -> choices.put(input.attr("name"), input.attr("value")));
		choices.replace("source", "", "S0");
		return choices;
	}

	private static Map<String, String> hidden(Document plan) {
		Map<String, String> fields = new LinkedHashMap<>();
		plan.select("#changes input").forEach((input) -> fields.put(input.attr("name"), input.attr("value")));
		return fields;
	}

	private static String query(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

}
