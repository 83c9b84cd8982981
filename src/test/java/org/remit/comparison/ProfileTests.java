package org.remit.comparison;

import java.util.ArrayList;
import java.util.List;

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
import org.remit.catalog.Topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.catalog.SmallCatalog.said;

class ProfileTests {

	private final SmallCatalog small = new SmallCatalog();

	@Test
	void isAComparisonOfOneColumn() {
		Comparison column = profile("product-owner").column();
		assertThat(column.dimensions()).allSatisfy((row) -> assertThat(row.cells()).hasSize(1));
		assertThat(column.skills()).isEmpty();
	}

	@Test
	void tellsInWhatTheRoleHasNoPart() {
		assertThat(profile("project-manager").notTheirs()).extracting(Responsibility::slug)
			.containsExactly("set-the-vision");
		assertThat(profile("product-manager").notTheirs()).isEmpty();
	}

	@Test
	void leavesTheAbbreviationOutOfTheOtherTitles() {
		assertThat(profile("product-manager").otherTitles()).extracting(Statement::text).containsExactly("PM");
		assertThat(profile("product-owner").otherTitles()).isEmpty();
	}

	@Test
	void hasEveryTopicAboutTheRole() {
		Profile profile = profile("project-manager");
		assertThat(profile.tools()).extracting(Topic::slug).containsExactly("risk-log");
		assertThat(profile.signs()).extracting(Topic::slug).containsExactly("deadlines-slip");
		assertThat(profile.inclinations()).extracting(Topic::slug).containsExactly("you-like-structure");
		assertThat(profile.cautions()).extracting(Topic::slug).containsExactly("one-person-two-jobs");
		assertThat(profile.questions()).extracting(Topic::slug).containsExactly("what-does-pm-stand-for");
		assertThat(profile.disagreements()).isEmpty();
		assertThat(profile.stages()).isEmpty();
		assertThat(profile("product-manager").stages()).extracting(Topic::slug).containsExactly("the-first-month");
		assertThat(profile("product-manager").disagreements()).extracting(Topic::slug)
			.containsExactly("who-sets-the-vision");
	}

	@Test
	void tellsNamesakesFromRolesThatAreOnlyClose() {
		Profile profile = profile("project-manager");
		assertThat(profile.mistakenFor()).extracting((near) -> near.role().slug()).containsExactly("product-manager");
		assertThat(profile.closeTo()).extracting((near) -> near.role().slug()).containsExactly("scrum-master");
	}

	@Test
	void leadsIntoTheRoleAndOutOfItFromEveryOther() {
		Profile profile = profile("product-manager");
		assertThat(profile.waysIn()).hasSize(3).allMatch((way) -> way.to().is("product-manager"));
		assertThat(profile.waysOut()).hasSize(3).allMatch((way) -> way.from().is("product-manager"));
	}

	@Test
	void namesOnlyTheClosestWhereThereAreMany() {
		Role like = this.small.roles.get(3);
		List<Involvement> all = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			Role one = new Role("helper-" + i, "helper " + i, "H" + i, like.colour(), like.oneLine(), like.question(),
					like.summary(), List.of());
			this.small.roles.add(one);
			all.add(new Involvement(one.slug(), Raci.RESPONSIBLE, null, List.of("S0")));
		}
		all.add(new Involvement("product-manager", Raci.RESPONSIBLE, null, List.of("S0")));
		this.small.responsibilities
			.add(new Responsibility("help", Theme.DELIVERY, "Help", said("Help wherever help is needed.", "S0"), all));
		Profile profile = profile("product-manager");
		assertThat(profile.neighbours()).hasSize(22);
		assertThat(profile.closest()).hasSize(12);
		assertThat(profile.closeTo()).hasSize(12);
		assertThat(profile.lessClose()).isEqualTo(9);
		assertThat(profile.waysIn()).hasSizeLessThan(14)
			.extracting((way) -> way.from().slug())
			.contains("project-manager", "product-owner")
			.doesNotContain("helper-19", "scrum-master");
		assertThat(profile.waysOut()).hasSameSizeAs(profile.waysIn());
	}

	@Test
	void citesTheDescriptionOfASkillToo() {
		this.small.sources.add(new Source("S9", SourceKind.ARTICLE, "On skills", "Somebody", null, null, "Skills."));
		this.small.skills.add(new Skill("talking", "Talking", said("Saying what is meant.", "S9"),
				List.of(new SkillNeed("product-owner", Need.USEFUL, null, List.of("S0")))));
		assertThat(profile("product-owner").cited()).contains("S9");
	}

	private Profile profile(String slug) {
		Catalog catalog = this.small.build();
		return Profile.of(catalog.role(slug).orElseThrow(), catalog);
	}

}
