package org.remit.questionnaire;

import java.util.List;

/**
 * A role's score.
 *
 * @param role its slug
 * @param points the sum
 * @param band how far that is from the threshold
 * @param contributions what made it
 */
record ScoredRole(String role, int points, Score.Band band, List<CountedRule> contributions) {

	static ScoredRole of(Score score) {
		return new ScoredRole(score.role().slug(), score.points(), score.band(),
				score.contributions().stream().map(CountedRule::of).toList());
	}

}
