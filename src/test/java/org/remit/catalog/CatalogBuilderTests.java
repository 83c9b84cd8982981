package org.remit.catalog;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.catalog.Refusal.assertRefused;
import static org.remit.catalog.SmallCatalog.involvement;
import static org.remit.catalog.SmallCatalog.said;

class CatalogBuilderTests {

	private static final Statement SAID = said("So it is.", "S0");

	private final SmallCatalog small = new SmallCatalog();

	private final CatalogBuilder builder = new CatalogBuilder();

	@BeforeEach
	void addSourcesAndRoles() {
		this.small.sources.forEach((source) -> this.builder.source(source.key(), (problems) -> source));
		this.small.roles.forEach((role) -> this.builder.role(role.slug(), (problems) -> role));
	}

	@Test
	void buildsTheSameCatalogueAsTheRecordsDo() {
		this.small.dimensions.forEach((made) -> this.builder.dimension(made.slug(), (problems) -> made));
		this.small.responsibilities.forEach((made) -> this.builder.responsibility(made.slug(), (problems) -> made));
		this.small.skills.forEach((made) -> this.builder.skill(made.slug(), (problems) -> made));
		this.small.moves.forEach((made) -> this.builder.move(made.from() + "-to-" + made.to(), (problems) -> made));
		this.small.topics.forEach((made) -> this.builder.topic(made.slug(), (problems) -> made));
		this.small.questionnaires.forEach((made) -> this.builder.questionnaire(made.slug(), (problems) -> made));
		assertThat(this.builder.build()).isEqualTo(SmallCatalog.catalog());
	}

	@Test
	void reportsEverythingThatIsWrongAtOnceWithThePathToIt() {
		this.builder.source("s7", (problems) -> new Source("s7", null, "T", "P", null, null, "A."));
		this.builder.role("x", (problems) -> new Role("x", "an x", "X", null, SAID, SAID, SAID, List.of()));
		this.builder.dimension("owns", (problems) -> new Dimension("owns", "Owns", "What.", problems.takeAll("traits",
				List.of("", "The plan"), (text) -> new Trait("product-manager", said(text, "S0")))));
		this.builder.responsibility("plan-it", (problems) -> new Responsibility("plan-it", Theme.DELIVERY, "Plan it",
				said("Plan it.", "S9"), List.of(involvement("nobody", Raci.INFORMED, null, "S0"))));
		this.builder.skill("calm", (problems) -> new Skill("calm", "", SAID, List.of()));
		this.builder.move("scrum-master-to-scrum-master",
				(problems) -> new Move("scrum-master", "scrum-master", SAID, null, null, null, null));
		this.builder.topic("who",
				(problems) -> new Topic("who", TopicKind.DISAGREEMENT, "Who?", SAID, List.of(), null));
		this.builder.topic("what", (problems) -> topic("what", said("So.", "S8"), "product-owner"));
		assertRefused(this.builder::build, "sources/s7/key: may only have capitals and digits",
				"sources/s7/kind: must not be empty", "roles/x/colour: must not be empty",
				"dimensions/owns/traits/1/text: must not be empty",
				"responsibilities/plan-it/description: cites the unknown source “S9”",
				"responsibilities/plan-it/involvements: names the unknown role “nobody”",
				"skills/calm/name: must not be empty",
				"moves/scrum-master-to-scrum-master/to: must differ from the role that is left",
				"topics/who/roles: must name at least one role",
				"topics/who/parts: must have at least two positions, or nobody disagrees",
				"topics/what/text: cites the unknown source “S8”");
	}

	@Test
	void doesNotBlameWhatLeadsToAFaultyRole() {
		this.builder.role("x", (problems) -> new Role("x", "", "X", Colour.OLIVE, SAID, SAID, SAID, List.of()));
		this.builder.topic("what", (problems) -> topic("what", SAID, "x"));
		this.builder.move("x-to-product-owner",
				(problems) -> new Move("x", "product-owner", SAID, null, null, null, null));
		assertRefused(this.builder::build, "roles/x/name: must not be empty");
	}

	@Test
	void doesNotBlameWhatCitesAFaultySource() {
		this.builder.source("S9", (problems) -> new Source("S9", SourceKind.ARTICLE, "", "P", null, null, "A."));
		this.builder.topic("what", (problems) -> topic("what", said("So.", "S9"), "product-owner"));
		assertRefused(this.builder::build, "sources/S9/title: must not be empty");
	}

	@Test
	void doesNotBlameWhatStandsInForAFaultyStatement() {
		this.builder.topic("what", (problems) -> topic("what",
				problems.take("text", () -> said("", "S0")).orElse(CatalogBuilder.FAULTY), "product-owner"));
		assertRefused(this.builder::build, "topics/what/text/text: must not be empty");
	}

	@Test
	void neverLetsAStandInIntoACatalogue() {
		this.builder.topic("what", (problems) -> topic("what", CatalogBuilder.FAULTY, "product-owner"));
		assertRefused(this.builder::build, "topics/what/text: cites the unknown source “?”");
	}

	@Test
	void doesNotTakeAFaultyTopicForARoleOrASource() {
		this.builder.topic("x", (problems) -> topic("x", said("", "S0"), "product-owner"));
		this.builder.topic("S9", (problems) -> topic("S9", SAID, "product-owner"));
		this.builder.topic("what", (problems) -> topic("what", said("So.", "S9"), "x"));
		assertRefused(this.builder::build, "topics/x/text: must not be empty",
				"topics/S9/slug: may only have lower-case letters a to z, digits and single hyphens between them",
				"topics/what/text: cites the unknown source “S9”", "topics/what/roles: names the unknown role “x”");
	}

	@Test
	void stillNoticesThatASlugIsThereTwice() {
		this.builder.topic("what", (problems) -> topic("what", SAID, "product-owner"));
		this.builder.topic("what", (problems) -> topic("what", SAID, "scrum-master"));
		assertRefused(this.builder::build, "topics: has “what” more than once");
	}

	private static Topic topic(String slug, Statement text, String role) {
		return new Topic(slug, TopicKind.CAUTION, "A title", text, List.of(role), List.of());
	}

}
