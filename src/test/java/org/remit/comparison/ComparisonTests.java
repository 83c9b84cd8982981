package org.remit.comparison;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.remit.catalog.Catalog;
import org.remit.catalog.Dimension;
import org.remit.catalog.Need;
import org.remit.catalog.Role;
import org.remit.catalog.Skill;
import org.remit.catalog.SkillNeed;
import org.remit.catalog.SmallCatalog;
import org.remit.catalog.Theme;
import org.remit.catalog.Topic;
import org.remit.catalog.TopicKind;
import org.remit.catalog.Trait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.remit.catalog.SmallCatalog.said;

class ComparisonTests {

	private final SmallCatalog small = new SmallCatalog();

	@Test
	void hasAColumnForEachRole() {
		Comparison comparison = compare(Show.ALL, "product-manager", "product-owner", "scrum-master");
		assertThat(comparison.dimensions()).allSatisfy((row) -> assertThat(row.cells()).extracting("role")
			.containsExactly("product-manager", "product-owner", "scrum-master"));
		assertThat(comparison.dimensions()).extracting(DimensionRow::slug).containsExactly("owns", "measured-on");
	}

	@Test
	void leavesACellEmptyWhereNoSourceSays() {
		Comparison comparison = compare(Show.ALL, "product-manager", "scrum-master");
		assertThat(comparison.dimensions().get(1).cells().get(1).statements()).isEmpty();
		assertThat(comparison.dimensions().get(1).contrast()).isEqualTo(Contrast.UNKNOWN);
	}

	@Test
	void countsDifferencesAndWhatIsInCommon() {
		this.small.dimensions.add(dimension("kind", trait("product-manager", "A Function"),
				trait("scrum-master", "A function"), trait("product-owner", "A title")));
		assertThat(compare(Show.ALL, "product-manager", "scrum-master").dimensionTally()).isEqualTo(new Tally(3, 1, 1));
		assertThat(compare(Show.ALL, "product-manager", "scrum-master", "product-owner").dimensionTally())
			.isEqualTo(new Tally(3, 3, 0));
	}

	@Test
	void showsTheRowsThatAreAskedForAndCountsThemAll() {
		this.small.dimensions
			.add(dimension("kind", trait("product-manager", "A function"), trait("scrum-master", "A function")));
		String[] roles = { "product-manager", "scrum-master" };
		assertThat(compare(Show.DIFFERENCES, roles).dimensions()).extracting(DimensionRow::slug)
			.containsExactly("owns");
		assertThat(compare(Show.COMMON, roles).dimensions()).extracting(DimensionRow::slug).containsExactly("kind");
		assertThat(List.of(Show.values())).extracting((show) -> compare(show, roles).dimensionTally())
			.containsOnly(new Tally(3, 1, 1));
	}

	@Test
	void showsWhoDoesWhatByTheme() {
		Comparison comparison = compare(Show.ALL, "product-manager", "project-manager");
		assertThat(comparison.responsibilities()).extracting(ThemeRows::theme)
			.containsExactly(Theme.DIRECTION, Theme.BACKLOG, Theme.DELIVERY);
		assertThat(comparison.responsibilityTally()).isEqualTo(new Tally(3, 2, 0));
	}

	@Test
	void filtersWhoDoesWhatToo() {
		assertThat(compare(Show.DIFFERENCES, "product-manager", "project-manager").responsibilities())
			.extracting(ThemeRows::theme)
			.containsExactly(Theme.DIRECTION, Theme.BACKLOG);
		assertThat(compare(Show.COMMON, "product-manager", "project-manager").responsibilities()).isEmpty();
	}

	@Test
	void leavesOutWhatIsNoneOfTheRoles() {
		Comparison comparison = compare(Show.ALL, "product-owner", "scrum-master");
		assertThat(rows(comparison)).extracting(ResponsibilityRow::slug)
			.containsExactly("set-the-vision", "order-the-backlog");
		assertThat(rows(compare(Show.ALL, "project-manager"))).extracting(ResponsibilityRow::slug)
			.containsExactly("order-the-backlog", "plan-the-project");
	}

	@Test
	void tellsWhereSourcesDisputeAnInvolvement() {
		ResponsibilityRow vision = rows(compare(Show.ALL, "product-manager", "product-owner")).get(0);
		assertThat(vision.cells()).extracting(ResponsibilityRow.Cell::role, ResponsibilityRow.Cell::disputed)
			.containsExactly(tuple("product-manager", true), tuple("product-owner", false));
		assertThat(vision.contrast()).isEqualTo(Contrast.DIFFERENT);
	}

	@Test
	void groupsSkillsWithWhatIsSharedFirst() {
		this.small.skills.add(skill("talking", "product-manager", "project-manager"));
		Comparison two = compare(Show.ALL, "product-manager", "project-manager");
		assertThat(two.skills()).extracting(SkillGroup::title)
			.containsExactly("Both need", "Product manager only", "Project manager only");
		assertThat(two.skills()).extracting((group) -> group.rows().get(0).slug())
			.containsExactly("talking", "strategic-thinking", "coaching");
		Comparison three = compare(Show.ALL, "product-manager", "project-manager", "scrum-master");
		assertThat(three.skills()).extracting(SkillGroup::title)
			.containsExactly("Product manager and project manager", "Project manager and scrum master",
					"Product manager only");
	}

	@Test
	void saysThatAllNeedASkill() {
		this.small.skills.add(skill("talking", "product-manager", "project-manager", "scrum-master"));
		assertThat(compare(Show.ALL, "product-manager", "project-manager", "scrum-master").skills().get(0).title())
			.isEqualTo("All need");
	}

	@Test
	void leavesOutSkillsThatNobodyNeeds() {
		this.small.skills.add(skill("juggling"));
		assertThat(compare(Show.ALL, "product-manager", "product-owner").skills()).singleElement()
			.satisfies((group) -> assertThat(group.neededBy()).containsExactly("product-manager"));
	}

	@Test
	void showsTopicsAboutAtLeastTwoOfTheRoles() {
		Comparison managers = compare(Show.ALL, "product-manager", "project-manager");
		assertThat(managers.practices()).extracting(Topic::slug).containsExactly("meet-regularly");
		assertThat(managers.scenarios()).extracting(Topic::slug).containsExactly("a-house");
		assertThat(managers.similarities()).extracting(Topic::slug).containsExactly("the-same-goals");
		assertThat(managers.cautions()).extracting(Topic::slug).containsExactly("one-person-two-jobs");
		Comparison others = compare(Show.ALL, "product-manager", "product-owner");
		assertThat(others.practices()).isEmpty();
		assertThat(others.scenarios()).isEmpty();
		assertThat(others.similarities()).isEmpty();
		assertThat(others.cautions()).isEmpty();
	}

	@Test
	void showsDisagreementsAboutAnyOfTheRoles() {
		assertThat(compare(Show.ALL, "project-manager", "product-owner").disagreements()).extracting(Topic::kind)
			.containsExactly(TopicKind.DISAGREEMENT);
		assertThat(compare(Show.ALL, "project-manager", "scrum-master").disagreements()).isEmpty();
	}

	@Test
	void showsMovesBetweenTheRoles() {
		assertThat(compare(Show.ALL, "product-manager", "project-manager").moves()).hasSize(1);
		assertThat(compare(Show.ALL, "product-manager", "project-manager", "product-owner").moves()).hasSize(2);
		assertThat(compare(Show.ALL, "project-manager", "product-owner").moves()).isEmpty();
	}

	@Test
	void citesWhatItShowsAndNothingElse() {
		assertThat(compare(Show.ALL, "project-manager", "scrum-master").cited()).containsExactly("REMIT", "S0", "S1",
				"S3", "SG");
		assertThat(compare(Show.COMMON, "project-manager", "scrum-master").cited()).containsExactly("REMIT", "S0", "S3",
				"SG");
		assertThat(Comparison.citedOf(this.small.build().roles(List.of("project-manager")))).containsExactly("S0",
				"S3");
	}

	private Comparison compare(Show show, String... slugs) {
		Catalog catalog = this.small.build();
		List<Role> roles = catalog.roles(List.of(slugs));
		return Comparison.of(catalog, roles, show);
	}

	private static List<ResponsibilityRow> rows(Comparison comparison) {
		return comparison.responsibilities().stream().flatMap((theme) -> theme.rows().stream()).toList();
	}

	private static Dimension dimension(String slug, Trait... traits) {
		return new Dimension(slug, slug, "What it tells.", List.of(traits));
	}

	private static Trait trait(String role, String text) {
		return new Trait(role, said(text, "S0"));
	}

	private static Skill skill(String slug, String... roles) {
		return new Skill(slug, slug, said("What it is.", "S0"),
				List.of(roles).stream().map((role) -> new SkillNeed(role, Need.USEFUL, null, List.of("S0"))).toList());
	}

}
