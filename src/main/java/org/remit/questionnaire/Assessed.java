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
 * @param verdict the conclusion
 * @param headline the conclusion in words
 * @param firmness how firm it is
 * @param scores each role's score with what made it
 * @param flipPoints what would change the verdict
 * @param lean roles whose work somebody in the team can take on
 * @param cautions warnings
 */
record Assessed(int edition, String page, List<Choice> answers, Verdict verdict, String headline, Firmness firmness,
		List<ScoredRole> scores, List<ChangedVerdict> flipPoints, List<String> lean, List<Statement> cautions) {

	static Assessed of(Visit visit, Assessment assessment) {
		return new Assessed(visit.edition().number(), visit.result(), visit.answers().choices(), assessment.verdict(),
				new Advice(visit.edition().catalog()).headline(assessment.verdict()), assessment.firmness(),
				assessment.scores().stream().map(ScoredRole::of).toList(),
				assessment.flipPoints().stream().map(ChangedVerdict::of).toList(),
				assessment.lean().stream().map(Role::slug).toList(),
				assessment.cautions().stream().map(Rule::reason).toList());
	}

}
