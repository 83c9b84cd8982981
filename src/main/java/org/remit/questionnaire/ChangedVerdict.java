package org.remit.questionnaire;

import java.util.List;

/**
 * A change that alters the verdict.
 *
 * @param changes the questions and their other answers
 * @param takingBack whether it only supposes that something were not known
 * @param verdict the verdict then
 */
record ChangedVerdict(List<GivenAnswer> changes, boolean takingBack, Verdict verdict) {

	static ChangedVerdict of(FlipPoint point) {
		return new ChangedVerdict(GivenAnswer.of(point), point.isTakingBack(), point.verdict());
	}

}
