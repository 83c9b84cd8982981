package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.remit.catalog.Catalog;
import org.remit.catalog.Choice;
import org.remit.catalog.EffectKind;
import org.remit.catalog.Questionnaire;
import org.remit.content.Seed;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each sign that the sources name (N1 to N24 of a team, C1 to C10 of a person) moves the
 * advice the way they say. A case has as few answers as show it; all else is left open.
 */
class SignsTests {

	private static final Catalog CATALOG = Seed.catalog();

	private static final String NOBODY = "no-new-role";

	private static final String PRODUCT_MANAGER = "hire-one product-manager";

	private static final String PROJECT_MANAGER = "hire-one project-manager";

	private static final String PRODUCT_OWNER = "hire-one product-owner";

	private static final String PRODUCT_THEN_PROJECT = "hire-several product-manager project-manager";

	@Test
	void anUnprovenProductNeedsAProductManagerFirst() { // N1
		team().with("stage=unproven").turns(NOBODY, PRODUCT_MANAGER);
		assertThat(team("main-problem=delivery", "deadlines=clear-but-late").with("stage=unproven").arrangements())
			.containsExactly("first product-manager");
	}

	@Test
	void featuresBuiltWithoutAskingUsersNeedAProductManager() { // N2
		team("main-problem=direction").with("direction=no-research").turns(NOBODY, PRODUCT_MANAGER);
	}

	@Test
	void requestsThatNobodyCanChooseFromNeedAProductManager() { // N3
		team("main-problem=direction").with("direction=competing-requests").turns(NOBODY, PRODUCT_MANAGER);
	}

	@Test
	void aProductWithoutAVisionNeedsAProductManager() { // N4
		team("main-problem=direction").with("direction=no-vision").turns(NOBODY, PRODUCT_MANAGER);
		team("main-problem=direction").with("deadlines=changed-minds").turns(NOBODY, PRODUCT_MANAGER);
	}

	@Test
	void aNewMarketNeedsAProductManager() { // N5
		team().with("stage=new-market").turns(NOBODY, PRODUCT_MANAGER);
	}

	@Test
	void clearWorkThatIsLateNeedsAProjectManager() { // N6
		team().with("deadlines=clear-but-late").turns(NOBODY, PROJECT_MANAGER);
		team("main-problem=delivery", "work=no-status").with("deadlines=on-time").turns(PROJECT_MANAGER, NOBODY);
	}

	@Test
	void departmentsThatWaitForEachOtherNeedAProjectManager() { // N7
		team("main-problem=delivery").with("deadlines=waiting").turns(NOBODY, PROJECT_MANAGER);
	}

	@Test
	void workOfWhichNobodyKnowsTheStatusNeedsAProjectManager() { // N8
		team("main-problem=delivery").with("work=no-status").turns(NOBODY, PROJECT_MANAGER);
	}

	@Test
	void workOfManyPartiesNeedsAProjectManager() { // N9
		team("main-problem=delivery").with("work=many-parties").turns(NOBODY, PROJECT_MANAGER);
	}

	@Test
	void severalInitiativesAtOnceNeedAProjectManager() { // N10
		team("company=growing").with("work=several-initiatives").turns(NOBODY, PROJECT_MANAGER);
	}

	@Test
	void aMatureProductWithDatesNeedsBothManagers() { // N11
		team("main-problem=both").with("stage=dated-roadmap").turns(NOBODY, PRODUCT_THEN_PROJECT);
	}

	@Test
	void technicalLeadersWhoCoordinateBringTheProductManagerToTheFront() { // N12
		Sign sign = team("direction=no-vision", "direction=competing-requests", "deadlines=clear-but-late",
				"work=many-parties")
			.with("capable-people=technical-leaders");
		sign.turns("hire-several project-manager product-manager", PRODUCT_THEN_PROJECT);
		sign.moves("project-manager", 6, 4);
	}

	@Test
	void theMainProblemChoosesBetweenTheManagers() { // N13
		team("direction=no-research").with("main-problem=direction").turns(NOBODY, PRODUCT_MANAGER);
		team("work=no-status").with("main-problem=delivery").turns(NOBODY, PROJECT_MANAGER);
		Sign mistaken = team("direction=no-research", "direction=no-vision").with("main-problem=delivery");
		mistaken.turns(PRODUCT_MANAGER, PRODUCT_MANAGER);
		assertThat(mistaken.warnings()).contains("execution-is-not-strategy");
	}

	@Test
	void workThatWillNotChangeNeedsAProjectManagerOrAProductOwner() { // N14
		team("work=no-status").with("stage=steady").turns(NOBODY, PROJECT_MANAGER);
		team("way-of-working=scrum", "backlog=unwritten").with("stage=steady").turns(NOBODY, PRODUCT_OWNER);
		team("direction=no-research", "direction=no-vision").with("stage=steady").turns(PRODUCT_MANAGER, NOBODY);
	}

	@Test
	void aBacklogThatNobodyLooksAfterNeedsAProductOwner() { // N15
		team("way-of-working=scrum").with("backlog=unordered").turns(NOBODY, PRODUCT_OWNER);
		team("way-of-working=scrum", "backlog=unwritten").with("deadlines=half-described").turns(NOBODY, PRODUCT_OWNER);
		team("way-of-working=scrum", "backlog=unwritten", "company=large").with("backlog=unaccepted")
			.turns(NOBODY, PRODUCT_OWNER);
	}

	@Test
	void aSmallCompanyGivesSeveralHatsToOnePerson() { // N16
		Sign sign = team("stage=unproven", "deadlines=clear-but-late").with("company=small");
		sign.turns(PRODUCT_THEN_PROJECT, "combine product-manager project-manager");
		assertThat(sign.warnings()).contains("small-company-hats");
	}

	@Test
	void aLargeOrganisationKeepsTheRolesApart() { // N17
		team("stage=unproven", "deadlines=clear-but-late", "demand=partial").with("company=large")
			.turns("combine product-manager project-manager", PRODUCT_THEN_PROJECT);
		team("way-of-working=scrum", "backlog=unwritten", "backlog=unaccepted").with("company=large")
			.turns(NOBODY, PRODUCT_OWNER);
	}

	@Test
	void tooLittleWorkForARolePutsRolesTogether() { // N18
		team("stage=unproven", "deadlines=clear-but-late").with("demand=partial")
			.turns(PRODUCT_THEN_PROJECT, "combine product-manager project-manager");
		team("company=small", "stage=unproven", "deadlines=clear-but-late").with("demand=full")
			.turns("combine product-manager project-manager", PRODUCT_THEN_PROJECT);
	}

	@Test
	void technicalDepthOverManyTeamsNeedsATechnicalProgramManager() { // N19
		Sign sign = team("company=large").with("work=technical-depth");
		sign.turns(NOBODY, "hire-one technical-program-manager");
		sign.moves("project-manager", 0, -4);
	}

	@Test
	void executionBesideAProductManagerNeedsWhoeverFitsTheWayOfWorking() { // N20
		team("company=large", "product-manager=roadmap-only").with("way-of-working=plan")
			.turns(NOBODY, PROJECT_MANAGER);
		team("company=large", "product-manager=roadmap-only").with("way-of-working=scrum")
			.turns(NOBODY, "hire-one scrum-master");
		team("company=large", "product-manager=roadmap-only").with("way-of-working=agile")
			.turns(NOBODY, "hire-one delivery-manager");
	}

	@Test
	void aProductManagerDrowningInDailyWorkNeedsPeopleForTheExecution() { // N21
		Sign sign = team("work=no-status").with("product-manager=drowning");
		sign.turns(NOBODY, PROJECT_MANAGER);
		sign.moves("product-manager", 0, -4);
		assertThat(sign.warnings()).contains("drowning-strategy");
		team("work=no-status", "capable-people=planner").with("product-manager=drowning")
			.turns(NOBODY, "lean-on-team project-manager");
		team("way-of-working=scrum").with("product-manager=drowning").turns(NOBODY, PRODUCT_OWNER);
	}

	@Test
	void workWithOneGoalAndAnEndNeedsAProjectManager() { // N22
		Sign sign = team().with("work-ends=fixed-end");
		sign.turns(NOBODY, PROJECT_MANAGER);
		sign.moves("product-manager", 0, -2);
	}

	@Test
	void aProductThatGoesOnNeedsAProductManager() { // N23
		team("product-manager=none").with("work-ends=goes-on").turns(NOBODY, PRODUCT_MANAGER);
		team("stage=dated-roadmap").with("work-ends=goes-on").turns(NOBODY, PRODUCT_MANAGER);
	}

	@Test
	void somebodyFromAnotherRoleNeedsCoachingAndTime() { // N24
		Sign knowingly = team("stage=unproven").with("background=other-role-knowingly");
		knowingly.turns(PRODUCT_MANAGER, PRODUCT_MANAGER);
		assertThat(knowingly.coaching()).containsExactly("from-another-role");
		Sign alike = team("stage=unproven").with("background=other-role-alike");
		alike.turns(PRODUCT_MANAGER, PRODUCT_MANAGER);
		assertThat(alike.coaching()).containsExactly("roles-taken-as-alike-coaching");
		assertThat(alike.warnings()).contains("roles-taken-as-alike");
	}

	@Test
	void whoLikesAmbiguousProblemsSuitsProductManagement() { // C1
		person("good-week=outcome", "change=at-ease").with("problems=ambiguous").turns("fit", "fit product-manager");
	}

	@Test
	void whoLikesWhereFieldsMeetSuitsProductManagement() { // C2
		person("good-week=outcome", "change=at-ease").with("place=where-fields-meet")
			.turns("fit", "fit product-manager");
	}

	@Test
	void whoWantsToOwnOutcomesSuitsProductManagement() { // C3
		person("problems=ambiguous", "change=at-ease").with("good-week=outcome").turns("fit", "fit product-manager");
	}

	@Test
	void whoIsAtEaseWithChangeSuitsProductManagement() { // C4
		person("problems=ambiguous", "good-week=outcome").with("change=at-ease").turns("fit", "fit product-manager");
		Sign sign = person("problems=ambiguous", "good-week=outcome", "place=where-fields-meet")
			.with("change=unsettling");
		sign.turns("fit product-manager", "fit");
		sign.moves("project-manager", 0, 1);
	}

	@Test
	void whoThrivesOnStructureSuitsProjectManagement() { // C5
		person("problems=clear-goal", "good-week=on-time").with("structure=structure")
			.turns("fit", "fit project-manager");
	}

	@Test
	void whoLikesToCoordinateAndToClearTheWaySuitsProjectManagement() { // C6
		person("problems=clear-goal", "good-week=on-time").with("people=coordinate")
			.turns("fit", "fit project-manager");
		person("problems=clear-goal", "good-week=on-time").with("people=clear-the-way")
			.turns("fit", "fit project-manager");
		person("problems=clear-goal", "good-week=on-time").with("place=between-departments")
			.turns("fit", "fit project-manager");
	}

	@Test
	void whoIsSatisfiedByShippingOnTimeSuitsProjectManagement() { // C7
		person("problems=clear-goal", "structure=structure").with("good-week=on-time")
			.turns("fit", "fit project-manager");
	}

	@Test
	void whoLikesClearGoalsSuitsProjectManagement() { // C8
		person("good-week=on-time", "structure=structure").with("problems=clear-goal")
			.turns("fit", "fit project-manager");
	}

	@Test
	void whoLikesDailyWorkWithDevelopersSuitsProductOwnership() { // C9
		person("structure=short-rhythm", "deciding=what-comes-next").with("place=with-developers")
			.turns("fit", "fit product-owner");
		person("place=with-developers", "deciding=what-comes-next").with("structure=short-rhythm")
			.turns("fit", "fit product-owner");
		person("place=with-developers", "structure=short-rhythm").with("deciding=what-comes-next")
			.turns("fit", "fit product-owner");
		person("place=with-developers", "structure=short-rhythm").with("yes-or-no=fine")
			.turns("fit", "fit product-owner");
		person("place=with-developers", "structure=short-rhythm", "deciding=what-comes-next").with("yes-or-no=hard")
			.turns("fit product-owner", "fit");
	}

	@Test
	void neitherRoleIsBetterForSomebodysProspects() { // C10
		Sign sign = person("good-week=outcome", "structure=structure").with("attraction=prospects");
		sign.turns("fit", "fit");
		assertThat(sign.warnings()).containsExactly("neither-is-better");
	}

	private static Base team(String... answers) {
		return new Base("which-role-do-we-need", answers);
	}

	private static Base person(String... answers) {
		return new Base("which-role-suits-me", answers);
	}

	/** What is answered besides the sign. */
	private record Base(String questionnaire, String... answers) {

		Sign with(String sign) {
			List<String> all = new ArrayList<>(List.of(this.answers));
			all.add(sign);
			return new Sign(assess(this.answers), assess(all.toArray(String[]::new)));
		}

		private Assessment assess(String... answers) {
			Questionnaire asked = CATALOG.questionnaire(this.questionnaire).orElseThrow();
			List<Choice> choices = Arrays.stream(answers)
				.map((answer) -> new Choice(answer.split("=")[0], answer.split("=")[1]))
				.toList();
			Answers counted = Answers.of(asked, choices);
			assertThat(counted.choices()).as("answers that count").containsExactlyInAnyOrderElementsOf(choices);
			return new Assessor(asked, CATALOG).assess(counted);
		}

	}

	/** What the same answers lead to without the sign and with it. */
	private record Sign(Assessment without, Assessment with) {

		void turns(String before, String after) {
			assertThat(words(this.without)).as("without the sign").isEqualTo(before);
			assertThat(words(this.with)).as("with the sign").isEqualTo(after);
		}

		void moves(String role, int before, int after) {
			assertThat(points(this.without, role)).as("without the sign").isEqualTo(before);
			assertThat(points(this.with, role)).as("with the sign").isEqualTo(after);
		}

		List<String> arrangements() {
			return this.with.arrangements()
				.stream()
				.map((rule) -> rule.effect().kind() + " " + rule.effect().role())
				.toList();
		}

		List<String> warnings() {
			return keys(EffectKind.CAUTION);
		}

		List<String> coaching() {
			return keys(EffectKind.COACHING);
		}

		private List<String> keys(EffectKind kind) {
			return this.with.cautions()
				.stream()
				.filter((rule) -> rule.effect().kind() == kind)
				.map((rule) -> rule.key())
				.toList();
		}

		private static String words(Assessment assessment) {
			Verdict verdict = assessment.verdict();
			return (verdict.kind() + " " + String.join(" ", verdict.roles())).strip();
		}

		private static int points(Assessment assessment, String role) {
			return assessment.scores().stream().filter((one) -> one.role().is(role)).findFirst().orElseThrow().points();
		}

	}

}
