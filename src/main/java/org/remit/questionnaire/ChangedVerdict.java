package org.remit.questionnaire;

import java.util.List;

/**
 * A change that alters the verdict.
 *
 * @param changes the questions and their other answers
 * @param verdict the verdict then
 */
record ChangedVerdict(List<ChangedAnswer> changes, Verdict verdict) {

	static ChangedVerdict of(FlipPoint point) {
		return new ChangedVerdict(point.changes()
			.stream()
			.map((change) -> new ChangedAnswer(change.question().key(), change.answer()))
			.toList(), point.verdict());
	}

}
