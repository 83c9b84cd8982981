package org.remit.team;

import java.util.ArrayList;
import java.util.List;

import org.remit.web.Wording;

/**
 * One thing that stands out.
 *
 * @param measure what it is; explains itself under an anchor
 * @param members whom it concerns
 * @param duties what it concerns
 * @param count the figure behind it
 * @param of out of how many; 0 if the figure is none of many
 * @param words the same in a sentence
 */
public record Finding(Measure measure, List<Member> members, List<Duty> duties, int count, int of, String words) {

	private static final int NAMES = 5;

	public Finding {
		members = List.copyOf(members);
		duties = List.copyOf(duties);
	}

	/** Names of duties as prose has them; of many the first few. */
	static String quoted(List<Duty> duties) {
		List<String> names = new ArrayList<>(
				duties.stream().limit(NAMES).map((duty) -> "“" + duty.name() + "”").toList());
		if (duties.size() > NAMES) {
			names.add(duties.size() - NAMES + " more");
		}
		return Wording.list(names);
	}

}
