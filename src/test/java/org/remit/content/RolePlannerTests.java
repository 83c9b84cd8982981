package org.remit.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.remit.catalog.Catalog;
import org.remit.catalog.Involvement;
import org.remit.catalog.Need;
import org.remit.catalog.Raci;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.Skill;
import org.remit.catalog.SkillNeed;
import org.remit.catalog.SmallCatalog;
import org.remit.catalog.Source;
import org.remit.catalog.SourceKind;
import org.remit.catalog.Statement;
import org.remit.catalog.Theme;
import org.remit.content.Archived.Address;
import org.remit.content.RolePlan.Line;
import org.remit.content.RolePlan.Planned;

import static org.assertj.core.api.Assertions.assertThat;

class RolePlannerTests {

	private static final String HEADINGS = "Role,Role Description,Responsibility,Task Description,Skill Name,Skill Description,Skill Level\n";

	private static final Source FRAMEWORK = new Source("SF1", SourceKind.STANDARD, "A skills framework", "Somebody",
			null, null, "Roles and their skills.");

	private static final Catalog SMALL = new SmallCatalog().build();

	@Test
	void addsARoleWithItsResponsibilityAndSkill() {
		RolePlan plan = plan(
				"Senior Test Designer,Designs tests. Runs them.,Design tests,Says what to try.,Care,Being careful.,4\n");
		assertThat(plan.sources()).containsExactly(FRAMEWORK);
		Role role = plan.roles().get(0).content();
		assertThat(role.slug()).isEqualTo("senior-test-designer");
		assertThat(role.name()).isEqualTo("senior test designer");
		assertThat(role.abbreviation()).isEqualTo("STD");
		assertThat(role.oneLine()).isEqualTo(cited("Designs tests."));
		assertThat(role.summary()).isEqualTo(cited("Designs tests. Runs them."));
		assertThat(role.question()).isEqualTo(new Statement("What for?", List.of("REMIT")));
		assertThat(plan.responsibilities()).containsExactly(new Planned<>("Design tests", true,
				new Responsibility("design-tests", Theme.DELIVERY, "Design tests", cited("Says what to try."),
						List.of(new Involvement(role.slug(), Raci.RESPONSIBLE, null, List.of("SF1"))))));
		assertThat(plan.skills())
			.containsExactly(new Planned<>("Care", true, new Skill("care", "Care", cited("Being careful."),
					List.of(new SkillNeed(role.slug(), Need.ESSENTIAL, "Level 4", List.of("SF1"))))));
		assertThat(plan.open()).containsExactly("Role “Senior Test Designer”: the question that it keeps asking");
		assertConsistent(plan);
	}

	@Test
	void mergesRepeatedLinesAndTakesPlaceholdersForNothing() {
		RolePlan plan = plan("""
				Tester,MISSING,,,Care,N/A,2
				tester,Tests things.,,,care,,2
				Tester,,,,Care,-,2
				Tester,,,,Patience,,-
				""");
		assertThat(plan.roles()).hasSize(1);
		assertThat(plan.roles().get(0).content().summary()).isEqualTo(cited("Tests things."));
		assertThat(plan.merged()).isEqualTo(1);
		assertThat(plan.placeholders()).isEqualTo(Map.of("MISSING", 1, "N/A", 1, "-", 2));
		assertThat(plan.skills()).extracting((planned) -> planned.content().needs().get(0).need())
			.containsExactly(Need.USEFUL, Need.USEFUL);
		assertThat(plan.skills()).extracting((planned) -> planned.content().description().text())
			.containsOnly(RolePlanner.NOT_DESCRIBED);
		assertThat(plan.open()).contains("Skill “Care”: what it is");
		assertConsistent(plan);
	}

	@Test
	void refusesALineAsAWholeAndSaysWhy() {
		RolePlan plan = plan("""
				,Nobody.,,,Care,,2
				Tester,,,,,Being careful.,
				Tester,,,,,,3
				Writer,,,,%s,,
				测试员,,,,Care,,
				New,,,,,,
				C developer,,,,,,
				C++ developer,,,,,,
				Drawer,,,,Care,,2
				Drawer,,,,Care,,4
				Drawer,a,b,c,d,e,1,more
				""".formatted("x".repeat(121)));
		assertThat(plan.refused()).containsExactly(new Line(2, "It names no role."),
				new Line(3, "A skill is described but not named."), new Line(4, "There is a level but no skill."),
				new Line(5, "The skill’s name is 121 characters long; at most 120 fit."),
				new Line(6, "No address can be made of “测试员”; add this role by hand first."),
				new Line(7, "No address can be made of “New”; add this role by hand first."),
				new Line(9, "The role “C++ developer” would have the address of “C developer”; give it another name."),
				new Line(11, "Line 10 gives this role the skill “Care” at level “2”."),
				new Line(12, "It has 8 cells under 7 headings; a text with a separator in it needs quotation marks."));
		assertThat(plan.roles()).extracting(Planned::name).containsExactly("C developer", "Drawer");
		assertConsistent(plan);
	}

	@Test
	void addsToWhatIsThereAndKeepsItsTexts() {
		Role there = SMALL.roles().get(0);
		Skill skill = SMALL.skills().get(0);
		Responsibility work = SMALL.responsibilities().get(0);
		RolePlan plan = plan("%s,Something else.,,,%s,Something else.,4\nTester,,%s,Something else.,%s,,4\n"
			.formatted(there.heading(), skill.name().toUpperCase(Locale.ROOT), work.name(), skill.name()));
		assertThat(plan.roles()).extracting(Planned::name).containsExactly("Tester");
		assertThat(plan.skills()).singleElement().satisfies((planned) -> {
			assertThat(planned.isNew()).isFalse();
			assertThat(planned.content().description()).isEqualTo(skill.description());
			assertThat(planned.content().needs()).extracting(SkillNeed::role).contains("tester");
		});
		assertThat(plan.responsibilities()).singleElement().satisfies((planned) -> {
			assertThat(planned.content().theme()).isEqualTo(work.theme());
			assertThat(planned.content().involvements()).containsAll(work.involvements());
		});
		assertConsistent(plan);
	}

	@Test
	void bringsNothingTheSecondTime() {
		String lines = "Tester,Tests things.,Design tests,,Care,Being careful.,4\nTester,,,,Patience,,1\n";
		Catalog after = with(plan(lines));
		RolePlan again = RolePlanner.plan(CsvTable.of(HEADINGS + lines), mapping(), stock(after, Set.of()));
		assertThat(again.isEmpty()).isTrue();
		assertThat(again.sources()).isEmpty();
		assertThat(again.known()).isEqualTo(2);
	}

	@Test
	void leavesAloneWhatIsArchived() {
		Role role = SMALL.roles().get(0);
		RolePlan plan = RolePlanner.plan(CsvTable.of(HEADINGS + role.name() + ",,,,Care,,1\n"), mapping(),
				stock(SMALL, Set.of(new Address(DraftKind.ROLE, role.slug()))));
		assertThat(plan.isEmpty()).isTrue();
		assertThat(plan.refused())
			.containsExactly(new Line(2, "The role “%s” is archived; take it back first.".formatted(role.name())));
	}

	@Test
	void keepsTheFirstDescriptionAndSaysSo() {
		RolePlan plan = plan("Tester,One.,,,,,\nTester,Two.,,,Care,,1\n");
		assertThat(plan.roles().get(0).content().summary().text()).isEqualTo("One.");
		assertThat(plan.remarks())
			.containsExactly(new Line(3, "“Tester” is described otherwise than before; the first description stays."));
	}

	@Test
	void keepsWhatLooksLikeAFormulaAsText() {
		RolePlan plan = plan("=SUM(1+1),\"=HYPERLINK(\"\"x\"\")\",,,@care,,\n");
		assertThat(plan.roles().get(0).content().summary().text()).isEqualTo("=HYPERLINK(\"x\")");
		assertConsistent(plan);
	}

	@Test
	void givesRolesColoursThatFewHave() {
		RolePlan plan = plan("A one,,,,,,\nB two,,,,,,\n");
		assertThat(plan.roles()).extracting((planned) -> planned.content().colour())
			.doesNotHaveDuplicates()
			.doesNotContainAnyElementsOf(SMALL.roles().stream().map(Role::colour).toList());
	}

	private static RolePlan plan(String lines) {
		return RolePlanner.plan(CsvTable.of(HEADINGS + lines), mapping(), stock(SMALL, Set.of()));
	}

	private static RoleMapping mapping() {
		return new RoleMapping(RoleColumn.guess(CsvTable.of(HEADINGS + "x").headings()), FRAMEWORK, "REMIT",
				Theme.DELIVERY, Raci.RESPONSIBLE, "What for?", Set.of("3", "4"), Need.USEFUL);
	}

	private static Stock stock(Catalog catalog, Set<Address> archived) {
		return new Stock(catalog.sources(), catalog.roles(), catalog.responsibilities(), catalog.skills(),
				new Archived(archived));
	}

	/* A catalogue that exists is consistent. */
	private static void assertConsistent(RolePlan plan) {
		assertThat(with(plan).roles()).hasSize(SMALL.roles().size() + plan.roles().size());
	}

	private static Catalog with(RolePlan plan) {
		return new Catalog(Stream.concat(SMALL.sources().stream(), plan.sources().stream()).toList(),
				put(SMALL.roles(), plan.roles()), SMALL.dimensions(),
				put(SMALL.responsibilities(), plan.responsibilities()), put(SMALL.skills(), plan.skills()),
				SMALL.moves(), SMALL.topics(), SMALL.questionnaires());
	}

	private static <R extends Record> List<R> put(List<R> before, List<Planned<R>> planned) {
		List<String> names = planned.stream().map(Planned::name).toList();
		return Stream
			.concat(before.stream().filter((record) -> !names.contains(name(record))),
					planned.stream().map(Planned::content))
			.toList();
	}

	private static String name(Record record) {
		if (record instanceof Skill skill) {
			return skill.name();
		}
		return (record instanceof Responsibility responsibility) ? responsibility.name() : "";
	}

	private static Statement cited(String text) {
		return new Statement(text, List.of("SF1"));
	}

}
