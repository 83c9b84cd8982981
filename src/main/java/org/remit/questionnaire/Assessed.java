package org.remit.questionnaire;

import java.util.List;

import org.remit.catalog.Choice;
import org.remit.catalog.Role;
import org.remit.catalog.Rule;
import org.remit.catalog.Statement;

/**
 * An assessment made with an edition.
 *
 * @param edition its number
 * @param page the page that says the same
 * @param answers the answers that counted
 * @param ignored the parameters that did not count, at most {@value Ignored#MOST}
 * @param verdict the conclusion
 * @param headline the conclusion in words
 * @param firmness how firm it is
 * @param footing what it stands on, in numbers
 * @param scores each role's score with what made it
 * @param flipPoints what would change the verdict
 * @param settling what would settle a verdict that is too close to call
 * @param lean roles whose work somebody in the team can take on
 * @param cautions warnings
 */
record Assessed(int edition, String page, List<Choice> answers, List<Ignored> ignored, Verdict verdict, String headline,
		Firmness firmness, Footing footing, List<ScoredRole> scores, List<ChangedVerdict> flipPoints,
		List<SettlingAnswers> settling, List<String> lean, List<Statement> cautions) {

	static Assessed of(Visit visit, List<Ignored> ignored, Assessment assessment) {
		return new Assessed(visit.edition().number(), visit.result(), visit.answers().choices(), ignored,
				assessment.verdict(),
				new Advice(visit.edition().catalog()).headline(assessment.answers(), assessment.verdict()),
				assessment.firmness(), assessment.footing(), assessment.scores().stream().map(ScoredRole::of).toList(),
				assessment.flipPoints().stream().map(ChangedVerdict::of).toList(),
				assessment.settlements().stream().map(SettlingAnswers::of).toList(),
				assessment.lean().stream().map(Role::slug).toList(),
				assessment.cautions().stream().map(Rule::reason).toList());
	}

}
