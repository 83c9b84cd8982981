package org.remit.comparison;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.remit.catalog.Catalog;
import org.remit.catalog.Dimension;
import org.remit.catalog.Involvement;
import org.remit.catalog.Raci;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.SmallCatalog;
import org.remit.catalog.Theme;
import org.remit.catalog.Trait;
import org.remit.comparison.JobDescription.Group;
import org.remit.comparison.JobDescription.Part;
import org.remit.comparison.JobDescription.Phrase;
import org.remit.comparison.JobDescription.Point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.catalog.SmallCatalog.said;

class JobDescriptionTests {

	private final SmallCatalog small = new SmallCatalog();

	@Test
	void beginsWithWhatTheRoleIsFor() {
		Part purpose = part("product-manager", Section.PURPOSE);
		assertThat(purpose.lead()).extracting(Phrase::text)
			.containsExactly("Decides what gets built and why.",
					"Answers for what a product achieves.\nThe work has no end.");
		assertThat(draft("product-manager").titles()).extracting(Phrase::text).containsExactly("PM");
	}

	@Test
	void putsAResponsibilityWhereTheRolesPartInItIsGreatest() {
		assertThat(titles("product-manager", Section.ACCOUNTABILITIES)).containsExactly("Set the vision");
		assertThat(titles("product-manager", Section.DUTIES)).containsExactly("Order the backlog");
		assertThat(titles("scrum-master", Section.ASKED_AND_TOLD)).containsExactly("Set the vision",
				"Order the backlog");
		assertThat(headings("scrum-master", Section.ASKED_AND_TOLD)).containsExactly("You are asked");
		assertThat(headings("project-manager", Section.ASKED_AND_TOLD)).containsExactly("You are told");
	}

	@Test
	void saysWhatIsLeftOpenWhereSourcesDiffer() {
		assertThat(points("product-manager", Section.ACCOUNTABILITIES).get(0).open()).containsExactly(
				new Phrase("Agree before hiring whether this role decides it", List.of("S0", "S3")),
				new Phrase("or does it.", List.of("S1")));
		assertThat(points("product-owner", Section.ACCOUNTABILITIES)).allMatch((point) -> point.open().isEmpty());
	}

	@Test
	void saysWhatIsLeftOpenAmongThree() {
		this.small.responsibilities.add(new Responsibility("ship", Theme.DELIVERY, "Ship", said("Ship it.", "S0"),
				List.of(new Involvement("product-owner", Raci.NOT_INVOLVED, null, List.of("SG")),
						new Involvement("product-owner", Raci.INFORMED, null, List.of("S1")),
						new Involvement("product-owner", Raci.CONSULTED, null, List.of("S0")))));
		assertThat(points("product-owner", Section.ASKED_AND_TOLD)).singleElement()
			.satisfies((point) -> assertThat(point.open()).extracting(Phrase::text)
				.containsExactly("Agree before hiring whether this role is asked about it,", "is told of it",
						"or has no part in it."));
	}

	@Test
	void collectsWhatToAgree() {
		assertThat(headings("product-manager", Section.AGREE)).containsExactly("What part this role has",
				"What is whose");
		assertThat(titles("product-manager", Section.AGREE)).containsExactly("Set the vision", "Who sets the vision?");
		assertThat(points("product-manager", Section.AGREE).get(0).said()).containsExactly(
				new Phrase("Decides.", List.of("S0", "S3")), new Phrase("Does: Upholds it.", List.of("S1")));
		assertThat(sections("project-manager")).doesNotContain(Section.AGREE);
	}

	@Test
	void saysWhomItWorksWithAndWhatItIsMeasuredOn() {
		this.small.dimensions.add(new Dimension("works-with", "Works with", "With whom.",
				List.of(new Trait("product-owner", said("Developers", "S3")))));
		assertThat(points("product-owner", Section.WORKS_WITH)).singleElement()
			.isEqualTo(Point.of(said("Developers", "S3")));
		assertThat(points("product-owner", Section.MEASURED_ON)).singleElement()
			.isEqualTo(Point.of(said("Velocity", "S3")));
	}

	@Test
	void saysWhereNoSourceSays() {
		assertThat(part("scrum-master", Section.MEASURED_ON).lead())
			.containsExactly(Phrase.plain("No source says. Agree it before you hire."));
		assertThat(part("scrum-master", Section.ACCOUNTABILITIES).lead())
			.containsExactly(Phrase.plain("No source names anything that this role decides."));
		assertThat(part("product-owner", Section.SKILLS).lead())
			.containsExactly(Phrase.plain("No source names a skill."));
		assertThat(sections("scrum-master")).doesNotContain(Section.WORKS_WITH, Section.DUTIES);
	}

	@Test
	void groupsSkillsByNeed() {
		assertThat(headings("project-manager", Section.SKILLS)).containsExactly("Useful");
		assertThat(points("project-manager", Section.SKILLS)).containsExactly(
				Point.of(Phrase.plain("Coaching"), List.of(new Phrase("Helping others get better.", List.of("SG")),
						new Phrase("For new people.", List.of("REMIT")))));
		assertThat(headings("product-manager", Section.SKILLS)).containsExactly("Essential");
	}

	@Test
	void tellsWhatIsNotTheirs() {
		this.small.responsibilities.add(new Responsibility("order-the-roadmap", Theme.DIRECTION, "Order the roadmap",
				said("Say what comes first.", "S0"),
				List.of(new Involvement("product-manager", Raci.ACCOUNTABLE, null, List.of("S0")),
						new Involvement("project-manager", Raci.CONSULTED, null, List.of("S1")))));
		assertThat(headings("project-manager", Section.NOT_YOURS)).containsExactly("… take part in", "… decide");
		assertThat(titles("project-manager", Section.NOT_YOURS)).containsExactly("Set the vision", "Order the roadmap");
	}

	@Test
	void tellsWhatTheRolesDecideThatItIsMistakenFor() {
		assertThat(points("product-manager", Section.NOT_YOURS)).anySatisfy((point) -> {
			assertThat(point.responsibility()).isEqualTo("plan-the-project");
			assertThat(point.said()).containsExactly(new Phrase("The project manager decides.", List.of("S0", "S1")));
		});
		assertThat(titles("product-manager", Section.NOT_YOURS)).doesNotContain("Set the vision");
	}

	@Test
	void tellsTheFirstDaysAsASourceDoes() {
		Part days = part("product-manager", Section.FIRST_90_DAYS);
		assertThat(days.lead()).isEmpty();
		assertThat(days.groups())
			.containsExactly(new Group("The first month", List.of(new Phrase("Listen.", List.of("S3"))), List.of()));
	}

	@Test
	void drawsTheFirstDaysFromWhatTheRoleDecides() {
		Part days = part("product-owner", Section.FIRST_90_DAYS);
		assertThat(days.lead()).singleElement().satisfies((lead) -> {
			assertThat(lead.text()).contains("our own reading");
			assertThat(lead.sources()).containsExactly("REMIT");
		});
		assertThat(days.groups()).extracting(Group::heading).containsExactly("Days 1–30", "Days 31–60", "Days 61–90");
		assertThat(days.groups().get(1).points()).extracting(Point::responsibility).containsExactly("set-the-vision");
		assertThat(days.groups().get(2).points()).extracting(Point::responsibility)
			.containsExactly("order-the-backlog");
	}

	@Test
	void beginsTheFirstDaysWhereMostOfTheWorkIs() {
		this.small.responsibilities
			.add(new Responsibility("write-stories", Theme.BACKLOG, "Write stories", said("Write them.", "S3"),
					List.of(new Involvement("product-owner", Raci.ACCOUNTABLE, null, List.of("S3")))));
		List<Group> groups = part("product-owner", Section.FIRST_90_DAYS).groups();
		assertThat(groups.get(1).points()).extracting(Point::responsibility)
			.containsExactly("order-the-backlog", "write-stories");
	}

	@Test
	void leavesTheFirstDaysOutWhereTheRoleHoldsNothing() {
		assertThat(sections("scrum-master")).doesNotContain(Section.FIRST_90_DAYS, Section.INTERVIEW);
	}

	@Test
	void asksAboutEveryResponsibilityThatTheRoleHolds() {
		assertThat(points("product-manager", Section.INTERVIEW)).extracting(Point::responsibility)
			.containsExactly("set-the-vision", "order-the-backlog");
		assertThat(points("product-manager", Section.INTERVIEW).get(0).said()).extracting(Phrase::text)
			.containsExactly("Tell us about a time when you had to set the vision. What did you decide, what did you "
					+ "turn down, and on what evidence?");
	}

	@ParameterizedTest
	@EnumSource
	void hasAFormOfQuestionForEachTheme(Theme theme) {
		assertThat(question(theme, "Keep the log")).contains("you had to keep the log")
			.endsWith("?")
			.doesNotContain("…");
	}

	@Test
	void leavesAnAbbreviationAsItIs() {
		assertThat(question(Theme.MEASUREMENT, "OKR reviews")).contains("OKR reviews");
		assertThat(question(Theme.MEASUREMENT, "A")).contains("had to A.");
	}

	@Test
	void passesOnTheCautions() {
		assertThat(titles("project-manager", Section.CAUTIONS)).containsExactly("One person, two jobs");
		assertThat(sections("scrum-master")).doesNotContain(Section.CAUTIONS);
	}

	@Test
	void saysWhyTheRoleIsWanted() {
		List<Group> groups = draft("product-manager", "questionnaire=whom-to-hire", "reason=two-hats",
				"reason=no-vision", "reason=vision-first")
			.parts()
			.get(0)
			.groups();
		assertThat(groups.get(0).points()).containsExactly(Point.of(said("Nobody sets a direction.", "S0")),
				Point.of(said("Direction first.", "S3")));
		assertThat(groups.get(1))
			.isEqualTo(Group.of("What to mind", List.of(Point.of(said("One person, two hats.", "S0")))));
	}

	@Test
	void keepsToReasonsThatSpeakForTheRole() {
		assertThat(draft("product-manager", "questionnaire=whom-to-hire", "reason=an-end", "reason=dates-slip",
				"reason=somebody-can", "reason=unheard-of")
			.parts()).extracting(Part::section).doesNotContain(Section.WHY);
		assertThat(draft("product-manager", "reason=no-vision").parts()).extracting(Part::section)
			.doesNotContain(Section.WHY);
		assertThat(draft("product-manager", "questionnaire=unheard-of", "reason=no-vision").parts())
			.extracting(Part::section)
			.doesNotContain(Section.WHY);
	}

	@Test
	void hasTheSectionsThatAreAskedFor() {
		assertThat(draft("product-manager", "include=skills", "include=purpose").parts()).extracting(Part::section)
			.containsExactly(Section.PURPOSE, Section.SKILLS);
		assertThat(draft("product-manager", "include=").parts()).hasSameSizeAs(draft("product-manager").parts());
	}

	@Test
	void leavesOutAResponsibilityEverywhere() {
		JobDescription draft = draft("product-owner", "leave-out=set-the-vision");
		assertThat(draft.responsibilities()).doesNotContain("set-the-vision").contains("order-the-backlog");
		assertThat(draft.parts()).filteredOn((part) -> part.section() == Section.FIRST_90_DAYS)
			.flatExtracting(Part::groups)
			.extracting(Group::heading)
			.containsExactly("Days 1–30", "Days 61–90");
	}

	@Test
	void leavesOutAPartOfWhichNothingRemains() {
		JobDescription draft = draft("product-manager", "leave-out=set-the-vision", "leave-out=order-the-backlog");
		assertThat(draft.parts()).extracting(Part::section)
			.contains(Section.PURPOSE, Section.AGREE, Section.FIRST_90_DAYS)
			.doesNotContain(Section.ACCOUNTABILITIES, Section.DUTIES, Section.INTERVIEW);
	}

	@Test
	void knowsWhatItIgnores() {
		assertThat(selection("include=purpose", "leave-out=set-the-vision", "utm_source=x").ignored()).isFalse();
		assertThat(selection("questionnaire=whom-to-hire", "reason=an-end").ignored()).isFalse();
		assertThat(selection("include=purpose", "include=salary").ignored()).isTrue();
		assertThat(selection("include=PURPOSE").ignored()).isTrue();
		assertThat(selection("leave-out=everything").ignored()).isTrue();
		assertThat(selection("reason=no-vision").ignored()).isTrue();
		assertThat(selection("questionnaire=whom-to-hire", "reason=unheard-of").ignored()).isTrue();
	}

	@Test
	void hasOneQueryForASelection() {
		assertThat(selection().query()).isEmpty();
		assertThat(selection("include=skills", "include=salary", "include=purpose", "leave-out=plan-the-project",
				"leave-out=<b>", "reason=no-vision", "reason=no-vision", "reason=an-end", "questionnaire=whom-to-hire")
			.query()).isEqualTo(
					"?include=purpose&include=skills&leave-out=plan-the-project&questionnaire=whom-to-hire&reason=no-vision");
		assertThat(selection(Stream.of(Section.values()).map((one) -> "include=" + one).toArray(String[]::new)).query())
			.isEmpty();
	}

	@Test
	void citesWhatItSaysAndNothingElse() {
		assertThat(draft("product-manager", "include=skills").cited()).containsExactly("S0", "S3");
		assertThat(draft("project-manager", "include=first-90-days").cited()).containsExactly("REMIT", "S0");
		Set<String> everything = draft("product-manager", "questionnaire=whom-to-hire", "reason=mind-the-time").cited();
		assertThat(everything).containsExactly("REMIT", "S0", "S1", "S3", "SG");
	}

	@ParameterizedTest
	@EnumSource
	void knowsASectionByItsWord(Section section) {
		assertThat(Section.of(section.toString())).contains(section);
		assertThat(section.toString()).matches("[a-z0-9]+(-[a-z0-9]+)*");
	}

	private static String question(Theme theme, String name) {
		return InterviewQuestion.about(new Responsibility("any", theme, name, said("Any.", "S0"), List.of()));
	}

	private Catalog catalog() {
		return SmallQuestionnaire.in(this.small.build());
	}

	private Selection selection(String... parameters) {
		Catalog catalog = catalog();
		return Selection.of(parameters(parameters), catalog.roles().get(0), catalog);
	}

	private JobDescription draft(String slug, String... parameters) {
		Catalog catalog = catalog();
		Role role = catalog.role(slug).orElseThrow();
		Selection selection = Selection.of(parameters(parameters), role, catalog);
		return JobDescription.of(role, selection.reasons(), catalog).only(selection);
	}

	private static Map<String, List<String>> parameters(String... parameters) {
		return Stream.of(parameters)
			.map((parameter) -> parameter.split("=", 2))
			.collect(Collectors.groupingBy((parameter) -> parameter[0],
					Collectors.mapping((parameter) -> parameter[1], Collectors.toList())));
	}

	private List<Section> sections(String slug) {
		return draft(slug).parts().stream().map(Part::section).toList();
	}

	private Part part(String slug, Section section) {
		return draft(slug).parts().stream().filter((part) -> part.section() == section).findFirst().orElseThrow();
	}

	private List<String> headings(String slug, Section section) {
		return part(slug, section).groups().stream().map(Group::heading).toList();
	}

	private List<Point> points(String slug, Section section) {
		return part(slug, section).groups().stream().flatMap((group) -> group.points().stream()).toList();
	}

	private List<String> titles(String slug, Section section) {
		return points(slug, section).stream().map((point) -> point.title().text()).toList();
	}

}
