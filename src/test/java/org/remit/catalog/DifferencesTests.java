package org.remit.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.remit.catalog.SmallCatalog.said;

class DifferencesTests {

	private final SmallCatalog small = new SmallCatalog();

	private final Catalog before = SmallCatalog.catalog();

	@Provide
	Arbitrary<Catalog> catalogs() {
		return RandomCatalog.any();
	}

	@Property(tries = 200)
	void findsNothingBetweenACatalogueAndItself(@ForAll("catalogs") Catalog catalog) {
		assertThat(Differences.between(catalog, catalog).items()).isEmpty();
	}

	@Property(tries = 200)
	void findsSomethingBetweenAnyTwo(@ForAll("catalogs") Catalog one, @ForAll("catalogs") Catalog other) {
		assertThat(Differences.between(one, other).isEmpty()).isEqualTo(one.equals(other));
	}

	@Property(tries = 200)
	void saysTheSameBackwards(@ForAll("catalogs") Catalog one, @ForAll("catalogs") Catalog other) {
		Differences there = Differences.between(one, other);
		Differences back = Differences.between(other, one);
		assertThat(there.count(Change.ADDED)).isEqualTo(back.count(Change.REMOVED));
		assertThat(there.count(Change.CHANGED)).isEqualTo(back.count(Change.CHANGED));
		assertThat(there.count(Change.REORDERED)).isEqualTo(back.count(Change.REORDERED));
	}

	@Test
	void tellsAChangedTextFromItsSources() {
		Role role = this.small.roles.get(2);
		this.small.roles.set(2, new Role(role.slug(), role.name(), role.abbreviation(), role.colour(), role.oneLine(),
				role.question(), said("Orders the backlog.", "S3"), role.titles()));
		assertThat(one().fields()).containsExactly(
				new FieldDifference("summary/text", "summary", "Orders the backlog and speaks for the customer.",
						"Orders the backlog."),
				new FieldDifference("summary/sources", "summary, sources", "S3, SG", "S3"));
		assertThat(one())
			.extracting(ItemDifference::kind, ItemDifference::label, ItemDifference::key, ItemDifference::name,
					ItemDifference::change)
			.containsExactly(ItemKind.ROLE, "Role", "product-owner", "Product owner", Change.CHANGED);
	}

	@Test
	void namesATopicByItsKind() {
		Topic topic = this.small.topics.get(0);
		this.small.topics.set(0,
				new Topic(topic.slug(), topic.kind(), "Meet daily", topic.text(), topic.roles(), topic.parts()));
		assertThat(one().label()).isEqualTo("Practice");
		assertThat(one().name()).isEqualTo("Meet daily");
		assertThat(one().fields())
			.containsExactly(new FieldDifference("title", "title", "Meet regularly", "Meet daily"));
	}

	@Test
	void showsAllOfWhatIsNewAndOfWhatIsGone() {
		this.small.skills.remove(1);
		this.small.skills.add(new Skill("listening", "Listening", said("Hearing what is meant.", "S0"),
				List.of(new SkillNeed("scrum-master", Need.USEFUL, null, List.of("SG")))));
		Differences differences = Differences.between(this.before, this.small.build());
		assertThat(differences.items()).extracting(ItemDifference::change, ItemDifference::key)
			.containsExactly(tuple(Change.ADDED, "listening"), tuple(Change.REMOVED, "coaching"));
		assertThat(differences.items().get(0).fields()).containsExactly(
				new FieldDifference("slug", "slug", null, "listening"),
				new FieldDifference("name", "name", null, "Listening"),
				new FieldDifference("description/text", "description", null, "Hearing what is meant."),
				new FieldDifference("description/sources", "description, sources", null, "S0"),
				new FieldDifference("needs/scrum-master", "need “scrum master”", null, "scrum-master · useful · SG"));
		assertThat(differences.items().get(1).fields())
			.allMatch((field) -> field.before() != null && field.after() == null);
	}

	@Test
	void tellsAnotherOrderFromAnotherContent() {
		Collections.swap(this.small.roles, 0, 1);
		ItemDifference order = one();
		assertThat(order.change()).isEqualTo(Change.REORDERED);
		assertThat(order.fields()).containsExactly(
				new FieldDifference("order", "order", "Product manager, Project manager, Product owner, Scrum master",
						"Project manager, Product manager, Product owner, Scrum master"));
	}

	@Test
	void followsAnElementThroughItsList() {
		Dimension owns = this.small.dimensions.get(0);
		List<Trait> traits = new ArrayList<>(owns.traits());
		traits.set(1, new Trait("product-manager", said("The vision", "S0", "S1")));
		traits.remove(2);
		traits.add(0, new Trait("product-manager", said("Everything", "S0")));
		this.small.dimensions.set(0, new Dimension(owns.slug(), owns.name(), owns.description(), traits));
		assertThat(one().fields()).extracting(FieldDifference::path, FieldDifference::before, FieldDifference::after)
			.containsExactly(tuple("traits/product-manager", null, "product-manager · Everything [S0]"),
					tuple("traits/product-manager-3/statement/text", "Vision and strategy", "The vision"),
					tuple("traits/project-manager", "project-manager · The plan [S0]", null));
	}

	@Test
	void namesQuestionsOptionsAndRules() {
		Questionnaire need = this.small.questionnaires.get(0);
		List<Question> questions = new ArrayList<>(need.questions());
		Question size = questions.get(0);
		questions.set(0, new Question(size.key(), size.text(), size.help(), size.multiple(), size.askedWhen(),
				List.of(new Option("small", "Under twenty", "A dozen people"), size.options().get(1))));
		List<Rule> rules = new ArrayList<>(need.rules());
		Rule rule = rules.get(0);
		rules.set(0,
				new Rule(rule.key(), rule.when(), new Effect(EffectKind.WEIGHT, "product-manager", 4), rule.reason()));
		this.small.questionnaires.set(0, new Questionnaire(need.slug(), need.purpose(), need.title(),
				need.introduction(), need.neededFrom(), need.closeWithin(), questions, rules, need.examples()));
		assertThat(one().fields()).containsExactly(
				new FieldDifference("questions/size/options/small/text", "question “size”, option “small”, text",
						"Small", "Under twenty"),
				new FieldDifference("rules/no-direction/effect/points", "rule “no-direction”, effect, points", "3",
						"4"));
	}

	private ItemDifference one() {
		List<ItemDifference> items = Differences.between(this.before, this.small.build()).items();
		assertThat(items).hasSize(1);
		return items.get(0);
	}

}
