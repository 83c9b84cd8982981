package org.remit.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.remit.catalog.Refusal.assertRefused;
import static org.remit.catalog.SmallCatalog.involvement;
import static org.remit.catalog.SmallCatalog.said;

/** What each record says of itself, and what it refuses to be. */
class RecordsTests {

	private static final Statement SAID = said("So it is.", "S0");

	private static final String SHA256 = "0123456789abcdef".repeat(4);

	private static final String LONG = "a".repeat(2001);

	@ParameterizedTest
	@MethodSource("faults")
	void refuses(ThrowingCallable made, String problem) {
		assertRefused(made, problem);
	}

	static Stream<Arguments> faults() {
		return Stream
			.of(statements(), sources(), roles(), dimensions(), responsibilities(), skills(), moves(), topics(),
					editions())
			.flatMap((faults) -> faults);
	}

	private static Stream<Arguments> statements() {
		return Stream.of(fault("a statement without a text", () -> said(" ", "S0"), "text: must not be empty"),
				fault("a statement of which nothing is to be seen", () -> said("\u200b\u00a0\u202e", "S0"),
						"text: must not be empty"),
				fault("a statement that is too long", () -> said(LONG, "S0"),
						"text: is 2001 characters long; at most 2000 fit"),
				fault("a statement without a source", () -> said("So."), "sources: must name at least one source"),
				fault("a statement with sources left out", () -> new Statement("So.", null),
						"sources: must name at least one source"),
				fault("a statement that cites a source twice", () -> said("So.", "S0", "S1", "S0"),
						"sources: has “S0” more than once"));
	}

	private static Stream<Arguments> sources() {
		return Stream.of(fault("a source without a key", () -> source(" ", null, null), "key: must not be empty"),
				fault("a source without a kind", () -> new Source("S0", null, "T", "P", null, null, "A"),
						"kind: must not be empty"),
				fault("a source without a title", () -> new Source("S0", SourceKind.ARTICLE, "", "P", null, null, "A"),
						"title: must not be empty"),
				fault("a source without a publisher",
						() -> new Source("S0", SourceKind.ARTICLE, "T", null, null, null, "A"),
						"publisher: must not be empty"),
				fault("a source of which nothing is told",
						() -> new Source("S0", SourceKind.ARTICLE, "T", "P", null, null, "\n"),
						"about: must not be empty"),
				fault("a source with a blank address", () -> source("S0", null, " "), "url: must not be empty"),
				fault("a source with too long an address", () -> source("S0", null, "https://" + "a".repeat(293)),
						"url: is 301 characters long; at most 300 fit"));
	}

	private static Stream<Arguments> roles() {
		return Stream.of(
				fault("a role with capitals in its slug", () -> role("Owner", "owner", "PO"),
						"slug: may only have lower-case letters a to z, digits and single hyphens between them"),
				fault("a role without a name", () -> role("owner", null, "PO"), "name: must not be empty"),
				fault("a role with a name that is too long", () -> role("owner", "a".repeat(81), "PO"),
						"name: is 81 characters long; at most 80 fit"),
				fault("a role without an abbreviation", () -> role("owner", "owner", ""),
						"abbreviation: must not be empty"),
				fault("a role with an abbreviation that is none", () -> role("owner", "owner", "PRODUCTOWNER"),
						"abbreviation: is 12 characters long; at most 10 fit"),
				fault("a role without a colour",
						() -> new Role("owner", "owner", "PO", null, SAID, SAID, SAID, List.of()),
						"colour: must not be empty"),
				fault("a role without one line",
						() -> new Role("owner", "owner", "PO", Colour.PLUM, null, SAID, SAID, List.of()),
						"oneLine: must not be empty"),
				fault("a role without a question",
						() -> new Role("owner", "owner", "PO", Colour.PLUM, SAID, null, SAID, List.of()),
						"question: must not be empty"),
				fault("a role without a summary",
						() -> new Role("owner", "owner", "PO", Colour.PLUM, SAID, SAID, null, List.of()),
						"summary: must not be empty"),
				fault("a role with the same title twice", () -> new Role("owner", "owner", "PO", Colour.PLUM, SAID,
						SAID, SAID, List.of(said("PO", "S0"), said("PO", "S1"))), "titles: has “PO” more than once"));
	}

	private static Stream<Arguments> dimensions() {
		return Stream.of(
				fault("a dimension with a bad slug", () -> new Dimension("reports to", "Reports to", "To whom.", null),
						"slug: may only have lower-case letters a to z, digits and single hyphens between them"),
				fault("a dimension without a name", () -> new Dimension("owns", null, "What.", null),
						"name: must not be empty"),
				fault("a dimension without a description", () -> new Dimension("owns", "Owns", " ", null),
						"description: must not be empty"),
				fault("a trait of no role", () -> new Trait(null, SAID), "role: must not be empty"),
				fault("a trait that says nothing", () -> new Trait("owner", null), "statement: must not be empty"));
	}

	private static Stream<Arguments> responsibilities() {
		return Stream.of(
				fault("a responsibility with a bad slug", () -> responsibility("plan_it", Theme.DELIVERY, "Plan it"),
						"slug: may only have lower-case letters a to z, digits and single hyphens between them"),
				fault("a responsibility without a theme", () -> responsibility("plan-it", null, "Plan it"),
						"theme: must not be empty"),
				fault("a responsibility without a name", () -> responsibility("plan-it", Theme.DELIVERY, null),
						"name: must not be empty"),
				fault("a responsibility without a description",
						() -> new Responsibility("plan-it", Theme.DELIVERY, "Plan it", null, null),
						"description: must not be empty"),
				fault("two involvements of a role that say the same",
						() -> responsibility("plan-it", Theme.DELIVERY, "Plan it",
								involvement("owner", Raci.CONSULTED, null, "S0"),
								involvement("owner", Raci.CONSULTED, "Again.", "S1")),
						"involvements: owner is “Is asked” twice"),
				fault("a source that disagrees with itself about a role",
						() -> responsibility("plan-it", Theme.DELIVERY, "Plan it",
								involvement("owner", Raci.CONSULTED, null, "S0"),
								involvement("owner", Raci.INFORMED, null, "S1", "S0")),
						"involvements: S0 is cited for two involvements of owner"),
				fault("an involvement of no role", () -> involvement(" ", Raci.CONSULTED, null, "S0"),
						"role: must not be empty"),
				fault("an involvement of no kind", () -> involvement("owner", null, null, "S0"),
						"raci: must not be empty"),
				fault("an involvement with a blank note", () -> involvement("owner", Raci.CONSULTED, " ", "S0"),
						"note: must not be empty"),
				fault("an involvement with too long a note",
						() -> involvement("owner", Raci.CONSULTED, "a".repeat(401), "S0"),
						"note: is 401 characters long; at most 400 fit"),
				fault("an involvement without a source", () -> involvement("owner", Raci.CONSULTED, null),
						"sources: must name at least one source"),
				fault("an involvement that cites a source twice",
						() -> involvement("owner", Raci.CONSULTED, null, "S0", "S0"),
						"sources: has “S0” more than once"));
	}

	private static Stream<Arguments> skills() {
		SkillNeed need = new SkillNeed("owner", Need.USEFUL, null, List.of("S0"));
		SkillNeed other = new SkillNeed("owner", Need.ESSENTIAL, null, List.of("S1"));
		return Stream.of(
				fault("a skill with a bad slug", () -> new Skill("", "Calm", SAID, null), "slug: must not be empty"),
				fault("a skill without a name", () -> new Skill("calm", "", SAID, null), "name: must not be empty"),
				fault("a skill without a description", () -> new Skill("calm", "Calm", null, null),
						"description: must not be empty"),
				fault("two needs of a role", () -> new Skill("calm", "Calm", SAID, List.of(need, other)),
						"needs: has “owner” more than once"),
				fault("a need of no role", () -> new SkillNeed(null, Need.USEFUL, null, List.of("S0")),
						"role: must not be empty"),
				fault("a need of no degree", () -> new SkillNeed("owner", null, null, List.of("S0")),
						"need: must not be empty"),
				fault("a need with a blank note", () -> new SkillNeed("owner", Need.USEFUL, "", List.of("S0")),
						"note: must not be empty"),
				fault("a need without a source", () -> new SkillNeed("owner", Need.USEFUL, null, List.of()),
						"sources: must name at least one source"),
				fault("a need that cites a source twice",
						() -> new SkillNeed("owner", Need.USEFUL, null, List.of("S0", "S0")),
						"sources: has “S0” more than once"));
	}

	private static Stream<Arguments> moves() {
		return Stream.of(
				fault("a move from a role to itself", () -> new Move("owner", "owner", SAID, null, null, null, null),
						"to: must differ from the role that is left"),
				fault("a move from nowhere", () -> new Move(null, "owner", SAID, null, null, null, null),
						"from: must not be empty"),
				fault("a move to nowhere", () -> new Move("owner", "", SAID, null, null, null, null),
						"to: must not be empty"),
				fault("a move of which nothing is said",
						() -> new Move("owner", "master", null, null, null, null, null),
						"howCommon: must not be empty"));
	}

	private static Stream<Arguments> topics() {
		TopicPart position = new TopicPart("owner", null, SAID);
		return Stream.of(
				fault("a topic with a bad slug", () -> topic("Who?", TopicKind.CAUTION, "Who?"),
						"slug: may only have lower-case letters a to z, digits and single hyphens between them"),
				fault("a topic without a kind", () -> topic("who", null, "Who?"), "kind: must not be empty"),
				fault("a topic without a title", () -> topic("who", TopicKind.CAUTION, null),
						"title: must not be empty"),
				fault("a topic without a text",
						() -> new Topic("who", TopicKind.CAUTION, "Who?", null, List.of("owner"), null),
						"text: must not be empty"),
				fault("a topic about no role", () -> new Topic("who", TopicKind.CAUTION, "Who?", SAID, List.of(), null),
						"roles: must name at least one role"),
				fault("a topic about a role twice",
						() -> new Topic("who", TopicKind.CAUTION, "Who?", SAID, List.of("owner", "owner"), null),
						"roles: has “owner” more than once"),
				fault("a disagreement with one position",
						() -> new Topic("who", TopicKind.DISAGREEMENT, "Who?", SAID, List.of("owner"),
								List.of(position)),
						"parts: must have at least two positions, or nobody disagrees"),
				fault("a part of nobody", () -> new TopicPart(null, null, SAID),
						"label: must not be empty where no role is named"),
				fault("a part with a blank label", () -> new TopicPart("owner", " ", SAID), "label: must not be empty"),
				fault("a part of a role that cannot be", () -> new TopicPart("Owner", null, SAID),
						"role: may only have lower-case letters a to z, digits and single hyphens between them"),
				fault("a part that says nothing", () -> new TopicPart("owner", null, null),
						"statement: must not be empty"));
	}

	private static Stream<Arguments> editions() {
		return Stream.of(
				fault("an edition before the first", () -> edition(0, "Remit", "New.", SHA256),
						"number: must be at least 1"),
				fault("an edition of no editor", () -> edition(1, " ", "New.", SHA256), "editor: must not be empty"),
				fault("an edition of an editor whose name does not fit",
						() -> edition(1, "a".repeat(81), "New.", SHA256),
						"editor: is 81 characters long; at most 80 fit"),
				fault("an edition without a note", () -> edition(1, "Remit", "", SHA256), "note: must not be empty"),
				fault("an edition whose note does not fit", () -> edition(1, "Remit", LONG, SHA256),
						"note: is 2001 characters long; at most 2000 fit"),
				fault("an edition without a fingerprint", () -> edition(1, "Remit", "New.", "ABC"),
						"sha256: must be 64 lower-case hexadecimal digits"),
				fault("an edition of no time",
						() -> new Edition(1, null, "Remit", "New.", SHA256, SmallCatalog.catalog()),
						"publishedAt: must not be empty"),
				fault("an edition of nothing", () -> new Edition(1, Instant.EPOCH, "Remit", "New.", SHA256, null),
						"catalog: must not be empty"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "s0", "0S", "S-0", "S 0", "É" })
	void refusesASourceWithABadKey(String key) {
		assertRefused(() -> source(key, null, null), "key: may only have capitals and digits");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "2024-13", "2024-00", "2024-09-32", "2024-9-9", "24", "9 September 2024", "2024-09-09T00", "" })
	void refusesASourceWithABadDate(String published) {
		assertRefused(() -> source("S0", published, null),
				"published: must be a date such as 2024-09-09, 2020-11 or 2020");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2020", "2020-11", "2024-09-09" })
	void takesADateAsExactAsItIsKnown(String published) {
		assertThat(source("S0", published, null).published()).isEqualTo(published);
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://scrumguides.org", "scrumguides.org", "javascript:alert(1)", "//scrumguides.org" })
	void refusesASourceWithAnUnsafeAddress(String url) {
		assertRefused(() -> source("S0", null, url), "url: must begin with https://");
	}

	@Test
	void reportsAllFaultsOfARecordAtOnce() {
		assertRefused(() -> new Role("Owner-vs-all", " ", "PRODUCTOWNER", null, SAID, null, SAID, List.of()),
				"slug: may only have lower-case letters a to z, digits and single hyphens between them",
				"slug: may not have vs or to as a word, which join roles in addresses", "name: must not be empty",
				"abbreviation: is 12 characters long; at most 10 fit", "colour: must not be empty",
				"question: must not be empty");
	}

	@ParameterizedTest
	@ValueSource(strings = { "product-vs-project", "idea-to-market", "vs-all", "go-to", "to" })
	void refusesARoleWhoseSlugWouldTearAnAddressApart(String slug) {
		assertRefused(() -> role(slug, "owner", "PO"),
				"slug: may not have vs or to as a word, which join roles in addresses");
	}

	@Test
	void letsTheWordsThatJoinRolesBePartsOfLongerOnes() {
		assertThatCode(() -> role("autovs-tools-vsat", "tool master", "TM")).doesNotThrowAnyException();
	}

	@Test
	void letsTwoSourcesDisagreeAboutARole() {
		assertThatCode(() -> responsibility("plan-it", Theme.DELIVERY, "Plan it",
				involvement("owner", Raci.CONSULTED, null, "S0"), involvement("owner", Raci.INFORMED, null, "S1"),
				involvement("master", Raci.INFORMED, null, "S1")))
			.doesNotThrowAnyException();
	}

	@Test
	void takesAListThatIsLeftOutForAnEmptyOne() {
		assertThat(new Move("owner", "master", SAID, null, null, null, null).watch()).isEmpty();
		assertThat(new Topic("who", TopicKind.CAUTION, "Who?", SAID, List.of("owner"), null).parts()).isEmpty();
	}

	@Test
	void keepsItsListsWhateverBecomesOfTheOriginals() {
		List<String> sources = new ArrayList<>(List.of("S0"));
		Statement statement = new Statement("So.", sources);
		sources.add("S1");
		assertThat(statement.sources()).containsExactly("S0");
		assertThatThrownBy(() -> statement.sources().add("S1")).isInstanceOf(UnsupportedOperationException.class);
	}

	@Test
	void writesTheNameOfARoleWithACapitalInAHeading() {
		assertThat(role("owner", "product owner", "PO").heading()).isEqualTo("Product owner");
	}

	@Test
	void knowsWhichWordsOfRaciHoldAResponsibility() {
		assertThat(Arrays.stream(Raci.values()).filter(Raci::holds)).containsExactly(Raci.ACCOUNTABLE,
				Raci.RESPONSIBLE);
	}

	@Test
	void namesEachRoleThatDecidesOnce() {
		Responsibility responsibility = responsibility("plan-it", Theme.DELIVERY, "Plan it",
				involvement("owner", Raci.ACCOUNTABLE, null, "S0"), involvement("owner", Raci.INFORMED, null, "S1"),
				involvement("master", Raci.RESPONSIBLE, null, "S0"),
				involvement("manager", Raci.ACCOUNTABLE, null, "S1"));
		assertThat(responsibility.accountable()).containsExactly("owner", "manager");
	}

	@Test
	void holdsAResponsibilityAsSoonAsOneSourceSaysSo() {
		Responsibility responsibility = responsibility("plan-it", Theme.DELIVERY, "Plan it",
				involvement("owner", Raci.INFORMED, null, "S1"), involvement("owner", Raci.RESPONSIBLE, null, "S0"),
				involvement("master", Raci.CONSULTED, null, "S0"));
		assertThat(responsibility.isHeldBy(role("owner", "owner", "PO"))).isTrue();
		assertThat(responsibility.isHeldBy(role("master", "master", "SM"))).isFalse();
		assertThat(responsibility.isHeldBy(role("manager", "manager", "PM"))).isFalse();
	}

	@ParameterizedTest
	@MethodSource("vocabularies")
	void writesItsVocabulariesInLowerCaseWithHyphens(Enum<?> word) {
		assertThat(word.toString()).isEqualTo(word.name().toLowerCase(Locale.ROOT).replace('_', '-'))
			.matches("[a-z]+(-[a-z]+)*");
	}

	static Stream<Enum<?>> vocabularies() {
		return Stream
			.of(Colour.values(), Need.values(), Raci.values(), SourceKind.values(), Theme.values(), TopicKind.values())
			.flatMap(Arrays::stream);
	}

	private static Arguments fault(String name, ThrowingCallable made, String problem) {
		return argumentSet(name, made, problem);
	}

	private static Source source(String key, @Nullable String published, @Nullable String url) {
		return new Source(key, SourceKind.ARTICLE, "A title", "A publisher", published, url, "About it.");
	}

	private static Role role(String slug, @Nullable String name, String abbreviation) {
		return new Role(slug, name, abbreviation, Colour.PLUM, SAID, SAID, SAID, List.of());
	}

	private static Responsibility responsibility(String slug, @Nullable Theme theme, @Nullable String name,
			Involvement... involvements) {
		return new Responsibility(slug, theme, name, SAID, List.of(involvements));
	}

	private static Edition edition(int number, String editor, String note, String sha256) {
		return new Edition(number, Instant.EPOCH, editor, note, sha256, SmallCatalog.catalog());
	}

	private static Topic topic(String slug, @Nullable TopicKind kind, @Nullable String title) {
		return new Topic(slug, kind, title, SAID, List.of("owner"), null);
	}

}
