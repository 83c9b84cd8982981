package org.remit.admin;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.catalog.Role;
import org.remit.catalog.SmallCatalog;
import org.remit.content.DraftKind;
import org.remit.content.Editing;
import org.remit.content.ItemLine;
import org.remit.content.Values;
import org.remit.content.WorkingCopy;
import org.remit.trail.Deed;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists and forms over a real working copy; who may see them is tested elsewhere. */
@SpringBootTest(properties = { "remit.address=https://remit.example",
		"spring.datasource.url=jdbc:h2:mem:content-pages;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH" })
@AutoConfigureMockMvc(addFilters = false)
class ContentPagesTests {

	private static final String NEED = "which-role-do-we-need";

	private static final String ROLES = "/admin/content/roles";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private WorkingCopy workingCopy;

	@Autowired
	private Editing editing;

	@BeforeEach
	void fillWithTheSmallCatalogue() {
		this.editing.replaceWith(SmallCatalog.catalog(), this.workingCopy.changes(), "editor", Deed.RESTORED, "Test.");
	}

	@ParameterizedTest
	@EnumSource
	void listsEveryKind(DraftKind kind) {
		Document list = page("/admin/content/" + kind.place());
		assertThat(list.select(".item-list a").eachText())
			.isEqualTo(this.workingCopy.lines(kind).stream().map(ItemLine::title).toList());
		assertThat(list.select("#items h2").text()).endsWith(": " + this.workingCopy.lines(kind).size());
	}

	@ParameterizedTest
	@EnumSource
	void savesNothingWhereNothingWasChanged(DraftKind kind) {
		for (ItemLine line : this.workingCopy.lines(kind)) {
			String address = "/admin/content/" + kind.place() + "/" + line.key();
			MvcTestResult saved = post(address, Form.fields(page(address)));
			assertThat(saved).hasStatus(303);
			assertThat(saved.getResponse().getRedirectedUrl()).isEqualTo(address + "?done=same");
		}
	}

	@Test
	void findsByWordsGroupAndState() {
		this.editing.archive(DraftKind.RESPONSIBILITY, "set-the-vision", true, "editor");
		assertThat(titles("/admin/content/responsibilities?q=BACKLOG%20the")).containsExactly("Order the backlog");
		assertThat(titles("/admin/content/responsibilities?group=delivery")).containsExactly("Plan the project");
		assertThat(titles("/admin/content/responsibilities?state=archived")).containsExactly("Set the vision");
		assertThat(titles("/admin/content/responsibilities?state=used&group=direction")).isEmpty();
	}

	@Test
	void putsItemsInOrder() {
		assertThat(post(ROLES + "/project-manager/place", Map.of("by", List.of("-1"), "q", List.of("manager"))))
			.hasStatus(303)
			.redirectedUrl()
			.isEqualTo(ROLES + "?q=manager&group=&state=&page=1#project-manager");
		assertThat(titles(ROLES)).startsWith("project manager", "product manager");
	}

	@Test
	void movesAnItemByMoreThanOnePlaceAndNoFurtherThanTheEnd() {
		assertThat(post(ROLES + "/product-manager/place", Map.of("by", List.of("2")))).hasStatus(303);
		assertThat(titles(ROLES)).startsWith("project manager", "product owner", "product manager");
		assertThat(post(ROLES + "/scrum-master/place", Map.of("by", List.of("-99")))).hasStatus(303);
		assertThat(titles(ROLES)).startsWith("scrum master", "project manager");
		assertThat(post(ROLES + "/scrum-master/place", Map.of("by", List.of("far")))).hasStatus(303);
		assertThat(titles(ROLES)).startsWith("scrum master", "project manager");
	}

	@Test
	void listsRulesInWords() {
		Document rules = page("/admin/content/rules?group=" + NEED);
		assertThat(rules.getElementById(NEED + "~no-direction").select(".in-words").text())
			.isEqualTo("When “What goes wrong?” includes “Nobody sets a direction”: 3 points for product manager. "
					+ "Because: Nobody sets a direction.");
		assertThat(rules.select(".item-list > li")).hasSameSizeAs(rules.select(".in-words"));
		assertThat(page(ROLES).select(".in-words")).isEmpty();
	}

	@Test
	void offersDraggingOnlyWhereNothingIsLeftOut() {
		assertThat(page(ROLES).select(".item-list").attr("data-reorder")).isEqualTo("by");
		assertThat(page(ROLES + "?q=manager").select("[data-reorder]")).isEmpty();
	}

	@Test
	void addsWhatWasTyped() {
		MvcTestResult added = post(ROLES, role("tester"));
		assertThat(added).hasStatus(303);
		assertThat(added.getResponse().getRedirectedUrl()).isEqualTo(ROLES + "/tester?done=added");
		Role role = (Role) this.workingCopy.item(DraftKind.ROLE, "tester").orElseThrow().content();
		assertThat(role.summary().text()).isEqualTo("Tests & <b>tells</b>.");
		Document form = page(ROLES + "/tester?done=added");
		assertThat(form.select("[role=status]").text()).startsWith("Added.");
		assertThat(form.getElementById("summary.text").text()).isEqualTo("Tests & <b>tells</b>.");
		assertThat(form.select("main b:containsOwn(tells)")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "product-manager", "new", "a/b", "Ρroduct", "sеt", "UPPER", "a--b", "x-vs-y" })
	void refusesAKeyThatCannotBe(String slug) {
		MvcTestResult refused = post(ROLES, role(slug));
		assertThat(refused).hasStatus(422);
		Document form = parse(refused);
		assertThat(form.select(".error-summary a").eachAttr("href")).containsOnly("#slug");
		assertThat(form.getElementById("slug").val()).isEqualTo(slug);
		assertThat(form.getElementById("summary.text").text()).isEqualTo("Tests & <b>tells</b>.");
		assertThat(this.workingCopy.lines(DraftKind.ROLE)).hasSize(4);
	}

	@Test
	void saysWhatIsWrongAtItsPlaceAndKeepsWhatWasTyped() {
		Map<String, List<String>> fields = Form.fields(page(ROLES + "/product-owner"));
		fields.put("name", List.of("n".repeat(81)));
		fields.put("titles.2.text", List.of("Only a title"));
		MvcTestResult refused = post(ROLES + "/product-owner", fields);
		assertThat(refused).hasStatus(422);
		Document form = parse(refused);
		assertThat(form.select(".error-summary a").eachText()).containsExactlyInAnyOrder(
				"Name is 81 characters long; at most 80 fit.",
				"Other titles 2, sources must name at least one source.");
		form.select(".error-summary a")
			.forEach((link) -> assertThat(form.getElementById(link.attr("href").substring(1))).isNotNull());
		assertThat(form.getElementById("titles.2.text").val()).isEqualTo("Only a title");
	}

	@ParameterizedTest
	@CsvSource({ "effect.points,10,effect.points", "effect.points,-10,effect.points",
			"effect.points,nine,effect.points", "when.allOf,size=tiny,when", "when.allOf,gone=small,when",
			"effect.role,,effect.role", "effect.role,nobody,form" })
	void refusesARuleThatCannotBe(String field, String value, String place) {
		String address = "/admin/content/rules/" + NEED + "~" + weight();
		Map<String, List<String>> fields = Form.fields(page(address));
		fields.put(field, List.of((value != null) ? value : ""));
		MvcTestResult refused = post(address, fields);
		assertThat(refused).hasStatus(422);
		assertThat(parse(refused).select(".error-summary a").eachAttr("href")).contains("#" + place);
	}

	@Test
	void refusesAConditionOnALaterQuestion() {
		List<ItemLine> questions = this.workingCopy.lines(DraftKind.QUESTION)
			.stream()
			.filter((line) -> line.group().equals(NEED))
			.toList();
		String address = "/admin/content/questions/" + questions.get(0).key();
		Document form = page(address);
		assertThat(form.getElementById("askedWhen.allOf").select("optgroup")).isEmpty();
		Map<String, List<String>> fields = Form.fields(form);
		fields.put("askedWhen.allOf", List.of("trouble=direction"));
		MvcTestResult refused = post(address, fields);
		assertThat(refused).hasStatus(422);
		assertThat(parse(refused).select(".error-summary a").attr("href")).isEqualTo("#askedWhen");
		assertThat(parse(refused).select("#askedWhen option[selected]").eachText())
			.contains("trouble=direction (not there)");
	}

	@Test
	void addsMovesAndRemovesRowsWithoutSaving() {
		Map<String, List<String>> fields = Form.fields(page(ROLES + "/product-manager"));
		fields.put("act", List.of("more titles"));
		Document more = parse(post(ROLES + "/product-manager", fields));
		assertThat(more.select("#titles > .card")).hasSize(5);
		fields.put("act", List.of("down titles.1"));
		Document turned = parse(post(ROLES + "/product-manager", fields));
		assertThat(turned.getElementById("titles.2.text").val()).isEqualTo("PM");
		fields.put("act", List.of("move titles.2 -5"));
		assertThat(parse(post(ROLES + "/product-manager", fields)).getElementById("titles.1.text").val())
			.isEqualTo("PdM");
		fields.put("act", List.of("remove titles.1"));
		Document removed = parse(post(ROLES + "/product-manager", fields));
		assertThat(removed.getElementById("titles.1.text").val()).isEqualTo("PdM");
		assertThat(((Role) this.workingCopy.item(DraftKind.ROLE, "product-manager").orElseThrow().content()).titles())
			.hasSize(2);
	}

	@Test
	void hasAGridRowForEveryRole() {
		Document form = page("/admin/content/skills/coaching");
		assertThat(form.select("#needs tbody th").eachText()).containsExactly("Product manager", "Project manager",
				"Product owner", "Scrum master");
		Map<String, List<String>> fields = Form.fields(form);
		String row = form.select("#needs tbody tr").get(2).id();
		fields.put(row + ".need", List.of("useful"));
		fields.put(row + ".sources", List.of("S3"));
		assertThat(post("/admin/content/skills/coaching", fields)).hasStatus(303);
		assertThat(Values.of(this.workingCopy.item(DraftKind.SKILL, "coaching").orElseThrow().content()).byPath())
			.containsEntry("needs.2.role", List.of("product-owner"))
			.containsEntry("needs.2.need", List.of("useful"));
	}

	@Test
	void archivesAndTakesBack() {
		assertThat(post(ROLES + "/product-owner/archive", Map.of("out", List.of("true")))).hasStatus(303);
		assertThat(page(ROLES + "/product-owner?done=archived").select("h1 + p .tag").text()).isEqualTo("archived");
		assertThat(post(ROLES + "/product-owner/archive", Map.of("out", List.of("false")))).hasStatus(303);
		assertThat(page(ROLES + "/product-owner").select("h1 + p .tag")).isEmpty();
	}

	@Test
	void duplicatesEverythingButTheKey() {
		Document form = page(ROLES + "/new?like=product-owner");
		assertThat(form.getElementById("slug").val()).isEmpty();
		assertThat(form.getElementById("name").val()).isEqualTo("product owner");
	}

	@ParameterizedTest
	@EnumSource(DraftKind.class)
	void leadsFromEveryListToWhereOneIsAdded(DraftKind kind) {
		for (String filter : List.of("", "?group=which-role-do-we-need", "?group=nonsense")) {
			List<String> adds = page(Content.list(kind) + filter).select(".heading-row a.button").eachAttr("href");
			assertThat(adds).isNotEmpty();
			adds.forEach((add) -> assertThat(page(add).select("form#form")).as(add).hasSize(1));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/content/nonsense", "/admin/content/roles/nobody", "/admin/content/rules/new",
			"/admin/content/nonsense/new", "/admin/content/rules/nobody" })
	void knowsNothingElse(String path) {
		assertThat(this.mvc.get().uri(path)).hasStatus(404);
	}

	@Test
	void showsBothVersionsToWhoeverSavesSecond() {
		String address = "/admin/content/responsibilities/order-the-backlog";
		Map<String, List<String>> first = Form.fields(page(address));
		Map<String, List<String>> second = Form.fields(page(address));
		first.put("name", List.of("Order the whole backlog"));
		first.put("description.text", List.of("Theirs."));
		assertThat(post(address, first)).hasStatus(303);
		second.put("name", List.of("Order <i>my</i> backlog"));
		second.put("involvements.1.raci", List.of("consulted"));
		MvcTestResult conflict = post(address, second);
		assertThat(conflict).hasStatus(409);
		Document page = parse(conflict);
		assertThat(page.select("form.conflict legend").eachText()).containsExactly("Name", "Description, Text",
				"Who is involved, and how: Product manager");
		assertThat(page.select(".version").eachText()).startsWith("Order the whole backlog", "Order <i>my</i> backlog");

		Map<String, List<String>> choice = Form.fields(page);
		assertThat(choice).containsEntry("take.description.text", List.of("theirs"))
			.containsEntry("take.involvements-product-manager", List.of("mine"))
			.doesNotContainKey("take.name");
		assertThat(post(address + "/merge", choice)).hasStatus(422);
		choice.put("take.name", List.of("mine"));
		assertThat(post(address + "/merge", choice)).hasStatus(303);
		assertThat(
				Values.of(this.workingCopy.item(DraftKind.RESPONSIBILITY, "order-the-backlog").orElseThrow().content())
					.byPath())
			.containsEntry("name", List.of("Order <i>my</i> backlog"))
			.containsEntry("description.text", List.of("Theirs."))
			.containsEntry("involvements.1.raci", List.of("consulted"))
			.containsEntry("involvements.4.note", List.of("Knows techniques for it."));
	}

	@Test
	void showsTheConflictAgainWhenSomebodySavesOnceMore() {
		String address = ROLES + "/product-owner";
		Map<String, List<String>> mine = Form.fields(page(address));
		mine.put("version", List.of("0123456789abcdef"));
		mine.put("name", List.of("owner"));
		Map<String, List<String>> choice = Form.fields(parse(post(address, mine)));
		assertThat(choice).containsEntry("take.name", List.of("mine"));
		Map<String, List<String>> theirs = Form.fields(page(address));
		theirs.put("abbreviation", List.of("PrO"));
		assertThat(post(address, theirs)).hasStatus(303);
		MvcTestResult again = post(address + "/merge", choice);
		assertThat(again).hasStatus(409);
		assertThat(parse(again).select("form.conflict legend").eachText()).containsExactly("Name", "Abbreviation");
		assertThat(Form.fields(parse(again))).containsEntry("take.name", List.of("mine"))
			.containsEntry("take.abbreviation", List.of("theirs"));
	}

	@Test
	void asksNothingWhereSomebodyHasOnlyArchivedIt() {
		String address = ROLES + "/product-owner";
		Map<String, List<String>> mine = Form.fields(page(address));
		mine.put("name", List.of("owner"));
		this.editing.archive(DraftKind.ROLE, "product-owner", true, "another");
		assertThat(post(address, mine)).hasStatus(303);
		assertThat(this.workingCopy.item(DraftKind.ROLE, "product-owner").orElseThrow().archived()).isTrue();
		assertThat(titles(ROLES)).contains("owner");
	}

	@Test
	void offersToAddAgainWhatIsGone() {
		String address = "/admin/content/skills/coaching";
		Map<String, List<String>> mine = Form.fields(page(address));
		mine.put("name", List.of("Coaching people"));
		remove(address);
		MvcTestResult gone = post(address, mine);
		assertThat(gone).hasStatus(409);
		Map<String, List<String>> again = Form.fields(parse(gone));
		assertThat(again).containsEntry("slug", List.of("coaching")).containsEntry("name", List.of("Coaching people"));
		assertThat(post("/admin/content/skills", again)).hasStatus(303);
		assertThat(titles("/admin/content/skills")).contains("Coaching people");
	}

	@Test
	void namesWhatGoesWithARoleAndWhatChanges() {
		Document page = page(ROLES + "/product-owner/remove");
		assertThat(page.select("#removed h2, #removed h3").eachText()).containsExactly("Removed with it: 3", "Moves: 1",
				"Topics: 1", "Rules: 1");
		assertThat(page.select("#removed a").eachAttr("href")).containsExactly(
				"/admin/content/moves/product-owner-to-product-manager", "/admin/content/topics/who-sets-the-vision",
				"/admin/content/rules/" + NEED + "~no-order");
		assertThat(page.select("#removed a").last().text()).isEqualTo("no-order: 3 points for product owner");
		assertThat(page.select("#changed h2, #changed h3").eachText()).containsExactly("Changed: 4", "Dimensions: 2",
				"Responsibilities: 2");
		assertThat(page.select("#changed li").first().text()).isEqualTo("Owns, under “What is said of each role”");
		assertThat(page.select("main form[action$=/remove] button").text())
			.isEqualTo("Remove it, remove 3 others and change 4");
		assertThat(page(ROLES + "/scrum-master/remove").select("main form[action$=/remove] button").text())
			.isEqualTo("Remove it and change 4");
	}

	@Test
	void removesARoleWithTheseOnlyAsLongAsTheyStayTheSame() {
		String address = ROLES + "/product-owner/remove";
		Map<String, List<String>> seen = Map.of("version", List.of(page(address).select("input[name=version]").val()));
		remove("/admin/content/rules/" + NEED + "~no-order");
		MvcTestResult refused = post(address, seen);
		assertThat(refused).hasStatus(409);
		Document again = parse(refused);
		assertThat(again.select("[role=alert]").text()).contains("Nothing was removed");
		assertThat(again.select("main form[action$=/remove] button").text())
			.isEqualTo("Remove it, remove 2 others and change 4");
		assertThat(this.workingCopy.item(DraftKind.ROLE, "product-owner")).isPresent();
		remove(ROLES + "/product-owner");
		assertThat(this.workingCopy.item(DraftKind.ROLE, "product-owner")).isEmpty();
		assertThat(this.workingCopy.problems()).isEmpty();
		assertThat(post(address, seen)).hasStatus(404);
	}

	@Test
	void warnsThatConditionsBecomeWiderWithoutAQuestion() {
		Document page = page("/admin/content/questions/" + NEED + "~size/remove");
		assertThat(page.select("#changed strong").text()).contains("can hold for more people");
		assertThat(page(ROLES + "/product-owner/remove").select("#changed strong")).isEmpty();
	}

	@Test
	void showsWhatARuleDoesToTheExamples() {
		String address = "/admin/content/rules/" + NEED + "~" + weight();
		Document form = page(address + "?done=saved");
		assertThat(form.select("#trials")).hasSize(1);
		assertThat(page(address).select("#trials")).isEmpty();
	}

	@Test
	void countsEverythingOnTheStartPage() {
		Document start = page("/admin");
		assertThat(start.select(".ways-list a").eachAttr("href")).hasSize(DraftKind.values().length);
		assertThat(start.select(".ways-list li").get(1).text()).startsWith("Roles 4");
		assertThat(start.select("main").text()).contains("Changed since the last edition");
	}

	private void remove(String address) {
		MvcTestResult removed = post(address + "/remove",
				Map.of("version", List.of(page(address + "/remove").select("input[name=version]").val())));
		assertThat(removed).hasStatus(303);
	}

	private String weight() {
		return SmallCatalog.catalog()
			.questionnaire(NEED)
			.orElseThrow()
			.rules()
			.stream()
			.filter((rule) -> rule.effect().points() != 0)
			.findFirst()
			.orElseThrow()
			.key();
	}

	private static Map<String, List<String>> role(String slug) {
		return Map.of("slug", List.of(slug), "name", List.of("tester"), "abbreviation", List.of("T"), "colour",
				List.of("blue"), "oneLine.text", List.of("Tests."), "oneLine.sources", List.of("S0"), "question.text",
				List.of("Does it work?"), "question.sources", List.of("S0"), "summary.text",
				List.of("Tests & <b>tells</b>."), "summary.sources", List.of("S0"));
	}

	private List<String> titles(String path) {
		return page(path).select(".item-list a").eachText();
	}

	private Document page(String path) {
		MvcTestResult result = this.mvc.get().uri(URI.create(path)).exchange();
		assertThat(result).as(path).hasStatusOk();
		return parse(result);
	}

	private MvcTestResult post(String path, Map<String, List<String>> fields) {
		return Form.post(this.mvc, path, fields);
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
