package org.remit.questionnaire;

import java.util.List;

/**
 * What would settle a verdict that is too close to call.
 *
 * @param role slug of the role that would be hired then
 * @param ways answers each of which would do; empty if no one or two would
 */
record SettlingAnswers(String role, List<List<GivenAnswer>> ways) {

	static SettlingAnswers of(Settlement settlement) {
		return new SettlingAnswers(settlement.role(), settlement.ways().stream().map(GivenAnswer::of).toList());
	}

}
