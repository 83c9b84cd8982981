package org.remit.comparison;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.remit.catalog.Catalog;
import org.remit.catalog.Need;
import org.remit.catalog.Role;
import org.remit.catalog.Skill;
import org.remit.catalog.SkillNeed;
import org.remit.catalog.SmallCatalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.catalog.SmallCatalog.said;

class NeighbourTests {

	private final SmallCatalog small = new SmallCatalog();

	@Test
	void putsARoleOfTheSameTitleFirst() {
		share("talking", "product-manager", "product-owner");
		share("listening", "product-manager", "product-owner");
		assertThat(neighbours("product-manager")).extracting((near) -> near.role().slug())
			.containsExactly("project-manager", "product-owner");
		assertThat(neighbours("product-manager").get(0).titles()).containsExactly("PM");
	}

	@Test
	void sharesTitlesInWhateverCase() {
		this.small.roles.set(1, called(this.small.roles.get(1), "pm"));
		assertThat(neighbours("product-manager").get(0).titles()).containsExactly("PM");
	}

	@Test
	void countsWhatBothHoldAndBothNeed() {
		share("talking", "product-manager", "product-owner");
		Neighbour near = neighbours("product-owner").get(0);
		assertThat(near.role().slug()).isEqualTo("product-manager");
		assertThat(near.responsibilities()).isEqualTo(2);
		assertThat(near.skills()).isEqualTo(1);
	}

	@Test
	void leavesOutRolesThatShareNothing() {
		assertThat(neighbours("scrum-master")).extracting((near) -> near.role().slug())
			.containsExactly("project-manager");
	}

	@Test
	void leadsToTheComparisonOfTheTwo() {
		assertThat(neighbours("project-manager").get(0).path())
			.isEqualTo("/compare/product-manager-vs-project-manager");
	}

	@Test
	void saysWhatIsShared() {
		assertThat(neighbours("scrum-master").get(0).summary())
			.isEqualTo("Both decide or do none of the responsibilities; both need 1 of the skills.");
		assertThat(neighbours("project-manager").get(0).summary()).isEqualTo(
				"Both are called PM. Both decide or do none of the responsibilities; both need none of the skills.");
	}

	private List<Neighbour> neighbours(String slug) {
		Catalog catalog = this.small.build();
		return Neighbour.of(catalog.role(slug).orElseThrow(), catalog);
	}

	private void share(String skill, String... roles) {
		this.small.skills.add(new Skill(skill, skill, said("What it is.", "S0"),
				List.of(roles).stream().map((role) -> new SkillNeed(role, Need.USEFUL, null, List.of("S0"))).toList()));
	}

	private static Role called(Role role, String title) {
		return new Role(role.slug(), role.name(), role.abbreviation(), role.colour(), role.oneLine(), role.question(),
				role.summary(), List.of(said(title, "S0")));
	}

}
