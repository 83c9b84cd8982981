package org.remit.questionnaire;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.remit.catalog.Catalog;
import org.remit.catalog.Choice;
import org.remit.catalog.Edition;
import org.remit.catalog.Questionnaire;
import org.remit.content.Seed;
import org.remit.web.Link;

import static org.assertj.core.api.Assertions.assertThat;

/** What the shipped questionnaires lead to. */
class NextStepsTests {

	private static final Catalog CATALOG = Seed.catalog();

	private static final List<String> PROJECT = List.of("problems=clear-goal", "good-week=on-time",
			"structure=structure");

	@Test
	void leadFromTheRoleOfTodayToTheOneThatSuits() {
		assertThat(person(PROJECT, "today=product-owner")).contains("/moves/product-owner-to-project-manager");
	}

	@Test
	void leadNobodyIntoTheRoleOfToday() {
		assertThat(person(PROJECT, "today=project-manager")).contains("/roles/project-manager")
			.noneMatch((href) -> href.contains("/moves/") || href.endsWith("#moves"));
		assertThat(person(PROJECT, "change=at-ease", "place=where-fields-meet", "deciding=what-to-build",
				"today=project-manager"))
			.contains("/moves/project-manager-to-product-manager");
	}

	@Test
	void leadToAJobDescriptionOfEveryRoleToHire() {
		assertThat(steps("which-role-do-we-need", List.of("stage=dated-roadmap", "main-problem=both")))
			.filteredOn((href) -> href.contains("/job-description?"))
			.hasSize(2);
	}

	@Test
	void compareNoRoleForWhichNothingSpeaks() {
		assertThat(steps("which-role-do-we-need",
				List.of("work-ends=goes-on", "stage=steady", "main-problem=nothing", "deadlines=on-time",
						"product-manager=covered")))
			.singleElement()
			.asString()
			.startsWith("/questionnaires/which-role-do-we-need/company?");
	}

	private static List<String> person(List<String> answers, String... more) {
		return steps("which-role-suits-me", Stream.concat(answers.stream(), Arrays.stream(more)).toList());
	}

	private static List<String> steps(String slug, List<String> answers) {
		Questionnaire questionnaire = CATALOG.questionnaire(slug).orElseThrow();
		Edition edition = new Edition(1, Instant.parse("2026-11-22T10:00:00Z"), "An editor", "New.", "a".repeat(64),
				CATALOG);
		Visit visit = new Visit(edition, questionnaire, Answers.of(questionnaire,
				answers.stream().map((answer) -> new Choice(answer.split("=")[0], answer.split("=")[1])).toList()));
		return NextSteps.of(visit, new Assessor(questionnaire, CATALOG).explain(visit.answers()))
			.stream()
			.map(Link::href)
			.toList();
	}

}
