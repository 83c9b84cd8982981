package org.remit.questionnaire;

import java.util.List;

import org.remit.catalog.Questionnaire;
import org.remit.catalog.Role;
import org.remit.catalog.Rule;

/**
 * What some answers lead to, and why. Computed anew each time; nothing is kept.
 *
 * @param questionnaire the questionnaire
 * @param answers the answers that count
 * @param verdict the conclusion
 * @param scores every role that a rule names, the highest score first
 * @param lean roles whose work somebody in the team can take on, though they are needed
 * @param arrangements the rules that hold and say how roles go together
 * @param cautions the rules that hold and warn, coaching included
 * @param flipPoints every single other answer that would alter the verdict; if there is
 * none, the first pair
 * @param firmness how firm the verdict is
 * @param asked how many questions were asked
 * @param open how many of these were left open
 */
public record Assessment(Questionnaire questionnaire, Answers answers, Verdict verdict, List<Score> scores,
		List<Role> lean, List<Rule> arrangements, List<Rule> cautions, List<FlipPoint> flipPoints, Firmness firmness,
		int asked, int open) {

	/**
	 * What speaks for the verdict.
	 * @return contributions in favour of its roles, role by role
	 */
	public List<Contribution> reasons() {
		return this.verdict.roles()
			.stream()
			.flatMap((slug) -> this.scores.stream().filter((score) -> score.role().is(slug)))
			.flatMap((score) -> score.contributions().stream())
			.filter((contribution) -> contribution.points() > 0)
			.toList();
	}

	/**
	 * What speaks against the verdict.
	 * @return contributions against its roles, and those in favour of others
	 */
	public List<Contribution> objections() {
		return this.scores.stream()
			.flatMap((score) -> score.contributions()
				.stream()
				.filter((contribution) -> this.verdict.roles()
					.contains(score.role().slug()) == (contribution.points() < 0)))
			.toList();
	}

}
