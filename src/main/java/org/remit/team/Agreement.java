package org.remit.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.remit.web.Wording;

/**
 * How far people agree over all duties.
 *
 * @param agreed on how many duties they agree
 * @param of of how many
 * @param kappa agreement beyond chance, or {@code null} where it cannot be told
 * @param words the same in a sentence or two
 */
public record Agreement(int agreed, int of, @Nullable Kappa kappa, String words) {

	static Agreement of(Showing showing, List<DutyFinding> duties) {
		int agreed = (int) duties.stream().filter((one) -> one.outcome() == Outcome.AGREED).count();
		if (showing.quick()) {
			return new Agreement(agreed, duties.size(), null,
					"One person filled this in, so it says nothing about how far people agree.");
		}
		List<Seen> answered = showing.duties().stream().filter((seen) -> !seen.tally().supposed()).toList();
		if (showing.anonymous()
				&& answered.stream().anyMatch((seen) -> seen.tally().rest() > 0 || seen.tally().rounded())) {
			return new Agreement(agreed, duties.size(), null,
					"Agreement beyond chance is not computed: it could give away answers that are too rare to be shown.");
		}
		List<Map<Decider, Integer>> items = new ArrayList<>();
		for (Seen seen : answered) {
			Map<Decider, Integer> counts = new HashMap<>();
			seen.tally()
				.cells()
				.stream()
				.filter((cell) -> !cell.decider().equals(Decider.NOT_SURE))
				.forEach((cell) -> counts.put(cell.decider(), cell.count()));
			items.add(counts);
		}
		return Kappa.of(items)
			.map((kappa) -> new Agreement(agreed, duties.size(), kappa, words(kappa)))
			.orElseGet(() -> new Agreement(agreed, duties.size(), null,
					"Agreement beyond chance cannot be told: it takes two answers about one responsibility, and answers that differ somewhere."));
	}

	private static String words(Kappa kappa) {
		return "Over all, agreement is %s: %s (Fleiss’ kappa %s, from %s about %s).".formatted(kappa.band().word(),
				kappa.band().meaning(), kappa.number(), Wording.count(kappa.ratings(), "answer", "answers"),
				Wording.count(kappa.items(), "responsibility", "responsibilities"));
	}

}
