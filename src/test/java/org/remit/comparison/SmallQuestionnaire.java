package org.remit.comparison;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.Choice;
import org.remit.catalog.Condition;
import org.remit.catalog.Effect;
import org.remit.catalog.EffectKind;
import org.remit.catalog.Option;
import org.remit.catalog.Purpose;
import org.remit.catalog.Question;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.Rule;
import org.remit.catalog.Statement;

import static org.remit.catalog.SmallCatalog.said;

/**
 * A questionnaire of one question, in which every kind of effect follows from one answer.
 */
final class SmallQuestionnaire {

	static final String SLUG = "whom-to-hire";

	private SmallQuestionnaire() {
	}

	/** The same catalogue with the questionnaire in it. */
	static Catalog in(Catalog catalog) {
		Question question = new Question("trouble", "What is wrong?", null, false, Condition.ALWAYS,
				List.of(new Option("much", "Much", null), new Option("little", "Little", null)));
		Questionnaire questionnaire = new Questionnaire(SLUG, Purpose.NEED, "Whom to hire?", "One question.", 4, 1,
				List.of(question),
				List.of(rule("no-vision", EffectKind.WEIGHT, "product-manager", 4,
						said("Nobody sets a direction.", "S0")),
						rule("an-end", EffectKind.WEIGHT, "product-manager", -2, said("The work ends.", "S0")),
						rule("dates-slip", EffectKind.WEIGHT, "project-manager", 4, said("Dates slip.", "S1")),
						rule("vision-first", EffectKind.FIRST, "product-manager", 0, said("Direction first.", "S3")),
						rule("somebody-can", EffectKind.LEAN, "product-manager", 0, said("Somebody can do it.", "S0")),
						rule("two-hats", EffectKind.COMBINE, null, 0, said("One person, two hats.", "S0")),
						rule("mind-the-time", EffectKind.CAUTION, null, 0, said("Keep time free.", "S1"))),
				List.of());
		return new Catalog(catalog.sources(), catalog.roles(), catalog.dimensions(), catalog.responsibilities(),
				catalog.skills(), catalog.moves(), catalog.topics(), List.of(questionnaire));
	}

	private static Rule rule(String key, EffectKind kind, @Nullable String role, int points, Statement reason) {
		return new Rule(key, new Condition(List.of(new Choice("trouble", "much")), List.of(), List.of()),
				new Effect(kind, role, points), reason);
	}

}
