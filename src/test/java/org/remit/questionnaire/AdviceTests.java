package org.remit.questionnaire;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.remit.catalog.Catalog;
import org.remit.catalog.Choice;
import org.remit.catalog.Questionnaire;
import org.remit.content.Seed;

import static org.assertj.core.api.Assertions.assertThat;

/** What the shipped questionnaires say in a paragraph that is read aloud. */
class AdviceTests {

	private static final Catalog CATALOG = Seed.catalog();

	@Test
	void speaksForEveryRoleThatItNames() {
		assertThat(team("company=large", "work-ends=goes-on", "stage=dated-roadmap", "main-problem=both",
				"work=several-initiatives"))
			.contains("a product manager defines that roadmap", "a project manager adds beside the product manager");
	}

	@Test
	void beginsNoTwoReasonsAlike() {
		assertThat(
				team("stage=steady", "work=no-status", "way-of-working=scrum", "backlog=unaccepted", "team=somebody"))
			.containsOnlyOnce("What counts is output")
			.contains("Nobody says yes or no to finished work.");
		assertThat(team("work=no-status", "product-manager=drowning", "capable-people=planner",
				"capable-people=backlog-keeper", "way-of-working=scrum"))
			.containsOnlyOnce("Your product manager has no time for strategy.");
	}

	@Test
	void namesTheQuestionThatSettlesACloseCall() {
		assertThat(
				team("stage=steady", "work=no-status", "way-of-working=scrum", "backlog=unaccepted", "team=somebody"))
			.contains("Almost as much speaks for the one as for the other.",
					"The answer to “When will the work be over?” can settle it.");
	}

	@Test
	void claimsNoOrderWherePointsAreEqual() {
		assertThat(team("company=large", "work-ends=goes-on", "stage=dated-roadmap", "main-problem=both",
				"work=several-initiatives"))
			.contains(
					"Fill them one after the other; their points are equal, so which comes first is for you to decide.");
		assertThat(team("work-ends=goes-on", "stage=new-market", "main-problem=both"))
			.doesNotContain("for you to decide");
	}

	@Test
	void keepsAnOrderThatASourceGives() {
		assertThat(team("stage=unproven", "main-problem=both", "deadlines=clear-but-late", "company=large"))
			.contains("Fill them one after the other, in this order.");
	}

	@Test
	void saysWhyNobodyIsNeeded() {
		assertThat(team("work-ends=goes-on", "stage=steady", "main-problem=nothing", "deadlines=on-time",
				"product-manager=covered"))
			.contains("Nearest is a product owner", "Work is rarely late.", "A second one would share out decisions",
					"look again when one of the answers below changes");
	}

	@Test
	void tellsAPersonWhomNothingSuitsYetWhatIsNearest() {
		assertThat(person("problems=ambiguous"))
			.contains("Your answers fit no role strongly yet. Nearest is the product manager")
			.doesNotContain("calls for");
		assertThat(person("yes-or-no=hard")).contains("Nothing you answered speaks for a role yet.")
			.doesNotContain("calls for");
	}

	private static String team(String... answers) {
		return paragraph("which-role-do-we-need", answers);
	}

	private static String person(String... answers) {
		return paragraph("which-role-suits-me", answers);
	}

	private static String paragraph(String slug, String... answers) {
		Questionnaire questionnaire = CATALOG.questionnaire(slug).orElseThrow();
		List<Choice> choices = Arrays.stream(answers)
			.map((answer) -> new Choice(answer.split("=")[0], answer.split("=")[1]))
			.toList();
		return new Advice(CATALOG)
			.paragraph(new Assessor(questionnaire, CATALOG).explain(Answers.of(questionnaire, choices)));
	}

}
