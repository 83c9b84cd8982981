package org.remit.team;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.remit.web.Wording;

/** Finds members by key and keeps their order. */
final class Roster {

	private final List<Member> members;

	private final Map<String, Integer> places = new HashMap<>();

	private final Map<Decider, int[]> named = new HashMap<>();

	Roster(List<Member> members) {
		this.members = members;
		for (int i = 0; i < members.size(); i++) {
			this.places.put(members.get(i).key(), i);
		}
	}

	List<Member> members(Collection<String> keys) {
		return keys.stream()
			.map(this.places::get)
			.filter(Objects::nonNull)
			.sorted()
			.map((place) -> this.members.get(place))
			.toList();
	}

	/* By the places of those who are named, so that it does not hang on keys. */
	Comparator<Decider> order() {
		return Comparator.comparing(Decider::kind).thenComparing(this::placesOf, Arrays::compare);
	}

	/* Worked out once for each answer: sorting asks for it again and again. */
	private int[] placesOf(Decider decider) {
		return this.named.computeIfAbsent(decider,
				(one) -> one.members()
					.stream()
					.mapToInt((key) -> this.places.getOrDefault(key, Integer.MAX_VALUE))
					.sorted()
					.toArray());
	}

	/**
	 * An answer in words.
	 * @param decider the answer
	 * @return for example {@code Ann and Bob together}
	 */
	String words(Decider decider) {
		return switch (decider.kind()) {
			case ONE -> names(members(decider.members()));
			case SEVERAL ->
				decider.members().isEmpty() ? "several people" : names(members(decider.members())) + " together";
			case NOBODY -> "nobody";
			case NOT_SURE -> "not sure";
		};
	}

	static String names(List<Member> members) {
		return Wording.list(members.stream().map(Member::name).toList());
	}

}
