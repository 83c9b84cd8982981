package org.remit.comparison;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.catalog.Catalog;
import org.remit.catalog.Colour;
import org.remit.catalog.Role;
import org.remit.catalog.SmallCatalog;
import org.remit.web.NoSuchPage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.remit.catalog.SmallCatalog.said;

class LineupTests {

	private static final Catalog catalog = SmallCatalog.catalog();

	@Test
	void keepsTheOrderOfTheCatalogue() {
		assertThat(Lineup.of(List.of("product-owner", "product-manager"), catalog).slug())
			.isEqualTo("product-manager-vs-product-owner");
		assertThat(Lineup.parse("scrum-master-vs-project-manager-vs-product-manager", catalog).slug())
			.isEqualTo("product-manager-vs-project-manager-vs-scrum-master");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PRODUCT-MANAGER-VS-PROJECT-MANAGER", "Product-Manager-vs-Project-Manager",
			"product-manager-Vs-project-MANAGER", "product-manager -vs- project-manager" })
	void readsSlugsInAnyCase(String joined) {
		assertThat(Lineup.parse(joined, catalog).slug()).isEqualTo("product-manager-vs-project-manager");
	}

	@Test
	void readsCapitalsAlikeWhateverTheLanguageOfTheMachine() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("tr"));
			SmallCatalog small = new SmallCatalog();
			small.roles.add(role("release-pilot"));
			assertThat(Lineup.parse("RELEASE-PILOT-VS-PRODUCT-OWNER", small.build()).roles()).hasSize(2);
		}
		finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void countsARoleOnceHoweverOftenItIsAskedFor() {
		Lineup lineup = Lineup.parse("product-owner-vs-PRODUCT-owner", catalog);
		assertThat(lineup.roles()).hasSize(1);
		assertThat(lineup.isTooSmall()).isTrue();
	}

	@Test
	void takesTwoToFourRoles() {
		SmallCatalog small = new SmallCatalog();
		small.roles.add(role("fifth-role"));
		List<Role> five = small.build().roles();
		assertThat(new Lineup(five.subList(0, 1)).isTooSmall()).isTrue();
		assertThat(new Lineup(five.subList(0, 2)).isTooSmall()).isFalse();
		assertThat(new Lineup(five.subList(0, 4)).isTooLarge()).isFalse();
		assertThat(new Lineup(five).isTooLarge()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "astronaut", "", " ", "product-manager-vs-", "-vs-product-manager",
			"product-manager-vs-vs-product-owner", "product-managervs-product-owner", "product_manager" })
	void refusesAnUnknownRole(String joined) {
		assertThatExceptionOfType(NoSuchPage.class).isThrownBy(() -> Lineup.parse(joined, catalog))
			.withMessageContaining("There is no role");
	}

	@Test
	void quotesOfALongAddressOnlyTheBeginning() {
		String rocket = "🚀";
		assertThatExceptionOfType(NoSuchPage.class).isThrownBy(() -> Lineup.parse(rocket.repeat(61), catalog))
			.withMessage("There is no role “%s…”. These are the roles that there are.", rocket.repeat(60));
		assertThatExceptionOfType(NoSuchPage.class).isThrownBy(() -> Lineup.parse(rocket.repeat(60), catalog))
			.withMessage("There is no role “%s”. These are the roles that there are.", rocket.repeat(60));
	}

	@Test
	void isCalledByTheNamesOfItsRoles() {
		Lineup lineup = Lineup.parse("product-manager-vs-project-manager-vs-product-owner", catalog);
		assertThat(lineup.title()).isEqualTo("Product manager vs project manager vs product owner");
		assertThat(lineup.heading()).isEqualTo("Product manager, project manager, product owner");
		assertThat(lineup.path()).isEqualTo("/compare/product-manager-vs-project-manager-vs-product-owner");
		assertThat(lineup.json())
			.isEqualTo("/api/v1/comparisons?role=product-manager&role=project-manager&role=product-owner");
	}

	@Test
	void tellsTheDifferenceInOneSentenceForEachRole() {
		assertThat(Lineup.parse("product-manager-vs-scrum-master", catalog).difference())
			.isEqualTo("Product manager: Decides what gets built and why. Scrum master: Makes Scrum work.");
	}

	@Test
	void putsARoleThatIsAddedAtItsPlace() {
		Lineup lineup = Lineup.parse("product-manager-vs-scrum-master", catalog);
		Lineup more = lineup.with(catalog.role("product-owner").orElseThrow(), catalog);
		assertThat(more.slug()).isEqualTo("product-manager-vs-product-owner-vs-scrum-master");
		assertThat(more.without(catalog.role("product-owner").orElseThrow())).isEqualTo(lineup);
	}

	@Test
	void pairsEveryTwoRolesOnce() {
		assertThat(Lineup.pairs(catalog)).hasSize(6)
			.doesNotHaveDuplicates()
			.allMatch((pair) -> Lineup.parse(pair.slug(), catalog).equals(pair));
	}

	private static Role role(String slug) {
		return new Role(slug, slug.replace('-', ' '), "X", Colour.BLUE, said("One line.", "S0"),
				said("A question?", "S0"), said("A summary.", "S0"), List.of());
	}

}
