package org.remit.questionnaire;

import java.util.List;

import org.remit.catalog.Statement;

/**
 * What a rule contributed.
 *
 * @param rule the rule's key
 * @param points the points
 * @param questions keys of the questions whose answers made it hold
 * @param answers these answers
 * @param reason why, with sources
 */
record CountedRule(String rule, int points, List<String> questions, List<GivenAnswer> answers, Statement reason) {

	static CountedRule of(Contribution one) {
		return new CountedRule(one.rule().key(), one.points(),
				one.answers().stream().map((answered) -> answered.question().key()).toList(),
				one.answers().stream().map(GivenAnswer::of).toList(), one.rule().reason());
	}

}
