package org.remit.team;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.remit.catalog.Theme;

import static org.assertj.core.api.Assertions.assertThat;

class NextStepTests {

	/* Ann bears the title, has 2 + 3 hours of 10; Bob says that the vision takes 4. */
	@Test
	void givesAGapToWhoeverBearsTheTitleAndSaysWhatThatDoesToTheirLoad() {
		Sketch sketch = new Sketch().member("ann", "product-manager", "10")
			.members("bob", "cat")
			.duty("set-the-vision")
			.decides("0 0 0")
			.hours("2 4 .")
			.own("test", Theme.DELIVERY)
			.decides("ann ann ann")
			.hours("3 . .");
		assertThat(steps(sketch))
			.containsExactly("reassign: Give “Set the vision” to Ann, who bears the title of product "
					+ "manager. That takes them from 1 to 2 responsibilities and from 5 to 7 of 10 hours a week.");
	}

	/* Ann has 9 of 10 hours; two more do not fit. Bob already has a hand in it. */
	@Test
	void givesAGapToWhoeverDoesItAlreadyIfTheTitleHasNoHoursLeft() {
		Sketch sketch = new Sketch().member("ann", "product-manager", "10")
			.members("bob", "cat")
			.duty("set-the-vision")
			.decides("0 0 0")
			.parts("- R -")
			.hours(". 2 .")
			.own("test", Theme.DELIVERY)
			.decides("ann ann ann")
			.hours("9 . .");
		assertThat(steps(sketch)).singleElement()
			.asString()
			.startsWith("reassign: Give “Set the vision” to Bob, who has a hand in it already.");
	}

	@Test
	void settlesWhatIsContestedAndSaysWhoseItIsByTitle() {
		Sketch sketch = new Sketch().member("ann", null, null)
			.member("bob", "project-manager", null)
			.members("cat", "dan")
			.duty("plan-the-project")
			.decides("ann ann bob bob");
		assertThat(steps(sketch)).containsExactly(
				"settle: Settle by name who decides “Plan the project”: Ann or Bob. By title, it would be Bob.");
	}

	/*
	 * Ann has 12 of 10 hours. "Plan the project", 3 of them, is a project manager's; Bob
	 * is one, with 5 of 10 hours, and 8 after.
	 */
	@Test
	void relievesWhoeverHasTooMuchOfWhatIsAnothersByTitle() {
		Sketch sketch = new Sketch().member("ann", "product-owner", "10")
			.member("bob", "project-manager", "10")
			.duty("plan-the-project")
			.decides("ann ann")
			.hours("3 .")
			.duty("order-the-backlog")
			.decides("ann ann")
			.hours("9 .")
			.own("test", Theme.DELIVERY)
			.decides("bob bob")
			.hours(". 5");
		assertThat(steps(sketch))
			.containsExactly("reassign: Move “Plan the project” from Ann, who has too much, to Bob. "
					+ "That takes them from 1 to 2 responsibilities and from 5 to 8 of 10 hours a week.");
	}

	@Test
	void triesAStepAsAWhatIf() {
		Sketch sketch = new Sketch().member("ann", "product-manager", "10")
			.members("bob", "cat")
			.duty("set-the-vision")
			.decides("0 0 0");
		List<Change> changes = sketch.findings().next().get(0).changes();
		assertThat(changes).extracting(Change::toString).containsExactly("move:set-the-vision:ann");
		WhatIf tried = WhatIf.of(sketch.findings(), changes, Sketch.CATALOG);
		assertThat(tried.words()).containsExactly("Ann decides “Set the vision”.");
		assertThat(tried.after().duties(Outcome.AGREED)).hasSize(1);
		assertThat(tried.differences()).containsExactly(new WhatIf.Difference("Agreed", "0", "1"),
				new WhatIf.Difference("Uncovered", "1", "0"),
				new WhatIf.Difference("“Set the vision”", "uncovered", "Ann"),
				new WhatIf.Difference("Ann", "decides 0 responsibilities", "decides 1 responsibility"));
	}

	@Test
	void takesHoursAlongWhenADutyMoves() {
		Sketch sketch = new Sketch().members("ann", "bob")
			.own("plan", Theme.DELIVERY)
			.decides("ann ann")
			.parts("A .")
			.hours("3 1");
		WhatIf tried = WhatIf.of(sketch.findings(), List.of(new Change.Move("plan", "bob")), Sketch.CATALOG);
		assertThat(tried.after().people()).extracting(PersonFinding::load).containsExactly(null, Hours.parse("3"));
		assertThat(tried.after().people().get(1).decides()).hasSize(1);
	}

	/* Without Ann the plan has nobody, and what Ann and Bob decide is Bob's. */
	@Test
	void leavesToNobodyWhatOnlyTheLeaverDecided() {
		Sketch sketch = new Sketch().members("ann", "bob", "cat")
			.own("plan", Theme.DELIVERY)
			.decides("ann ann ann")
			.own("test", Theme.DELIVERY)
			.decides("ann+bob ann+bob ann+bob");
		WhatIf tried = WhatIf.of(sketch.findings(), List.of(new Change.Remove("ann")), Sketch.CATALOG);
		assertThat(tried.after().duties()).extracting(DutyFinding::outcome)
			.containsExactly(Outcome.UNCOVERED, Outcome.AGREED);
		assertThat(tried.after().duties().get(1).owners()).extracting(Member::key).containsExactly("bob");
		assertThat(tried.after().duties()).extracting(DutyFinding::words)
			.containsExactly("Nobody decides this: 3 of 3 name nobody who is left.",
					"Bob decides this: 3 of 3 name Bob.");
		assertThat(tried.after().people()).extracting((person) -> person.member().key()).containsExactly("bob", "cat");
	}

	@Test
	void letsSomebodyNewTakeOverWhatNobodyHolds() {
		Sketch sketch = new Sketch().members("ann", "bob", "cat")
			.duty("set-the-vision")
			.decides("0 0 0")
			.duty("plan-the-project")
			.decides("0 0 0");
		WhatIf tried = WhatIf.of(sketch.findings(),
				List.of(new Change.Add("product-manager"), new Change.Move("plan-the-project", "new-product-manager")),
				Sketch.CATALOG);
		assertThat(tried.words()).containsExactly(
				"A product manager joins and takes over 1 responsibility that nobody holds.",
				"New product manager decides “Plan the project”.");
		assertThat(tried.after().people().get(3).decides()).hasSize(2);
	}

	@Test
	void letsSomebodyNewTakeOverNothingWhereNothingIsUncovered() {
		Sketch sketch = new Sketch().members("ann", "bob", "cat").duty("set-the-vision").decides("ann ann ann");
		WhatIf tried = WhatIf.of(sketch.findings(), List.of(new Change.Add("product-manager")), Sketch.CATALOG);
		assertThat(tried.words()).containsExactly("A product manager joins. "
				+ "Nothing that is first of all theirs is uncovered, so they take over nothing.");
		assertThat(tried.after().notes(Measure.NAMED_FOR_NOTHING)).extracting((note) -> note.members().get(0).key())
			.containsExactly("bob", "cat");
	}

	@Test
	void readsChangesFromAnAddressAndNothingElse() {
		for (String text : List.of("add:scrum-master", "move:plan:ann", "remove:ann")) {
			assertThat(Change.parse(text)).map(Change::toString).contains(text);
		}
		for (String text : List.of("", "add", "add:", "add:a:b", "move:a", "move:a:b:c", "drop:a", "add:<b>",
				"remove:ä")) {
			assertThat(Change.parse(text)).isEmpty();
		}
	}

	private static List<String> steps(Sketch sketch) {
		return sketch.findings().next().stream().map((step) -> step.measure() + ": " + step.words()).toList();
	}

}
