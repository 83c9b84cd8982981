package org.remit.team;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Tears the ballots of a round without names apart, so that none is what one person said.
 * What each duty's answers add up to stays the same, and that is all that is ever shown.
 */
final class Mixing {

	private Mixing() {
	}

	/**
	 * Deals the answers about each duty out anew, and drops everybody's own parts and
	 * hours.
	 * @param ballots the votes of each ballot, by duty
	 * @param random decides who gets which
	 * @return as many ballots, with the same answers about each duty
	 */
	static List<Map<String, Vote>> of(List<Map<String, Vote>> ballots, Random random) {
		Set<String> duties = new LinkedHashSet<>();
		List<Map<String, Vote>> mixed = new ArrayList<>();
		for (Map<String, Vote> ballot : ballots) {
			duties.addAll(ballot.keySet());
			mixed.add(new HashMap<>());
		}
		for (String duty : duties) {
			List<Vote> votes = new ArrayList<>(
					ballots.stream().map((ballot) -> ballot.getOrDefault(duty, Vote.OPEN)).toList());
			Collections.shuffle(votes, random);
			for (int i = 0; i < votes.size(); i++) {
				mixed.get(i).put(duty, new Vote(votes.get(i).decider(), null, null));
			}
		}
		return mixed;
	}

}
