package org.remit.content;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.catalog.Catalog;
import org.remit.catalog.Dimension;
import org.remit.catalog.Involvement;
import org.remit.catalog.Move;
import org.remit.catalog.Need;
import org.remit.catalog.Raci;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.Skill;
import org.remit.catalog.SkillNeed;
import org.remit.catalog.Source;
import org.remit.catalog.Statement;
import org.remit.catalog.Topic;
import org.remit.catalog.TopicKind;
import org.remit.catalog.TopicPart;
import org.remit.catalog.Trait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The content that comes with the application, as data. */
class SeedTests {

	private static final Pattern AMERICAN = Pattern.compile(
			"(?i)\\b(\\w*(?:organiz|prioritiz|recogniz|analyz|optimiz|summariz|emphasiz|minimiz|maximiz)\\w*|colors?|behaviors?"
					+ "|centers?|favor\\w*|labor|artifacts?|learned|toward|judgment|fulfill|catalogs?|programmes?)\\b");

	private static final Pattern MARKETING = Pattern.compile(
			"(?i)\\b(seamless\\w*|leverag\\w*|robust|world-class|best-in-class|cutting-edge|state-of-the-art|empower\\w*"
					+ "|unlock\\w*|supercharg\\w*|game-chang\\w*|synerg\\w*|delv\\w*|holistic\\w*|effortless\\w*|streamlin\\w*"
					+ "|innovative|revolution\\w*|powerful|crucial\\w*|landscape|journey|rock ?stars?|ninjas?|passionate|exciting"
					+ "|amazing|simply|paramount|testament|ever-\\w+|in today’s)\\b|!");

	private final Catalog catalog = Seed.catalog();

	@Test
	void describesSixRolesInThisOrder() {
		assertThat(this.catalog.roles()).extracting(Role::slug, Role::abbreviation, (role) -> role.colour().toString())
			.containsExactly(tuple("product-manager", "PdM", "teal"), tuple("project-manager", "PjM", "rust"),
					tuple("product-owner", "PO", "plum"), tuple("technical-program-manager", "TPM", "blue"),
					tuple("scrum-master", "SM", "green"), tuple("delivery-manager", "DM", "crimson"));
	}

	@Test
	void namesRolesAsWithinASentence() {
		assertThat(this.catalog.roles()).extracting(Role::name)
			.containsExactly("product manager", "project manager", "product owner", "technical program manager",
					"scrum master", "delivery manager");
	}

	@Test
	void givesNoTwoRolesTheSameMark() {
		assertThat(this.catalog.roles()).extracting(Role::slug).doesNotHaveDuplicates();
		assertThat(this.catalog.roles()).extracting(Role::name).doesNotHaveDuplicates();
		assertThat(this.catalog.roles()).extracting(Role::abbreviation).doesNotHaveDuplicates();
		assertThat(this.catalog.roles()).extracting(Role::colour).doesNotHaveDuplicates();
	}

	@Test
	void knowsThatPmStandsForBothManagers() {
		assertThat(this.catalog.roles()
			.stream()
			.filter((role) -> role.titles().stream().anyMatch((title) -> title.text().equals("PM"))))
			.extracting(Role::slug)
			.containsExactly("product-manager", "project-manager");
	}

	@Test
	void comparesRolesByThirteenDimensions() {
		assertThat(this.catalog.dimensions()).extracting(Dimension::slug)
			.containsExactly("in-one-line", "owns", "asks", "measured-on", "time-horizon", "reports-to", "tools",
					"artefacts", "kind-of-role", "outcome-or-output", "certification", "works-with", "focus");
	}

	@Test
	void saysNothingOfARoleOnlyWhereEverySourceIsSilent() {
		Map<String, List<String>> silent = new LinkedHashMap<>();
		for (Role role : this.catalog.roles()) {
			silent.put(role.slug(),
					this.catalog.dimensions()
						.stream()
						.filter((dimension) -> dimension.of(role).isEmpty())
						.map(Dimension::slug)
						.toList());
		}
		assertThat(silent).containsExactly(Map.entry("product-manager", List.of()),
				Map.entry("project-manager", List.of()),
				Map.entry("product-owner", List.of("reports-to", "certification")),
				Map.entry("technical-program-manager", List.of("asks", "time-horizon", "tools", "kind-of-role")),
				Map.entry("scrum-master",
						List.of("asks", "measured-on", "reports-to", "tools", "artefacts", "outcome-or-output",
								"certification")),
				Map.entry("delivery-manager", List.of("asks", "measured-on", "time-horizon", "reports-to", "artefacts",
						"kind-of-role", "outcome-or-output", "certification")));
	}

	@Test
	void neverFillsADimensionWithOurOwnReading() {
		assertThat(this.catalog.dimensions().stream().flatMap((dimension) -> dimension.traits().stream())).isNotEmpty()
			.allSatisfy((trait) -> assertThat(trait.statement().sources()).doesNotContain("REMIT"));
	}

	@Test
	void neverPutsOurOwnReadingBesideASourceInOneVerdict() {
		assertThat(Stream.concat(involvements().map(Involvement::sources), needs().map(SkillNeed::sources)))
			.allSatisfy((sources) -> assertThat(sources.contains("REMIT") && sources.size() > 1).isFalse());
	}

	@Test
	void hasNineSourcesAndCitesEach() {
		List<String> cited = Stream
			.of(statements().map(Statement::sources), involvements().map(Involvement::sources),
					needs().map(SkillNeed::sources))
			.flatMap((sources) -> sources)
			.flatMap(Collection::stream)
			.distinct()
			.toList();
		assertThat(this.catalog.sources()).extracting(Source::key)
			.containsExactly("S0", "S1", "S2", "S3", "S4", "SG", "GDD", "GLH", "REMIT")
			.containsExactlyInAnyOrderElementsOf(cited);
	}

	@Test
	void citesANeighboursSourceForThatNeighbourOnly() {
		assertThat(this.catalog.dimensions().stream().flatMap((dimension) -> dimension.traits().stream()))
			.allSatisfy((trait) -> {
				assertThat(trait.statement().sources().contains("GDD") && !trait.role().equals("delivery-manager"))
					.isFalse();
				assertThat(trait.statement().sources().contains("GLH")
						&& !trait.role().equals("technical-program-manager"))
					.isFalse();
			});
	}

	@ParameterizedTest
	@MethodSource("responsibilities")
	void tellsOfEveryRole(Responsibility responsibility) {
		assertThat(this.catalog.roles())
			.allSatisfy((role) -> assertThat(responsibility.of(role)).as(role.slug()).isNotEmpty());
	}

	@ParameterizedTest
	@MethodSource("responsibilities")
	void hasASourceSayWhoDecides(Responsibility responsibility) {
		assertThat(responsibility.involvements()).anyMatch(
				(involvement) -> involvement.raci() == Raci.ACCOUNTABLE && !involvement.sources().contains("REMIT"));
	}

	@ParameterizedTest
	@MethodSource("responsibilities")
	void explainsWhereSourcesDiffer(Responsibility responsibility) {
		assertThat(this.catalog.roles()).allSatisfy((role) -> {
			List<Involvement> involvements = responsibility.of(role);
			long unexplained = involvements.stream().filter((involvement) -> involvement.note() == null).count();
			assertThat(unexplained).as(role.slug()).isLessThanOrEqualTo(1);
		});
	}

	/* Several involvements of one role are shown as a difference between sources. */
	@ParameterizedTest
	@MethodSource("responsibilities")
	void differsOnlyWhereSourcesDo(Responsibility responsibility) {
		assertThat(this.catalog.roles()).allSatisfy((role) -> {
			List<Involvement> involvements = responsibility.of(role);
			assertThat(involvements).as(role.slug()).extracting(Involvement::raci).doesNotHaveDuplicates();
			if (involvements.size() > 1) {
				assertThat(involvements).as(role.slug())
					.allSatisfy((involvement) -> assertThat(involvement.sources()).doesNotContain("REMIT"));
			}
		});
	}

	static Stream<Responsibility> responsibilities() {
		return Seed.catalog().responsibilities().stream();
	}

	@Test
	void hasEachSkillEssentialToSomebody() {
		assertThat(this.catalog.skills()).hasSizeGreaterThanOrEqualTo(19)
			.allSatisfy((skill) -> assertThat(skill.needs()).as(skill.slug())
				.anyMatch((need) -> need.need() == Need.ESSENTIAL));
	}

	@Test
	void tellsWhatToKeepLearnLetGoOfAndWatchInEveryMove() {
		assertThat(this.catalog.moves()).isNotEmpty().allSatisfy((move) -> {
			assertThat(move.keep()).isNotEmpty();
			assertThat(move.learn()).isNotEmpty();
			assertThat(move.letGo()).isNotEmpty();
			assertThat(move.watch()).isNotEmpty();
		});
	}

	@ParameterizedTest
	@EnumSource
	void hasTopicsOfEveryKind(TopicKind kind) {
		assertThat(this.catalog.topics(kind)).isNotEmpty();
	}

	@Test
	void warnsOfWhatGoesWrongBetweenRoles() {
		assertThat(this.catalog.topics(TopicKind.CAUTION)).extracting(Topic::slug)
			.contains("one-person-two-jobs", "one-advert-for-different-jobs", "the-price-of-confusion",
					"all-three-at-once", "product-manager-and-product-owner-in-one", "execution-is-not-strategy");
	}

	@Test
	void showsWhereSourcesDisagree() {
		assertThat(this.catalog.topics(TopicKind.DISAGREEMENT)).extracting(Topic::slug)
			.contains("who-sets-the-product-vision", "who-writes-the-user-stories", "who-orders-the-backlog",
					"who-is-the-single-contact");
		assertThat(this.catalog.topics(TopicKind.DISAGREEMENT)).allSatisfy((topic) -> assertThat(
				topic.parts().stream().flatMap((part) -> part.statement().sources().stream()).distinct())
			.as(topic.slug())
			.hasSizeGreaterThanOrEqualTo(2)
			.doesNotContain("REMIT"));
	}

	@Test
	void givesEveryRoleASignAndAnInclination() {
		assertThat(this.catalog.roles()).allSatisfy((role) -> {
			assertThat(this.catalog.topics(TopicKind.SIGN, role)).as(role.slug()).isNotEmpty();
			assertThat(this.catalog.topics(TopicKind.INCLINATION, role)).as(role.slug()).isNotEmpty();
		});
	}

	@Test
	void asksAQuestionWhereOneBelongs() {
		assertThat(Stream.concat(this.catalog.roles().stream().map((role) -> role.question().text()),
				Stream
					.concat(this.catalog.topics(TopicKind.QUESTION).stream(),
							this.catalog.topics(TopicKind.DISAGREEMENT).stream())
					.map(Topic::title)))
			.isNotEmpty()
			.allSatisfy((question) -> assertThat(question).endsWith("?"));
	}

	@Test
	void endsItsSentences() {
		assertNone(sentences(), Pattern.compile("^\\P{Lu}|[^.?!”]$"));
	}

	@Test
	void leavesItsPhrasesWithoutAFullStop() {
		assertNone(phrases(), Pattern.compile("^[^\\p{Lu}\\d]|[.;:,]$"));
	}

	@Test
	void leavesNoBlankTooMany() {
		assertNone(texts(), Pattern.compile("^\\s|\\s\\s|\\s[.,;:?!]|\\s$"));
	}

	@Test
	void writesQuotationMarksDashesAndApostrophesAsInPrint() {
		assertNone(texts(), Pattern.compile("[\"'`‘]| - |--|\\.\\.\\."));
	}

	@Test
	void writesBritishEnglish() {
		assertNone(texts(), AMERICAN);
	}

	@Test
	void praisesNothing() {
		assertNone(texts(), MARKETING);
	}

	private static void assertNone(Stream<String> texts, Pattern fault) {
		List<String> all = texts.toList();
		assertThat(all).hasSizeGreaterThan(100);
		assertThat(all.stream().filter(fault.asPredicate())).isEmpty();
	}

	private Stream<Involvement> involvements() {
		return this.catalog.responsibilities()
			.stream()
			.flatMap((responsibility) -> responsibility.involvements().stream());
	}

	private Stream<SkillNeed> needs() {
		return this.catalog.skills().stream().flatMap((skill) -> skill.needs().stream());
	}

	private Stream<Statement> traits() {
		return this.catalog.dimensions()
			.stream()
			.flatMap((dimension) -> dimension.traits().stream())
			.map(Trait::statement);
	}

	private Stream<Statement> titles() {
		return this.catalog.roles().stream().flatMap((role) -> role.titles().stream());
	}

	/* All that are sentences, as opposed to traits and titles. */
	private Stream<Statement> prose() {
		return Stream
			.of(this.catalog.roles()
				.stream()
				.flatMap((role) -> Stream.of(role.oneLine(), role.question(), role.summary())),
					this.catalog.responsibilities().stream().map(Responsibility::description),
					this.catalog.skills().stream().map(Skill::description),
					this.catalog.moves().stream().flatMap(SeedTests::statements),
					this.catalog.topics().stream().flatMap((topic) -> topic.statements().stream()))
			.flatMap((statements) -> statements);
	}

	private static Stream<Statement> statements(Move move) {
		return Stream.of(List.of(move.howCommon()), move.keep(), move.learn(), move.letGo(), move.watch())
			.flatMap(Collection::stream);
	}

	private Stream<Statement> statements() {
		return Stream.of(prose(), traits(), titles()).flatMap((statements) -> statements);
	}

	private Stream<String> sentences() {
		return Stream
			.of(prose().map(Statement::text), this.catalog.sources().stream().map(Source::about),
					this.catalog.dimensions().stream().map(Dimension::description),
					Stream.concat(involvements().map(Involvement::note), needs().map(SkillNeed::note))
						.flatMap((note) -> Optional.ofNullable(note).stream()))
			.flatMap((texts) -> texts);
	}

	private Stream<String> phrases() {
		return Stream
			.of(traits().map(Statement::text), titles().map(Statement::text),
					this.catalog.dimensions().stream().map(Dimension::name),
					this.catalog.responsibilities().stream().map(Responsibility::name),
					this.catalog.skills().stream().map(Skill::name), this.catalog.topics().stream().map(Topic::title),
					this.catalog.topics()
						.stream()
						.flatMap((topic) -> topic.parts().stream())
						.map(TopicPart::label)
						.flatMap((label) -> Optional.ofNullable(label).stream()))
			.flatMap((texts) -> texts);
	}

	/* What editors wrote; a source's title is as it was published. */
	private Stream<String> texts() {
		return Stream.concat(sentences(), phrases());
	}

}
