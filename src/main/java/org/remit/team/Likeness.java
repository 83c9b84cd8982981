package org.remit.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.remit.catalog.Responsibility;
import org.remit.catalog.Theme;

/**
 * Guesses which responsibility of the catalogue an activity means, by the words that both
 * names share. A guess is a proposal in a form, nothing else.
 */
final class Likeness {

	/** From this share of words on a responsibility is proposed. */
	private static final double ENOUGH = 0.5;

	private static final int STEM = 5;

	private static final Set<String> SMALL = Set.of("the", "and", "of", "a", "an", "to", "for", "with", "in", "on",
			"or", "s", "its", "it", "that");

	private final List<Responsibility> responsibilities;

	private final Map<Responsibility, Set<String>> words = new HashMap<>();

	Likeness(List<Responsibility> responsibilities) {
		this.responsibilities = responsibilities;
		responsibilities.forEach((one) -> this.words.put(one, words(one.name())));
	}

	/**
	 * Proposes a responsibility for each activity, no responsibility twice.
	 * @param activities names of activities
	 * @return responsibilities by activity; what is like none is left out
	 */
	Map<String, Responsibility> proposals(List<String> activities) {
		List<Pair> pairs = new ArrayList<>();
		for (String activity : activities) {
			Set<String> own = words(activity);
			this.responsibilities.forEach((one) -> pairs.add(new Pair(activity, one, share(own, one))));
		}
		pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.share));
		Map<String, Responsibility> proposals = new HashMap<>();
		Set<Responsibility> taken = new HashSet<>();
		for (Pair pair : pairs) {
			if (pair.share >= ENOUGH && !proposals.containsKey(pair.activity) && taken.add(pair.responsibility)) {
				proposals.put(pair.activity, pair.responsibility);
			}
		}
		return proposals;
	}

	/**
	 * The theme to which an activity comes closest.
	 * @param activity its name
	 * @return a theme; delivery if nothing speaks for another
	 */
	Theme theme(String activity) {
		Set<String> own = words(activity);
		return this.responsibilities.stream()
			.filter((one) -> share(own, one) > 0)
			.max(Comparator.comparingDouble((one) -> share(own, one)))
			.map(Responsibility::theme)
			.orElse(Theme.DELIVERY);
	}

	private double share(Set<String> own, Responsibility responsibility) {
		Set<String> other = this.words.getOrDefault(responsibility, Set.of());
		long both = own.stream().filter(other::contains).count();
		return (both == 0) ? 0 : 2.0 * both / (own.size() + other.size());
	}

	private static Set<String> words(String name) {
		Set<String> words = new HashSet<>();
		for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
			if (!word.isEmpty() && !SMALL.contains(word)) {
				words.add((word.length() > STEM) ? word.substring(0, STEM) : word);
			}
		}
		return words;
	}

	private record Pair(String activity, Responsibility responsibility, double share) {

	}

}
