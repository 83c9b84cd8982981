package org.remit.comparison;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.remit.catalog.Catalog;
import org.remit.catalog.Move;
import org.remit.catalog.Need;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Skill;
import org.remit.catalog.SkillNeed;
import org.remit.catalog.SmallCatalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.catalog.SmallCatalog.said;

class TransitionTests {

	private final SmallCatalog small = new SmallCatalog();

	@Test
	void tellsWhatSourcesSay() {
		Transition transition = between("project-manager", "product-manager");
		assertThat(transition.move()).isNotNull()
			.extracting(Move::howCommon)
			.isEqualTo(said("Many go this way.", "S0"));
		assertThat(transition.path()).isEqualTo("/moves/project-manager-to-product-manager");
	}

	@Test
	void saysNothingOfAMoveThatNoSourceSpeaksOf() {
		assertThat(between("product-manager", "project-manager").move()).isNull();
	}

	@Test
	void findsWhatCarriesOverAndWhatHasToBeLearnt() {
		skill("talking", need("project-manager", Need.USEFUL), need("scrum-master", Need.USEFUL));
		skill("listening", need("scrum-master", Need.USEFUL));
		skill("facilitating", need("scrum-master", Need.ESSENTIAL));
		Transition transition = between("project-manager", "scrum-master");
		assertThat(transition.carriedOver()).extracting(Skill::slug).containsExactly("coaching", "talking");
		assertThat(transition.toLearn()).extracting(Skill::slug).containsExactly("facilitating", "listening");
	}

	@Test
	void findsWhatIsTakenUpAndWhatIsHandedOver() {
		Transition transition = between("project-manager", "product-manager");
		assertThat(transition.takenUp()).extracting(Responsibility::slug)
			.containsExactly("set-the-vision", "order-the-backlog");
		assertThat(transition.handedOver()).extracting(Responsibility::slug).containsExactly("plan-the-project");
	}

	@Test
	void neitherTakesUpNorHandsOverWhatBothHold() {
		Transition transition = between("product-owner", "product-manager");
		assertThat(transition.takenUp()).isEmpty();
		assertThat(transition.handedOver()).isEmpty();
	}

	@Test
	void putsWaysThatSourcesSpeakOfFirst() {
		Catalog catalog = this.small.build();
		assertThat(Way.among(catalog.roles().subList(0, 3), catalog)).hasSize(6)
			.extracting(Way::path)
			.startsWith("/moves/project-manager-to-product-manager", "/moves/product-owner-to-product-manager")
			.doesNotHaveDuplicates();
	}

	@Test
	void citesWhatItsPageShows() {
		skill("listening", need("scrum-master", Need.USEFUL));
		assertThat(between("project-manager", "scrum-master").cited()).containsExactly("S0", "SG");
		assertThat(between("product-owner", "product-manager").cited()).containsExactly("S0", "S3");
	}

	private Transition between(String from, String to) {
		Catalog catalog = this.small.build();
		return Transition.between(catalog.role(from).orElseThrow(), catalog.role(to).orElseThrow(), catalog);
	}

	private void skill(String slug, SkillNeed... needs) {
		this.small.skills.add(new Skill(slug, slug, said("What it is.", "S0"), List.of(needs)));
	}

	private static SkillNeed need(String role, Need need) {
		return new SkillNeed(role, need, null, List.of("S3"));
	}

}
