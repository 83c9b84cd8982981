package org.remit.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where what others say of a member and what the member says do not meet. Knows own
 * parts, so it finds nothing in an anonymous round, and nothing in a grid, which has no
 * others.
 */
final class Claims {

	private Claims() {
	}

	static List<Finding> of(Showing showing, List<DutyFinding> duties) {
		List<Finding> found = new ArrayList<>();
		if (showing.mode() != Mode.NAMED) {
			return found;
		}
		for (int i = 0; i < duties.size(); i++) {
			Seen seen = showing.duties().get(i);
			if (seen.tally().supposed()) {
				continue;
			}
			Map<String, Integer> naming = seen.tally().naming();
			int definite = seen.tally().definite();
			for (Member member : showing.members()) {
				check(seen, member, definite, naming.getOrDefault(member.key(), 0), showing, found);
			}
		}
		return found;
	}

	private static void check(Seen seen, Member member, int definite, int named, Showing showing, List<Finding> found) {
		Own own = seen.own(member);
		boolean denies = own.denies(member.key());
		boolean decides = own.decides();
		if (!denies && !decides) {
			return;
		}
		Decider answer = own.decider();
		boolean couldSay = answer != null && !answer.equals(Decider.NOT_SURE);
		int others = definite - (couldSay ? 1 : 0);
		int naming = named - ((answer != null && answer.names(member.key())) ? 1 : 0);
		if (others < Math.min(2, showing.members().size() - 1)) {
			return;
		}
		if (denies && naming > 0 && 2 * naming >= others) {
			found.add(new Finding(Measure.PHANTOM_OWNER, List.of(member), List.of(seen.duty()), naming, others,
					"%d of %d others say that %s decides “%s”. %s says no.".formatted(naming, others, member.name(),
							seen.duty().name(), member.name())));
		}
		else if (decides && naming == 0 && others > 0) {
			found.add(new Finding(Measure.SILENT_CLAIM, List.of(member), List.of(seen.duty()), 0, others,
					"%s says “I decide” of “%s”. None of %d others names them.".formatted(member.name(),
							seen.duty().name(), others)));
		}
	}

}
