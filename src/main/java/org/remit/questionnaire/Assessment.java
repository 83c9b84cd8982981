package org.remit.questionnaire;

import java.util.List;

import org.remit.catalog.Questionnaire;
import org.remit.catalog.Role;
import org.remit.catalog.Rule;
import org.remit.catalog.VerdictKind;

/**
 * What some answers lead to, and why. Computed anew each time; nothing is kept.
 *
 * @param questionnaire the questionnaire
 * @param answers the answers that count
 * @param verdict the conclusion
 * @param scores every role that a rule names, the highest score first
 * @param lean roles whose work somebody in the team can take on, though they are needed
 * @param arrangements the rules that say how roles go together and that shaped the
 * verdict: without such an arrangement it would be another, or it says why the people are
 * separate who are
 * @param overruled the rules for one person in all roles that hold but have to give way,
 * because others keep people separate
 * @param cautions the rules that hold and warn, coaching included
 * @param flipPoints every single other answer that would alter the verdict, those that
 * only take an answer back at the end; if no other answer would, the first pair comes
 * first
 * @param settlements what would settle a verdict that is too close to call, for each of
 * the two roles; else empty
 * @param footing what the verdict stands on, in numbers
 */
public record Assessment(Questionnaire questionnaire, Answers answers, Verdict verdict, List<Score> scores,
		List<Role> lean, List<Rule> arrangements, List<Rule> overruled, List<Rule> cautions, List<FlipPoint> flipPoints,
		List<Settlement> settlements, Footing footing) {

	/**
	 * How firm the verdict is.
	 * @return the band
	 */
	public Firmness firmness() {
		return Firmness.of(this.footing, this.verdict.kind());
	}

	/**
	 * What speaks for the verdict.
	 * @return contributions in favour of its roles, role by role; where no new role is
	 * needed, those against any
	 */
	public List<Contribution> reasons() {
		if (this.verdict.kind() == VerdictKind.NO_NEW_ROLE) {
			return this.scores.stream()
				.flatMap((score) -> score.contributions().stream())
				.filter((contribution) -> contribution.points() < 0)
				.toList();
		}
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
