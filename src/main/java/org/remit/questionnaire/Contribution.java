package org.remit.questionnaire;

import java.util.List;

import org.remit.catalog.Rule;

/**
 * What a rule that holds adds to a role's score.
 *
 * @param rule the rule
 * @param answers the answers that made it hold
 */
public record Contribution(Rule rule, List<Answered> answers) {

	/**
	 * The points that it adds.
	 * @return more than 0 for the role, less than 0 against it
	 */
	public int points() {
		return this.rule.effect().points();
	}

}
