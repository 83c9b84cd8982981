package org.remit.reference;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.catalog.Catalog;
import org.remit.catalog.Edition;
import org.remit.catalog.Skill;
import org.remit.catalog.SmallCatalog;
import org.remit.content.Seed;
import org.remit.reference.Hit.Piece;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.catalog.SmallCatalog.said;

class SearchTests {

	private static final Search search = new Search(() -> edition(1, Seed.catalog()));

	@ParameterizedTest
	@ValueSource(strings = { "PM", "pm", " PM " })
	void leadsFromPmToBothManagersFirst(String typed) {
		assertThat(hrefs(typed)).startsWith("/roles/product-manager", "/roles/project-manager");
	}

	@ParameterizedTest
	@CsvSource({ "TPM, technical-program-manager", "PO, product-owner", "PdM, product-manager", "PjM, project-manager",
			"SM, scrum-master", "DM, delivery-manager", "product manager, product-manager",
			"Project Manager, project-manager", "product owner, product-owner", "scrum master, scrum-master",
			"delivery manager, delivery-manager", "technical program manager, technical-program-manager" })
	void putsTheRoleThatIsNamedFirst(String typed, String role) {
		assertThat(hrefs(typed)).first().isEqualTo("/roles/" + role);
	}

	@ParameterizedTest
	@CsvSource({ "prodcut manger, product-manager", "project manger, project-manager", "projct, project-manager",
			"prodct owner, product-owner", "scrm master, scrum-master", "delivry manager, delivery-manager",
			"tecnical program manager, technical-program-manager" })
	void forgivesATypingError(String typed, String role) {
		assertThat(hrefs(typed)).first().isEqualTo("/roles/" + role);
	}

	@ParameterizedTest
	@CsvSource({ "PM vs PO, /compare/product-manager-vs-project-manager-vs-product-owner",
			"difference between PdM and PjM, /compare/product-manager-vs-project-manager",
			"product owner product manager, /compare/product-manager-vs-product-owner",
			"TPM PO, /compare/product-owner-vs-technical-program-manager" })
	void putsRolesThatAreNamedTogetherSideBySide(String typed, String comparison) {
		assertThat(hrefs(typed)).first().isEqualTo(comparison);
	}

	@ParameterizedTest
	@CsvSource({ "product mgr, product-manager", "P.M., project-manager", "raci meaning, ''" })
	void understandsWhatPeopleType(String typed, String role) {
		assertThat(hrefs(typed)).isNotEmpty().anyMatch((href) -> href.contains(role));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/roles/product-manager#responsibility-order-the-roadmap",
			"/roles/product-manager#skill-strategic-thinking" })
	void findsWhatIsHeadedByTheWords(String href) {
		String words = href.replaceAll(".*#[a-z]+-", "").replace('-', ' ');
		assertThat(hrefs(words)).contains(href);
	}

	@Test
	void findsEveryQuestionByItsTitle() {
		assertThat(Passages.of(Seed.catalog()))
			.filteredOn((passage) -> passage.href().startsWith("/questions") && !passage.title().contains("("))
			.isNotEmpty()
			.allSatisfy((question) -> assertThat(hrefs(question.title())).contains(question.href()));
	}

	@Test
	void findsWholeWordsByTheirBeginning() {
		assertThat(hrefs("retrosp")).isEqualTo(hrefs("retrospective")).isNotEmpty();
		assertThat(find("road")).isNotEmpty().allMatch((hit) -> text(hit).toLowerCase(Locale.ROOT).contains("road"));
	}

	@Test
	void findsOtherFormsOfAWord() {
		assertThat(find("prioritising")).isNotEmpty()
			.allMatch((hit) -> text(hit).toLowerCase(Locale.ROOT).contains("prioriti"));
	}

	@Test
	void marksWhatWasFoundAndNothingLikeIt() {
		assertThat(marked("product")).isNotEmpty()
			.allMatch((word) -> word.toLowerCase(Locale.ROOT).startsWith("product"));
		assertThat(marked("project")).isNotEmpty()
			.allMatch((word) -> word.toLowerCase(Locale.ROOT).startsWith("project"));
		assertThat(marked("PM")).isNotEmpty().allMatch("PM"::equals);
	}

	@Test
	void marksSomethingInEveryHit() {
		assertThat(Stream.of("roadmap", "prodcut", "scope changes", "PM")).allSatisfy(
				(typed) -> assertThat(find(typed)).isNotEmpty().allMatch((hit) -> pieces(hit).anyMatch(Piece::hit)));
	}

	@Test
	void keepsEveryTextAsItIs() {
		List<String> texts = Passages.of(Seed.catalog()).stream().map(Passage::text).toList();
		assertThat(find("the product and the project")).isNotEmpty()
			.allSatisfy((hit) -> assertThat(texts)
				.contains(hit.text().stream().map(Piece::text).collect(Collectors.joining())));
	}

	@Test
	void namesEachPlaceOnceAndNotTooMany() {
		assertThat(hrefs("manager")).hasSizeBetween(10, 50).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "the", "is it", "to be or not to be" })
	void looksForCommonWordsWhereThereAreNoOthers(String typed) {
		assertThat(find(typed)).isNotEmpty();
	}

	@Test
	void ignoresCommonWordsBesideOthers() {
		assertThat(hrefs("the product owner")).isEqualTo(hrefs("product owner"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "👍", "👩🏽‍🚀 🚀", "!?*~^\"():[]{}\\/", "\u202e", "xyzzyx", "中", "שלום",
			"zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz" })
	void findsNothingWhereThereIsNothing(String typed) {
		assertThat(find(typed)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "names:PM", "roadmap AND NOT kind:ROLE", "road*", "\"roadmap", "roadmap~2", "(roadmap",
			"<b>roadmap</b>", "roadmap\\", "[roadmap TO z]", "👍 roadmap 👍" })
	void readsNothingAsACommand(String typed) {
		assertThat(find(typed)).allMatch((hit) -> pieces(hit).anyMatch(Piece::hit));
	}

	@Test
	void takesTheLongestQueryThatThereIs() {
		assertThat(find("product ".repeat(25))).isNotEmpty();
		assertThat(find("a b c d e f g h i j ".repeat(10))).hasSizeLessThanOrEqualTo(50);
		assertThat(find("x".repeat(200))).isEmpty();
	}

	/* Generous: it takes a fraction of a second unless each word is looked at anew. */
	@Test
	void looksIntoTheNewestEdition() {
		AtomicReference<Edition> newest = new AtomicReference<>(edition(1, SmallCatalog.catalog()));
		Search changing = new Search(newest::get);
		assertThat(changing.find(Query.of("juggling"))).isEmpty();
		SmallCatalog small = new SmallCatalog();
		small.skills.add(new Skill("juggling", "Juggling", said("Keeping balls in the air.", "S0"), List.of()));
		newest.set(edition(2, small.build()));
		assertThat(changing.find(Query.of("juggling"))).hasSize(1);
	}

	private static List<Hit> find(String typed) {
		return search.find(Query.of(typed));
	}

	private static List<String> hrefs(String typed) {
		return find(typed).stream().map(Hit::href).toList();
	}

	private static List<String> marked(String typed) {
		return find(typed).stream().flatMap(SearchTests::pieces).filter(Piece::hit).map(Piece::text).toList();
	}

	private static Stream<Piece> pieces(Hit hit) {
		return Stream.of(List.of(hit.title(), hit.text()), hit.names()).flatMap(List::stream).flatMap(List::stream);
	}

	private static String text(Hit hit) {
		return pieces(hit).map(Piece::text).collect(Collectors.joining());
	}

	private static Edition edition(int number, Catalog catalog) {
		return new Edition(number, Instant.EPOCH, "Remit", "A note.", String.valueOf(number).repeat(64), catalog);
	}

}
