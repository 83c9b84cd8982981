package org.remit.comparison;

import org.junit.jupiter.api.Test;
import org.remit.catalog.Catalog;
import org.remit.catalog.SmallCatalog;

import static org.assertj.core.api.Assertions.assertThat;

class ChooserTests {

	private final Catalog catalog = SmallCatalog.catalog();

	@Test
	void addsARoleInOneClick() {
		assertThat(chooser("product-manager-vs-scrum-master", Show.ALL).add()).extracting(Chooser.RoleLink::href)
			.containsExactly("/compare/product-manager-vs-project-manager-vs-scrum-master",
					"/compare/product-manager-vs-product-owner-vs-scrum-master");
	}

	@Test
	void removesARoleInOneClick() {
		assertThat(chooser("product-manager-vs-product-owner-vs-scrum-master", Show.ALL).remove())
			.extracting(Chooser.RoleLink::href)
			.containsExactly("/compare/product-owner-vs-scrum-master", "/compare/product-manager-vs-scrum-master",
					"/compare/product-manager-vs-product-owner");
	}

	@Test
	void keepsWhatIsShown() {
		Chooser chooser = chooser("product-manager-vs-product-owner-vs-scrum-master", Show.DIFFERENCES);
		assertThat(chooser.remove()).allMatch((link) -> link.href().endsWith("?show=differences"));
		assertThat(chooser.add()).hasSize(1).allMatch((link) -> link.href().endsWith("?show=differences"));
	}

	@Test
	void goesBackToTheChoiceWithTheRoleThatIsLeft() {
		assertThat(chooser("product-manager-vs-scrum-master", Show.COMMON).remove()).extracting(Chooser.RoleLink::href)
			.containsExactly("/compare?role=scrum-master", "/compare?role=product-manager");
	}

	@Test
	void addsNothingToFourRoles() {
		assertThat(chooser("product-manager-vs-project-manager-vs-product-owner-vs-scrum-master", Show.ALL).add())
			.isEmpty();
	}

	@Test
	void countsTheRowsThatALinkWouldShow() {
		Chooser chooser = chooser("product-manager-vs-project-manager", Show.DIFFERENCES);
		assertThat(chooser.dimensions()).containsExactly(
				new Chooser.ShowLink("All 2", "/compare/product-manager-vs-project-manager#side-by-side", false, false),
				new Chooser.ShowLink("Differences 2",
						"/compare/product-manager-vs-project-manager?show=differences#side-by-side", true, false),
				new Chooser.ShowLink("In common 0",
						"/compare/product-manager-vs-project-manager?show=common#side-by-side", false, true));
		assertThat(chooser.responsibilities()).extracting(Chooser.ShowLink::label)
			.containsExactly("All 3", "Differences 2", "In common 0");
	}

	private Chooser chooser(String joined, Show show) {
		Lineup lineup = Lineup.parse(joined, this.catalog);
		return Chooser.of(lineup, show, Comparison.of(this.catalog, lineup.roles(), show), this.catalog);
	}

}
