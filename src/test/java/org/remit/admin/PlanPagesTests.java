package org.remit.admin;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.account.EditorsTest;
import org.remit.account.Visitor;
import org.remit.catalog.Catalog;
import org.remit.catalog.Role;
import org.remit.content.DraftKind;
import org.remit.content.Editing;
import org.remit.content.Item;
import org.remit.content.PlannedPublications;
import org.remit.content.WorkingCopy;
import org.remit.trail.Deed;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Planning to publish, on the pages. */
@EditorsTest
class PlanPagesTests {

	/* The clock stands in November 2026; other tests may have moved it by days. */
	private static final String DAY = "2027-10-01";

	@LocalServerPort
	private int port;

	@Autowired
	private WorkingCopy workingCopy;

	@Autowired
	private Editing editing;

	@Autowired
	private PlannedPublications plans;

	private Visitor publisher;

	private Catalog before;

	@BeforeEach
	void changeSomething() {
		this.before = this.workingCopy.toCatalog();
		rename("changed for a plan");
		this.publisher = Visitor.signedIn(this.port, "publisher", EditorsTest.PASSWORD);
	}

	@AfterEach
	void takeItBack() {
		this.plans.callOff("publisher");
		this.editing.replaceWith(this.before, this.workingCopy.changes(), "publisher", Deed.RESTORED, "After a test.");
	}

	@Test
	void showsAPlanWhereEditorsLookAndCallsItOff() {
		HttpResponse<String> planned = plan("2099-01-01", "9:30");
		assertThat(planned.statusCode()).isEqualTo(422);
		assertThat(Visitor.page(planned).select(".error-summary a[href=#day]").text()).contains("within a year");
		assertThat(Visitor.page(planned).select("#day").attr("value")).isEqualTo("2099-01-01");
		assertThat(Visitor.page(planned).select("#note").text()).isEqualTo("For later.");
		String day = Visitor.page(this.publisher.get("/admin/editions/new")).select("#time-help").text();
		assertThat(day).contains("UTC");
		assertThat(plan(DAY, "9:30").statusCode()).isEqualTo(303);
		assertThat(look("/admin/editions").select("main").text()).contains("The next is planned for", "For later.");
		Document page = look("/admin/editions/new");
		assertThat(page.select("#plan").text()).contains("09:30 UTC", "For later.",
				"If the working copy changes before");
		assertThat(plan(DAY, "9:30").statusCode()).isEqualTo(409);
		rename("changed after the plan");
		assertThat(look("/admin/editions/new").select("#plan").text()).contains("nothing will be published then");
		assertThat(this.publisher.post("/admin/editions/plan/call-off", Map.of()).statusCode()).isEqualTo(303);
		assertThat(look("/admin/editions").select("main").text()).doesNotContain("The next is planned");
		assertThat(look("/admin/trail").select(".trail").text()).contains("scheduled", "called off");
	}

	@Test
	void saysWhyAPlannedEditionWasNotPublished() {
		assertThat(plan(DAY, "9:30").statusCode()).isEqualTo(303);
		this.plans.miss(this.plans.current().orElseThrow(), Instant.parse("2027-10-01T09:31:00Z"),
				"The content had <i>two</i> problems.");
		Document page = look("/admin/editions");
		assertThat(page.select(".note h2").text())
			.isEqualTo("What was planned for 1 October 2027, 09:30 UTC was not published");
		assertThat(page.select(".note p").text()).isEqualTo("The content had <i>two</i> problems.");
		assertThat(plan(DAY, "10:30").statusCode()).isEqualTo(303);
		assertThat(look("/admin/editions").select(".note h2").text()).startsWith("The next is planned for")
			.doesNotContain("was not published");
	}

	@Test
	void publishesNothingAtOnceWhenATimeWasTyped() {
		Map<String, String> fields = fields(look("/admin/editions/new"));
		fields.put("time", "9:30");
		HttpResponse<String> answer = this.publisher.post("/admin/editions", fields);
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(Visitor.page(answer).select(".error-summary").text()).contains("leave day and time empty");
	}

	private HttpResponse<String> plan(String day, String time) {
		Map<String, String> fields = fields(look("/admin/editions/new"));
		fields.put("day", day);
		fields.put("time", time);
		return this.publisher.post("/admin/editions/plan", fields);
	}

	private Map<String, String> fields(Document page) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("seen", page.select("input[name=seen]").attr("value"));
		fields.put("note", "For later.");
		fields.put("sure", "yes");
		return fields;
	}

	private Document look(String path) {
		HttpResponse<String> answer = this.publisher.get(path);
		assertThat(answer.statusCode()).as(path).isEqualTo(200);
		return Visitor.page(answer);
	}

	private void rename(String name) {
		Item item = this.workingCopy.item(DraftKind.ROLE, "product-owner").orElseThrow();
		Role role = (Role) item.content();
		this.editing.change(DraftKind.ROLE, role.slug(), new Role(role.slug(), name, role.abbreviation(), role.colour(),
				role.oneLine(), role.question(), role.summary(), role.titles()), item.version(), "another");
	}

}
