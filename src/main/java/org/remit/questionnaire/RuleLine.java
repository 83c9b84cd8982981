package org.remit.questionnaire;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.Rule;

/**
 * A rule in words.
 *
 * @param rule the rule
 * @param when its condition
 * @param then its effect
 * @param colour the colour of the role that it is about, or {@code null}
 */
public record RuleLine(Rule rule, String when, String then, @Nullable String colour) {

	static RuleLine of(Rule rule, RuleWording wording, Catalog catalog) {
		return new RuleLine(rule, wording.condition(rule.when()), RuleWording.effect(rule.effect(), catalog),
				catalog.role(rule.effect().role()).map((role) -> role.colour().toString()).orElse(null));
	}

}
