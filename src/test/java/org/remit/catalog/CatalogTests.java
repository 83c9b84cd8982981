package org.remit.catalog;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.remit.catalog.Refusal.assertRefused;
import static org.remit.catalog.SmallCatalog.involvement;
import static org.remit.catalog.SmallCatalog.said;

class CatalogTests {

	private static final Statement SAID = said("So it is.", "S0");

	private static final Statement UNHEARD = said("So it is not.", "S9");

	private final SmallCatalog small = new SmallCatalog();

	@Test
	void isMadeOfWhatIsConsistent() {
		assertThatCode(this.small::build).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@MethodSource({ "unknownSources", "unknownRoles", "repetitions" })
	void refuses(Consumer<SmallCatalog> change, String problem) {
		change.accept(this.small);
		assertRefused(this.small::build, problem);
	}

	static Stream<Arguments> unknownSources() {
		return Stream.of(
				cited("oneLine of a role", "roles/x/oneLine",
						(small) -> small.roles.add(role("x", UNHEARD, SAID, SAID, List.of()))),
				cited("question of a role", "roles/x/question",
						(small) -> small.roles.add(role("x", SAID, UNHEARD, SAID, List.of()))),
				cited("summary of a role", "roles/x/summary",
						(small) -> small.roles.add(role("x", SAID, SAID, UNHEARD, List.of()))),
				cited("title of a role", "roles/x/titles",
						(small) -> small.roles.add(role("x", SAID, SAID, SAID, List.of(SAID, UNHEARD)))),
				cited("trait", "dimensions/x/traits/scrum-master",
						(small) -> small.dimensions
							.add(new Dimension("x", "X", "X.", List.of(new Trait("scrum-master", UNHEARD))))),
				cited("description of a responsibility", "responsibilities/x/description",
						(small) -> small.responsibilities
							.add(new Responsibility("x", Theme.PEOPLE, "X", UNHEARD, List.of()))),
				cited("involvement", "responsibilities/x/involvements/scrum-master",
						(small) -> small.responsibilities.add(new Responsibility("x", Theme.PEOPLE, "X", SAID,
								List.of(involvement("scrum-master", Raci.INFORMED, null, "S0", "S9"))))),
				cited("description of a skill", "skills/x/description",
						(small) -> small.skills.add(new Skill("x", "X", UNHEARD, List.of()))),
				cited("need", "skills/x/needs/scrum-master",
						(small) -> small.skills.add(new Skill("x", "X", SAID,
								List.of(new SkillNeed("scrum-master", Need.USEFUL, null, List.of("S9")))))),
				cited("commonness of a move", "moves/scrum-master-to-product-owner/howCommon",
						(small) -> small.moves.add(move(UNHEARD, null, null, null, null))),
				cited("what to keep in a move", "moves/scrum-master-to-product-owner/keep",
						(small) -> small.moves.add(move(SAID, UNHEARD, null, null, null))),
				cited("what to learn in a move", "moves/scrum-master-to-product-owner/learn",
						(small) -> small.moves.add(move(SAID, null, UNHEARD, null, null))),
				cited("what to let go of in a move", "moves/scrum-master-to-product-owner/letGo",
						(small) -> small.moves.add(move(SAID, null, null, UNHEARD, null))),
				cited("what to watch in a move", "moves/scrum-master-to-product-owner/watch",
						(small) -> small.moves.add(move(SAID, null, null, null, UNHEARD))),
				cited("text of a topic", "topics/x/text",
						(small) -> small.topics.add(topic("x", UNHEARD, "scrum-master"))),
				cited("part of a topic", "topics/x/parts", (small) -> small.topics.add(topic("x", SAID, "scrum-master",
						new TopicPart(null, "One", SAID), new TopicPart(null, "Two", UNHEARD)))));
	}

	static Stream<Arguments> unknownRoles() {
		return Stream.of(
				named("trait", "dimensions/x/traits",
						(small) -> small.dimensions
							.add(new Dimension("x", "X", "X.", List.of(new Trait("nobody", SAID))))),
				named("involvement", "responsibilities/x/involvements",
						(small) -> small.responsibilities.add(new Responsibility("x", Theme.PEOPLE, "X", SAID,
								List.of(involvement("nobody", Raci.INFORMED, null, "S0"))))),
				named("need", "skills/x/needs",
						(small) -> small.skills.add(new Skill("x", "X", SAID,
								List.of(new SkillNeed("nobody", Need.USEFUL, null, List.of("S0")))))),
				named("start of a move", "moves/nobody-to-product-owner/from",
						(small) -> small.moves.add(new Move("nobody", "product-owner", SAID, null, null, null, null))),
				named("end of a move", "moves/product-owner-to-nobody/to",
						(small) -> small.moves.add(new Move("product-owner", "nobody", SAID, null, null, null, null))),
				named("topic", "topics/x/roles", (small) -> small.topics.add(topic("x", SAID, "nobody"))),
				named("part of a topic", "topics/x/parts", (small) -> small.topics
					.add(topic("x", SAID, "scrum-master", new TopicPart("nobody", null, SAID)))));
	}

	static Stream<Arguments> repetitions() {
		return Stream.of(
				repeated("key of a source", "sources: has “SG” more than once",
						(small) -> small.sources.add(new Source("SG", SourceKind.ARTICLE, "T", "P", null, null, "A."))),
				repeated("slug of a role", "roles: has “scrum-master” more than once",
						(small) -> small.roles.add(role("scrum-master", SAID, SAID, SAID, List.of()))),
				repeated("name of a role", "roles: has “scrum master” more than once",
						(small) -> small.roles
							.add(new Role("x", "scrum master", "X", Colour.OLIVE, SAID, SAID, SAID, List.of()))),
				repeated("slug of a dimension", "dimensions: has “owns” more than once",
						(small) -> small.dimensions.add(new Dimension("owns", "X", "X.", List.of()))),
				repeated("slug of a responsibility", "responsibilities: has “plan-the-project” more than once",
						(small) -> small.responsibilities
							.add(new Responsibility("plan-the-project", Theme.PEOPLE, "X", SAID, List.of()))),
				repeated("slug of a skill", "skills: has “coaching” more than once",
						(small) -> small.skills.add(new Skill("coaching", "X", SAID, List.of()))),
				repeated("pair of roles in a move", "moves: has “product-owner-to-product-manager” more than once",
						(small) -> small.moves
							.add(new Move("product-owner", "product-manager", SAID, null, null, null, null))),
				repeated("slug of a topic, though of another kind", "topics: has “risk-log” more than once",
						(small) -> small.topics.add(topic("risk-log", SAID, "scrum-master"))));
	}

	@Test
	void refusesTwoAccountableRolesByOnePublishedSource() {
		this.small.responsibilities.add(new Responsibility("x", Theme.PEOPLE, "X", SAID,
				List.of(involvement("product-owner", Raci.ACCOUNTABLE, null, "S0", "S3"),
						involvement("scrum-master", Raci.ACCOUNTABLE, null, "SG", "S3"))));
		assertRefused(this.small::build,
				"responsibilities/x/involvements: S3 makes both product-owner and scrum-master accountable");
	}

	@Test
	void letsOurOwnReadingMakeSeveralRolesAccountable() {
		this.small.responsibilities.add(new Responsibility("x", Theme.PEOPLE, "X", SAID,
				List.of(involvement("product-owner", Raci.ACCOUNTABLE, null, "REMIT"),
						involvement("scrum-master", Raci.ACCOUNTABLE, null, "REMIT"))));
		assertThatCode(this.small::build).doesNotThrowAnyException();
	}

	@Test
	void letsTwoSourcesEachMakeAnotherRoleAccountable() {
		this.small.responsibilities.add(new Responsibility("x", Theme.PEOPLE, "X", SAID,
				List.of(involvement("product-owner", Raci.ACCOUNTABLE, null, "S3"),
						involvement("scrum-master", Raci.ACCOUNTABLE, null, "SG"))));
		assertThatCode(this.small::build).doesNotThrowAnyException();
	}

	@Test
	void letsTheWayBackBeAMoveOfItsOwn() {
		this.small.moves.add(new Move("product-manager", "product-owner", SAID, null, null, null, null));
		assertThatCode(this.small::build).doesNotThrowAnyException();
	}

	@Test
	void reportsEveryReferenceThatLeadsNowhereWhenASourceIsGone() {
		this.small.sources.removeIf((source) -> source.key().equals("SG"));
		assertRefused(this.small::build, "roles/product-owner/summary: cites the unknown source “SG”",
				"roles/scrum-master/oneLine: cites the unknown source “SG”",
				"roles/scrum-master/summary: cites the unknown source “SG”",
				"dimensions/owns/traits/product-owner: cites the unknown source “SG”",
				"dimensions/owns/traits/scrum-master: cites the unknown source “SG”",
				"responsibilities/order-the-backlog/involvements/product-owner: cites the unknown source “SG”",
				"responsibilities/order-the-backlog/involvements/scrum-master: cites the unknown source “SG”",
				"skills/coaching/description: cites the unknown source “SG”",
				"skills/coaching/needs/scrum-master: cites the unknown source “SG”");
	}

	@Test
	void keepsItsListsWhateverBecomesOfTheOriginals() {
		Catalog catalog = this.small.build();
		this.small.roles.clear();
		assertThat(catalog.roles()).hasSize(4);
	}

	@ParameterizedTest
	@MethodSource("lists")
	void cannotBeChanged(List<?> list) {
		assertThat(list).isNotEmpty();
		assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
	}

	static Stream<List<?>> lists() {
		Catalog catalog = SmallCatalog.catalog();
		return Stream.of(catalog.sources(), catalog.roles(), catalog.dimensions(), catalog.responsibilities(),
				catalog.skills(), catalog.moves(), catalog.topics(), catalog.roles().get(0).titles(),
				catalog.roles().get(0).oneLine().sources(), catalog.dimensions().get(0).traits(),
				catalog.responsibilities().get(0).involvements(),
				catalog.responsibilities().get(0).involvements().get(0).sources(), catalog.skills().get(0).needs(),
				catalog.skills().get(0).needs().get(0).sources(), catalog.moves().get(0).keep(),
				catalog.moves().get(0).learn(), catalog.moves().get(0).letGo(), catalog.moves().get(0).watch(),
				catalog.topics().get(0).roles(), catalog.topics().get(0).parts());
	}

	@Test
	void findsARoleByItsSlug() {
		Catalog catalog = this.small.build();
		assertThat(catalog.role("product-owner")).map(Role::abbreviation).contains("PO");
		assertThat(catalog.role("Product-Owner")).isEmpty();
		assertThat(catalog.role(null)).isEmpty();
	}

	@Test
	void findsRolesInItsOwnOrder() {
		assertThat(this.small.build().roles(List.of("scrum-master", "nobody", "product-manager")))
			.extracting(Role::slug)
			.containsExactly("product-manager", "scrum-master");
	}

	@Test
	void findsASourceByItsKey() {
		Catalog catalog = this.small.build();
		assertThat(catalog.source("SG")).map(Source::title).contains("The Scrum Guide");
		assertThat(catalog.source("sg")).isEmpty();
		assertThat(catalog.source(null)).isEmpty();
	}

	@Test
	void findsAMoveInItsDirectionOnly() {
		Catalog catalog = this.small.build();
		Role from = catalog.role("project-manager").orElseThrow();
		Role to = catalog.role("product-manager").orElseThrow();
		assertThat(catalog.move(from, to)).map((move) -> move.howCommon().text()).contains("Many go this way.");
		assertThat(catalog.move(to, from)).isEmpty();
	}

	@Test
	void findsTopicsByKindAndRole() {
		Catalog catalog = this.small.build();
		Role project = catalog.role("project-manager").orElseThrow();
		Role master = catalog.role("scrum-master").orElseThrow();
		assertThat(catalog.topics(TopicKind.TOOL)).extracting(Topic::slug).containsExactly("risk-log");
		assertThat(catalog.topics(TopicKind.TOOL, project)).extracting(Topic::slug).containsExactly("risk-log");
		assertThat(catalog.topics(TopicKind.TOOL, master)).isEmpty();
	}

	@Test
	void findsTopicsAboutEnoughOfSomeRoles() {
		Catalog catalog = this.small.build();
		List<Role> both = catalog.roles(List.of("product-manager", "scrum-master"));
		assertThat(catalog.topics(TopicKind.PRACTICE, both, 1)).extracting(Topic::slug)
			.containsExactly("meet-regularly");
		assertThat(catalog.topics(TopicKind.PRACTICE, both, 2)).isEmpty();
		assertThat(catalog.topics(TopicKind.PRACTICE, catalog.roles(), 2)).extracting(Topic::slug)
			.containsExactly("meet-regularly");
	}

	@Test
	void tellsWhatIsSaidOfARole() {
		Catalog catalog = this.small.build();
		Role product = catalog.role("product-manager").orElseThrow();
		Role master = catalog.role("scrum-master").orElseThrow();
		assertThat(catalog.dimensions().get(0).of(product)).extracting(Statement::text)
			.containsExactly("The outcome", "Vision and strategy");
		assertThat(catalog.dimensions().get(1).of(master)).isEmpty();
		assertThat(catalog.responsibilities().get(0).of(product)).extracting(Involvement::raci)
			.containsExactly(Raci.ACCOUNTABLE, Raci.RESPONSIBLE);
		assertThat(catalog.responsibilities().get(2).of(product)).isEmpty();
		assertThat(catalog.skills().get(1).of(master)).map(SkillNeed::need).contains(Need.ESSENTIAL);
		assertThat(catalog.skills().get(1).of(product)).isEmpty();
	}

	@Test
	void tellsEverythingThatATopicSays() {
		assertThat(this.small.build().topics(TopicKind.SCENARIO).get(0).statements()).extracting(Statement::text)
			.containsExactly("If the product were a house.", "Chooses the house.", "Runs the builders.");
	}

	@Test
	void numbersItsSourcesInOrder() {
		Lookup lookup = this.small.build().lookup();
		assertThat(lookup.footnote().values()).extracting(Footnote::label)
			.containsExactly("1", "2", "3", "4", "our reading");
		assertThat(lookup.footnote().get("SG").number()).isEqualTo(4);
		assertThat(lookup.footnote().get("SG").anchor()).isEqualTo("source-SG");
		assertThat(lookup.role().get("scrum-master").name()).isEqualTo("scrum master");
		assertThat(lookup.footnotes(java.util.Set.of("REMIT", "S3"))).extracting(Footnote::number)
			.containsExactly(3, 5);
	}

	private static Arguments cited(String place, String where, Consumer<SmallCatalog> change) {
		return argumentSet("an unknown source in the " + place, change, where + ": cites the unknown source “S9”");
	}

	private static Arguments named(String place, String where, Consumer<SmallCatalog> change) {
		return argumentSet("an unknown role in the " + place, change, where + ": names the unknown role “nobody”");
	}

	private static Arguments repeated(String what, String problem, Consumer<SmallCatalog> change) {
		return argumentSet("the same " + what, change, problem);
	}

	private static Role role(String slug, Statement oneLine, Statement question, Statement summary,
			List<Statement> titles) {
		return new Role(slug, "an x", "X", Colour.OLIVE, oneLine, question, summary, titles);
	}

	private static Move move(Statement howCommon, Statement keep, Statement learn, Statement letGo, Statement watch) {
		return new Move("scrum-master", "product-owner", howCommon, listOf(keep), listOf(learn), listOf(letGo),
				listOf(watch));
	}

	private static List<Statement> listOf(Statement statement) {
		return (statement != null) ? List.of(statement) : List.of();
	}

	private static Topic topic(String slug, Statement text, String role, TopicPart... parts) {
		return new Topic(slug, TopicKind.CAUTION, "A title", text, List.of(role), List.of(parts));
	}

}
