package org.remit.team;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.catalog.Theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Hand-made ballots, with what has to come out worked out by hand. */
class FindingsTests {

	/*
	 * Of those who can say (n), agreed takes 3 n / 5 for one answer, uncovered n / 2 for
	 * nobody; unknown: half or more not sure, or fewer than two who can say.
	 */
	@ParameterizedTest
	@CsvSource({ "ann ann ann ann ann ann, AGREED, 100", "ann ann ann bob 0 ?, AGREED, 50",
			"ann ann ann bob bob ., AGREED, 60", "ann ann ann bob bob bob, CONTESTED, 50",
			"ann ann ann bob bob 0, CONTESTED, 50", "0 0 0 ann ann bob, UNCOVERED, 50", "0 0 0 0 ann ?, UNCOVERED, 67",
			"0 0 ann ann ann ., AGREED, 60", "? ? ? ann ann ann, UNKNOWN, 50", "? ? ann ann ann ann, AGREED, 67",
			". . . . . ., UNKNOWN, 0", "ann . . . . ., UNKNOWN, 100", "ann ann . . . ., AGREED, 100",
			"ann 0 . . . ., UNCOVERED, 50", "+ + + + + +, CONTESTED, 100",
			"ann+bob bob+ann ann+bob ann+bob ann ?, AGREED, 67", "ann+bob ann+bob ann ann bob bob, CONTESTED, 33" })
	void readsAnOutcomeOffTheAnswers(String answers, Outcome outcome, int percent) {
		DutyFinding finding = sketch().own("plan", Theme.DELIVERY).decides(answers).finding();
		assertThat(finding.outcome()).isEqualTo(outcome);
		assertThat(finding.percent()).isEqualTo(percent);
	}

	@Test
	void saysWhoAndHowFar() {
		assertThat(words("ann ann ann ann bob ?"))
			.isEqualTo("Ann decides this: 4 of 6 say Ann, 1 says Bob, 1 is not sure.");
		assertThat(words("ann+bob ann+bob ann+bob . . ."))
			.isEqualTo("Ann and Bob decide this together: 3 of 3 say Ann and Bob together.");
		assertThat(words("ann bob bob ann 0 0"))
			.isEqualTo("People disagree about who decides this: 2 of 6 say Ann, 2 say Bob, 2 say nobody.");
		assertThat(words("0 0 0 ann bob ?"))
			.isEqualTo("Nobody decides this: 3 of 6 say nobody, 1 says Ann, 1 says Bob, 1 is not sure.");
		assertThat(words("? ? ? ann 0 +")).isEqualTo(
				"Too many do not know who decides this: 3 of 6 are not sure, 1 says Ann, 1 says several people, 1 says nobody.");
		assertThat(words("ann bob cat dan eve ?")).isEqualTo(
				"People disagree about who decides this: 1 of 6 says Ann, 1 says Bob, 1 says Cat, 1 says Dan, 2 give other answers.");
		assertThat(words(". . . . . .")).isEqualTo("Nobody said who decides this.");
	}

	@Test
	void namesOwnersOfWhatIsAgreedOnly() {
		assertThat(sketch().own("plan", Theme.DELIVERY).decides("bob+ann bob+ann ann+bob . . .").finding().owners())
			.extracting(Member::key)
			.containsExactly("ann", "bob");
		DutyFinding contested = sketch().own("plan", Theme.DELIVERY).decides("bob bob ann ann . .").finding();
		assertThat(contested.owners()).isEmpty();
		assertThat(contested.named()).extracting(Member::key).containsExactly("ann", "bob");
	}

	/*
	 * Item 1: 2 Ann, 1 Bob; item 2: 2 nobody; the answers "not sure" are no ratings. See
	 * KappaTests for this sum: P = (2/3 + 1) / 3 = 5/9; now E = (2/5)² + (1/5)² + (2/5)²
	 * = 9/25, so kappa = (5/9 − 9/25) / (16/25) = (44/225) / (144/225) = 11/36.
	 */
	@Test
	void leavesThoseWhoAreNotSureOutOfKappa() {
		Findings findings = sketch().own("plan", Theme.DELIVERY)
			.decides("ann ann bob ? ? .")
			.own("test", Theme.DELIVERY)
			.decides("0 0 ? ? . .")
			.findings();
		assertThat(findings.agreement().kappa()).isNotNull();
		assertThat(findings.agreement().kappa().value()).isCloseTo(11.0 / 36, within(1e-12));
		assertThat(findings.agreement().words()).startsWith("Over all, agreement is fair: ")
			.endsWith("(Fleiss’ kappa 0.31, from 5 answers about 2 responsibilities).");
	}

	/* Of Bob's five others, all of whom can say, three name him: at least half. */
	@Test
	void findsAPhantomOwner() {
		Sketch sketch = sketch().own("plan", Theme.DELIVERY).decides("bob ann bob bob 0 0").parts(". R . . . .");
		assertThat(sketch.notes(Measure.PHANTOM_OWNER))
			.containsExactly("3 of 5 others say that Bob decides “Plan”. Bob says no.");
	}

	@Test
	void findsNoPhantomWhereTheMemberAgreesOrIsSilentOrFewNameThem() {
		assertThat(sketch().own("plan", Theme.DELIVERY).decides("bob bob bob bob 0 0").notes(Measure.PHANTOM_OWNER))
			.isEmpty();
		assertThat(sketch().own("plan", Theme.DELIVERY).decides("bob ? bob bob 0 0").notes(Measure.PHANTOM_OWNER))
			.isEmpty();
		assertThat(sketch().own("plan", Theme.DELIVERY).decides("bob ann bob 0 0 0").notes(Measure.PHANTOM_OWNER))
			.isEmpty();
		assertThat(sketch().own("plan", Theme.DELIVERY).decides("bob ann . . . .").notes(Measure.PHANTOM_OWNER))
			.isEmpty();
	}

	/* Ann says "I decide"; of the four others who can say, none names her. */
	@Test
	void findsASilentClaim() {
		Sketch sketch = sketch().own("plan", Theme.DELIVERY).decides("ann bob bob 0 0 ?").parts("A . . . . .");
		assertThat(sketch.notes(Measure.SILENT_CLAIM))
			.containsExactly("Ann says “I decide” of “Plan”. None of 4 others names them.");
		assertThat(sketch().own("plan", Theme.DELIVERY)
			.decides("ann bob bob 0 ann ?")
			.parts("A . . . . .")
			.notes(Measure.SILENT_CLAIM)).isEmpty();
	}

	/*
	 * Ann, titled product owner, decides one thing of a product owner and two of a
	 * project manager's... of the small catalogue's three duties: "set the vision" is
	 * decided by product managers (published sources S0, S3) and product owners (S1); as
	 * she bears that title it counts as a product owner's. So three hats' worth of work
	 * is one of a project manager and two of a product owner.
	 */
	@Test
	void countsWorkOfSeveralRolesForTheOneWhoseTitleSomebodyBears() {
		Sketch sketch = titled("product-owner");
		PersonFinding ann = sketch.findings().people().get(0);
		assertThat(ann.hats()).extracting(Hat::label).containsExactly("Product owner", "Project manager");
		assertThat(ann.hats()).extracting(Hat::count).containsExactly(2, 1);
		assertThat(ann.hatsWorn()).isEqualTo(2);
		assertThat(ann.themes()).containsOnlyKeys(Theme.DIRECTION, Theme.BACKLOG, Theme.DELIVERY);
		assertThat(ann.words())
			.isEqualTo("Ann decides 3 responsibilities: 2 as a product owner and 1 as a project manager.");
		assertThat(sketch.notes(Measure.TITLE)).isEmpty();
	}

	/*
	 * With the title of a scrum master the vision counts as a product manager's: 1, 1, 1.
	 */
	@Test
	void countsItForTheRoleOfMostPublishedSourcesOtherwise() {
		PersonFinding ann = titled("scrum-master").findings().people().get(0);
		assertThat(ann.hats()).extracting(Hat::label)
			.containsExactly("Product manager", "Project manager", "Product owner");
	}

	/*
	 * Titled project manager: 2 of 3 are... a product owner's 1, a product manager's 1.
	 */
	@Test
	void tellsTitleFromWorkOnlyWhereOneOtherRoleHasMostOfIt() {
		assertThat(titled("project-manager").notes(Measure.TITLE)).isEmpty();
	}

	/* "Order the backlog" sets scope (PO), "plan the project" guards the date (PjM). */
	@Test
	void findsAClashingPair() {
		assertThat(titled("product-owner").notes(Measure.CLASH)).singleElement()
			.asString()
			.startsWith("Ann decides what is built (“Set the vision” and “Order the backlog”) and sees to it that it "
					+ "arrives (“Plan the project”).");
		assertThat(new Sketch().members("ann", "bob")
			.duty("order-the-backlog")
			.decides("ann ann")
			.duty("plan-the-project")
			.decides("bob bob")
			.notes(Measure.CLASH)).isEmpty();
	}

	/* Two others say what they do; none of them decides or does it. */
	@Test
	void findsSinglePointsOfFailure() {
		assertThat(sketch().own("plan", Theme.DELIVERY)
			.decides("ann ann ann ann ann ann")
			.parts("A C - . . .")
			.notes(Measure.SINGLE_POINT))
			.containsExactly("One responsibility waits when Ann is away: nobody else does it (“Plan”).");
		assertThat(sketch().own("plan", Theme.DELIVERY)
			.decides("ann ann ann ann ann ann")
			.parts("A R - . . .")
			.notes(Measure.SINGLE_POINT)).isEmpty();
		assertThat(sketch().own("plan", Theme.DELIVERY)
			.decides("ann ann ann ann ann ann")
			.parts("A - . . . .")
			.notes(Measure.SINGLE_POINT)).isEmpty();
	}

	@Test
	void findsWhomNobodyNames() {
		Sketch sketch = new Sketch().members("ann", "bob", "cat")
			.own("plan", Theme.DELIVERY)
			.decides("ann bob 0")
			.parts(". . R")
			.own("test", Theme.DELIVERY)
			.decides("ann 0 0");
		assertThat(sketch.notes(Measure.NAMED_FOR_NOTHING)).containsExactly(
				"Nobody says that Cat decides any of 2 responsibilities. They have a hand in 1 responsibility.");
	}

	/* 4.5 + 4 = 8.5 hours of 8: half an hour too many. */
	@Test
	void findsAnOverload() {
		Sketch sketch = new Sketch().member("ann", null, "8")
			.member("bob", null, "8")
			.own("plan", Theme.DELIVERY)
			.decides("ann ann")
			.hours("4,5 .")
			.own("test", Theme.DELIVERY)
			.decides("ann ann")
			.hours("4 1");
		assertThat(sketch.notes(Measure.LOAD))
			.containsExactly("Ann has 8 hours a week, and says that 8.5 go into this: 0.5 too many.");
		PersonFinding bob = sketch.findings().people().get(1);
		assertThat(bob.load()).isEqualTo(Hours.parse("1"));
		assertThat(bob.free()).isEqualTo(Hours.parse("7"));
		assertThat(bob.excess()).isNull();
	}

	/*
	 * Ann decides 6 of 7; three members decide 7 together, 2.3 each; twice that is 4.7.
	 */
	@Test
	void findsManyInOnePairOfHands() {
		Sketch sketch = new Sketch().members("ann", "bob", "cat");
		for (int i = 0; i < 6; i++) {
			sketch.own("duty-" + i, Theme.DELIVERY).decides("ann ann ann");
		}
		sketch.own("duty-6", Theme.DELIVERY).decides("bob bob bob");
		assertThat(sketch.notes(Measure.MANY))
			.containsExactly("Ann decides 6 of 7 responsibilities; on average a member decides 2.3.");
	}

	/* A product manager decides one of three; it has nobody. A product owner two. */
	@Test
	void measuresHowMuchOfARoleIsCovered() {
		Findings findings = sketch().duty("set-the-vision")
			.decides("0 0 0 0 0 0")
			.duty("order-the-backlog")
			.decides("ann ann ann ann ann ann")
			.duty("plan-the-project")
			.decides("ann ann ann bob bob bob")
			.findings();
		assertThat(findings.coverage()).extracting(RoleCoverage::words)
			.containsExactly(
					"Of 1 responsibility that a product manager can decide, 0 have an agreed owner and 1 has nobody.",
					"Of 1 responsibility that a project manager can decide, 0 have an agreed owner and 1 is contested.",
					"Of 2 responsibilities that a product owner can decide, 1 has an agreed owner and 1 has nobody.",
					"Nothing was asked that is a scrum master’s to decide.");
		assertThat(findings.coverage()).extracting(RoleCoverage::percent).containsExactly(0, 0, 50, 0);
		assertThat(findings.coverage()).extracting(RoleCoverage::remit).containsExactly(1, 1, 2, 0);
	}

	@Test
	void tellsItInAHeadline() {
		Findings findings = sketch().own("plan", Theme.DELIVERY)
			.decides("ann ann bob bob . .")
			.own("test", Theme.DELIVERY)
			.decides("ann ann bob bob . .")
			.own("vision", Theme.DIRECTION)
			.decides("0 0 0 0 0 0")
			.own("market", Theme.DIRECTION)
			.decides("ann ann ann ann ann ann")
			.findings();
		assertThat(findings.headline()).isEqualTo("Half or more of direction has nobody; half or more of delivery is "
				+ "contested. People agree on 1 of 4 responsibilities.");
		assertThat(findings.paragraph()).contains("Of the others, 2 are contested and 1 has nobody.");
	}

	@Test
	void countsAGridRowByRow() {
		Sketch sketch = new Sketch().mode(Mode.QUICK)
			.members("ann", "bob", "cat")
			.own("one", Theme.DELIVERY)
			.row("A R C")
			.own("two", Theme.DELIVERY)
			.row("A A R")
			.own("none", Theme.DELIVERY)
			.row(". R I")
			.own("idle", Theme.DELIVERY)
			.row("A C .")
			.own("both", Theme.DELIVERY)
			.row(". RA .")
			.own("empty", Theme.DELIVERY);
		Findings findings = sketch.findings();
		assertThat(findings.duties()).extracting(DutyFinding::outcome)
			.containsExactly(Outcome.AGREED, Outcome.CONTESTED, Outcome.UNCOVERED, Outcome.AGREED, Outcome.AGREED,
					Outcome.UNCOVERED);
		assertThat(sketch.notes(Measure.TWO_ACCOUNTABLE)).containsExactly("Ann and Bob are all accountable for “Two”.");
		assertThat(sketch.notes(Measure.WITHOUT_ACCOUNTABLE)).containsExactly("Nobody is accountable for “None”.",
				"Nobody is accountable for “Empty”.");
		assertThat(sketch.notes(Measure.WITHOUT_DOER)).containsExactly("Nobody does “Idle”.", "Nobody does “Empty”.");
		assertThat(findings.agreement().kappa()).isNull();
		assertThat(findings.headline()).isEqualTo("3 of 6 responsibilities have one owner.");
	}

	@Test
	void drawsAHeatMap() {
		HeatMap map = HeatMap.of(sketch().own("plan", Theme.DELIVERY)
			.decides("ann ann ann+bob 0 ? +")
			.own("vision", Theme.DIRECTION)
			.decides("dan . . . . .")
			.findings());
		assertThat(map.members()).extracting(Member::key).containsExactly("ann", "bob", "dan");
		assertThat(map.groups()).extracting(HeatMap.Group::theme).containsExactly(Theme.DIRECTION, Theme.DELIVERY);
		HeatMap.Row row = map.groups().get(1).rows().get(0);
		assertThat(row.members()).extracting(HeatMap.Heat::percent).containsExactly(50, 17, 0);
		assertThat(List.of(row.nobody(), row.notSure(), row.others())).extracting(HeatMap.Heat::words)
			.containsOnly("1 of 6");
	}

	private static String words(String answers) {
		return sketch().own("plan", Theme.DELIVERY).decides(answers).finding().words();
	}

	private static Sketch sketch() {
		return new Sketch().members("ann", "bob", "cat", "dan", "eve", "fay");
	}

	private static Sketch titled(String role) {
		return new Sketch().member("ann", role, null)
			.members("bob", "cat")
			.duty("set-the-vision")
			.decides("ann ann ann")
			.duty("order-the-backlog")
			.decides("ann ann ann")
			.duty("plan-the-project")
			.decides("ann ann ann");
	}

}
