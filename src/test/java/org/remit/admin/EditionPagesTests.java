package org.remit.admin;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.account.EditorsTest;
import org.remit.account.Visitor;
import org.remit.catalog.Catalog;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.Role;
import org.remit.catalog.SmallCatalog;
import org.remit.catalog.Topic;
import org.remit.content.DraftKind;
import org.remit.content.EditionFile;
import org.remit.content.Editing;
import org.remit.content.Item;
import org.remit.content.NewestEdition;
import org.remit.content.WorkingCopy;
import org.remit.trail.Deed;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Publishing, taking back and importing, with everything behind the pages. */
@EditorsTest
class EditionPagesTests {

	private static final Catalog SMALL = small(new SmallCatalog());

	private static final String NEED = "which-role-do-we-need";

	@LocalServerPort
	private int port;

	@Autowired
	private WorkingCopy workingCopy;

	@Autowired
	private Editing editing;

	@Autowired
	private NewestEdition editions;

	@Autowired
	@Qualifier("newestEdition")
	private PublishedCatalog readers;

	private Visitor publisher;

	@BeforeEach
	void publishTheSmallCatalogue() {
		fillWith(SMALL);
		if (!this.readers.current().catalog().equals(SMALL)) {
			this.editions.publish("publisher", "The small catalogue.");
		}
		this.publisher = Visitor.signedIn(this.port, "publisher", EditorsTest.PASSWORD);
	}

	@Test
	void showsDifferencesFirstAndPublishesThem() {
		renameScrumMaster("coach of the team");
		Document shown = look("/admin/editions/new");
		assertThat(shown.select("#differences h2").text()).isEqualTo("From what readers see now: 1 changed");
		assertThat(shown.select("#differences ins").text()).contains("coach");
		assertThat(shown.select("#misgivings")).isEmpty();
		int number = this.readers.current().number() + 1;
		HttpResponse<String> answer = publish("Scrum masters coach.", seen(shown), false);
		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(answer.headers().firstValue("Location")).contains("/admin/editions/" + number);
		assertThat(this.readers.current().note()).isEqualTo("Scrum masters coach.");
		assertThat(this.readers.current().catalog().role("scrum-master").orElseThrow().name())
			.isEqualTo("coach of the team");
		assertThat(look("/admin/editions/new").select("#differences h2").text()).isEqualTo("Nothing to publish");
		assertThat(look("/admin/trail").select(".trail").text()).contains("published", "Scrum masters coach.");
		assertThat(look("/admin/editions/" + number).select("time").text())
			.matches("\\d+ \\w+ \\d{4}, \\d\\d:\\d\\d UTC");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \n ", "LONG" })
	void publishesNothingWithoutAProperNote(String note) {
		renameScrumMaster("coach of the team");
		int before = this.readers.current().number();
		String typed = note.replace("LONG", "long ".repeat(401));
		HttpResponse<String> answer = publish(typed, seen(look("/admin/editions/new")), false);
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(Visitor.page(answer).select(".error-summary a[href=#note]").text()).startsWith("The note");
		assertThat(Visitor.page(answer).select("#note").text()).isEqualTo(typed.strip());
		assertThat(this.readers.current().number()).isEqualTo(before);
	}

	@Test
	void publishesNothingThatNobodyHasSeen() {
		renameScrumMaster("coach of the team");
		String seen = seen(look("/admin/editions/new"));
		renameScrumMaster("something else");
		int before = this.readers.current().number();
		HttpResponse<String> answer = publish("Scrum masters coach.", seen, true);
		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(Visitor.page(answer).select(".error-summary").text()).contains("Nothing was published");
		assertThat(Visitor.page(answer).select("#note").text()).isEqualTo("Scrum masters coach.");
		assertThat(Visitor.page(answer).select("#differences ins").text()).contains("something");
		assertThat(this.readers.current().number()).isEqualTo(before);
		assertThat(publish("Now I have.", seen(Visitor.page(answer)), false).statusCode()).isEqualTo(303);
	}

	@Test
	void publishesNothingWhileProblemsRemain() {
		this.editing.archive(DraftKind.ROLE, "product-owner", true, "editor");
		Document shown = look("/admin/editions/new");
		assertThat(shown.select("main form[action=/admin/editions]")).isEmpty();
		assertThat(shown.select("main li a[href^=/admin/content/]")).isNotEmpty();
		int before = this.readers.current().number();
		assertThat(publish("All the same.", before + "-0", true).statusCode()).isEqualTo(422);
		assertThat(this.readers.current().number()).isEqualTo(before);
	}

	@Test
	void asksAgainWhenNothingLeadsToAVerdictAnyMore() {
		removeRule("two-hats");
		removeRule("no-order");
		Document shown = look("/admin/editions/new");
		assertThat(shown.select("section[aria-labelledby=misgivings] li").eachText())
			.anyMatch((line) -> line.contains("No answers lead to the verdict “One person, several hats” any more."))
			.anyMatch((line) -> line.contains("No verdict names the role product owner any more."));
		int before = this.readers.current().number();
		HttpResponse<String> answer = publish("Fewer rules.", seen(shown), false);
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(Visitor.page(answer).select(".error-summary a").attr("href")).isEqualTo("#sure");
		assertThat(Visitor.page(answer).select("#note").text()).isEqualTo("Fewer rules.");
		assertThat(this.readers.current().number()).isEqualTo(before);
		assertThat(publish("Fewer rules.", seen(Visitor.page(answer)), true).statusCode()).isEqualTo(303);
		assertThat(this.readers.current().number()).isEqualTo(before + 1);
	}

	@Test
	void tellsOfExamplesThatComeOutWrong() {
		removeRule("no-direction");
		assertThat(look("/admin/editions/new").select("section[aria-labelledby=misgivings] li").eachText())
			.anyMatch((line) -> line.contains("1 example gets another verdict than should be."));
	}

	@Test
	void takesAnEditionBack() {
		int edition = this.readers.current().number();
		renameScrumMaster("coach of the team");
		String path = "/admin/editions/" + edition + "/restore";
		Document shown = look(path);
		assertThat(shown.select("#differences h2").text()).isEqualTo("What changes in the working copy: 1 changed");
		HttpResponse<String> answer = this.publisher.post(path, Map.of("changes", changes(shown)));
		assertThat(answer.headers().firstValue("Location")).contains("/admin/editions/new");
		assertThat(this.workingCopy.toCatalog()).isEqualTo(SMALL);
		assertThat(this.readers.current().number()).isEqualTo(edition);
	}

	@Test
	void takesNoEditionBackOverWhatNobodyHasSeen() {
		String path = "/admin/editions/" + this.readers.current().number() + "/restore";
		String changes = changes(look(path));
		renameScrumMaster("coach of the team");
		assertTakesNothing(path, changes);
	}

	@Test
	void knowsNoEditionThatThereIsNot() {
		assertThat(this.publisher.get("/admin/editions/999999/restore").statusCode()).isEqualTo(404);
		assertThat(this.publisher.get("/admin/editions/-1/restore").statusCode()).isEqualTo(404);
		assertThat(this.publisher.get("/admin/imports/nonsense").statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "json", "yaml" })
	void importsADownloadedFileAfterADryRun(String format) {
		String path = "/admin/editions/" + this.readers.current().number() + "/" + format;
		byte[] file = this.publisher.get(path).body().getBytes(StandardCharsets.UTF_8);
		renameScrumMaster("coach of the team");
		Catalog before = this.workingCopy.toCatalog();
		String place = upload("edition." + format, file).headers().firstValue("Location").orElseThrow();
		Document shown = look(place);
		assertThat(shown.select("main bdi").text()).contains("edition." + format);
		assertThat(shown.select("#differences h2").text()).isEqualTo("What changes in the working copy: 1 changed");
		assertThat(this.workingCopy.toCatalog()).isEqualTo(before);
		HttpResponse<String> answer = this.publisher.post(place, Map.of("changes", changes(shown)));
		assertThat(answer.headers().firstValue("Location")).contains("/admin/editions/new");
		assertThat(this.workingCopy.toCatalog()).isEqualTo(SMALL);
	}

	@Test
	void importsNothingOverWhatNobodyHasSeen() {
		String place = upload("edition.json", utf8(EditionFile.json(SMALL))).headers()
			.firstValue("Location")
			.orElseThrow();
		String changes = changes(look(place));
		renameScrumMaster("coach of the team");
		assertTakesNothing(place, changes);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void changesNothingForABadFile(String what, byte[] file, int status, String reason) {
		long before = this.workingCopy.changes();
		HttpResponse<String> answer = upload("edition.yaml", file);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(Visitor.page(answer).select("main").text()).contains(reason);
		assertThat(Visitor.page(answer).select("main form[action=/admin/imports]").isEmpty()).isEqualTo(status == 413);
		assertThat(this.workingCopy.changes()).isEqualTo(before);
		assertThat(this.workingCopy.toCatalog()).isEqualTo(SMALL);
	}

	static Stream<Arguments> changesNothingForABadFile() {
		byte[] broken = utf8(EditionFile.json(SMALL));
		broken[20] = (byte) 0xC3;
		StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
		for (char name = 'b'; name <= 'z'; name++) {
			bomb.append(("%c: &%c [" + ("*" + (char) (name - 1) + ", ").repeat(9) + "x]\n").formatted(name, name));
		}
		return Stream.of(arguments("nothing", new byte[0], 422, "Choose a file that has something in it."),
				arguments("anchors that expand to gigabytes", utf8(bomb.toString()), 422, "anchors and aliases"),
				arguments("an unknown field",
						utf8(EditionFile.json(SMALL).replaceFirst("\"slug\"", "\"<b>x\":1,\"slug\"")), 422,
						"there is no field “<b>x” here"),
				arguments("another format",
						utf8(EditionFile.json(SMALL).replaceFirst("\"format\":\\d+", "\"format\":99")), 422,
						"It is written in format 99"),
				arguments("broken UTF-8", broken, 422, "this is not UTF-8"),
				arguments("a picture", new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 }, 422, "not UTF-8"),
				arguments("a role that is not there",
						utf8(EditionFile.json(SMALL).replace("\"role\":\"scrum-master\"", "\"role\":\"nobody\"")), 422,
						"unknown role “nobody”"),
				arguments("deep nesting", utf8("{\"format\":2,\"catalog\":" + "[".repeat(100_000)), 422,
						"There is a problem"),
				arguments("50 MB", new byte[50_000_000], 413, "That is too much at once"));
	}

	@Test
	void refusesAFileWithoutTheFormsToken() {
		byte[] file = utf8(EditionFile.json(SMALL));
		assertThat(this.publisher.uploadAsItIs("/admin/imports", Map.of(), "edition.json", file).statusCode())
			.isEqualTo(403);
		assertThat(this.publisher.uploadAsItIs("/admin/imports", Map.of("_csrf", "made-up"), "edition.json", file)
			.statusCode()).isEqualTo(403);
	}

	private void assertTakesNothing(String path, String changes) {
		Catalog before = this.workingCopy.toCatalog();
		HttpResponse<String> answer = this.publisher.post(path, Map.of("changes", changes));
		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(Visitor.page(answer).select(".error-summary a[href=#differences]").text())
			.contains("Nothing was taken");
		assertThat(Visitor.page(answer).select("#differences")).hasSize(1);
		assertThat(this.workingCopy.toCatalog()).isEqualTo(before);
		assertThat(changes(Visitor.page(answer))).isNotEqualTo(changes);
	}

	private HttpResponse<String> publish(String note, String seen, boolean sure) {
		Map<String, String> typed = Map.of("note", note, "seen", seen);
		return this.publisher.post("/admin/editions", sure ? Map.of("note", note, "seen", seen, "sure", "yes") : typed);
	}

	private HttpResponse<String> upload(String name, byte[] file) {
		look("/admin/imports");
		return this.publisher.upload("/admin/imports", name, file);
	}

	private Document look(String path) {
		HttpResponse<String> answer = this.publisher.get(path);
		assertThat(answer.statusCode()).isEqualTo(200);
		return Visitor.page(answer);
	}

	private static String seen(Document shown) {
		return shown.select("input[name=seen]").val();
	}

	private static String changes(Document shown) {
		return shown.select("input[name=changes]").val();
	}

	private void renameScrumMaster(String name) {
		Item item = this.workingCopy.item(DraftKind.ROLE, "scrum-master").orElseThrow();
		Role old = (Role) item.content();
		this.editing.change(DraftKind.ROLE, "scrum-master", new Role(old.slug(), name, old.abbreviation(), old.colour(),
				old.oneLine(), old.question(), old.summary(), old.titles()), item.version(), "editor");
	}

	private void removeRule(String key) {
		String address = NEED + DraftKind.JOINT + key;
		String seen = this.workingCopy.removal(DraftKind.RULE, address).orElseThrow().version();
		this.editing.remove(DraftKind.RULE, address, seen, "editor");
	}

	private void fillWith(Catalog catalog) {
		this.editing.replaceWith(catalog, this.workingCopy.changes(), "editor", Deed.RESTORED, "For a test.");
	}

	/* The working copy counts topics within their kind. */
	private static Catalog small(SmallCatalog small) {
		List<Topic> topics = new ArrayList<>(small.topics);
		topics.sort(Comparator.comparing((Topic topic) -> topic.kind().name()));
		small.topics.clear();
		small.topics.addAll(topics);
		return small.build();
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
