package org.remit.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.remit.catalog.Responsibility;
import org.remit.catalog.Theme;
import org.remit.comparison.JobDescription.Group;
import org.remit.comparison.JobDescription.Part;
import org.remit.comparison.JobDescription.Phrase;
import org.remit.comparison.JobDescription.Point;

/**
 * The first three months of a role of which no source tells them: listen, then take over
 * what most of the role is about, then the rest.
 */
final class FirstDays {

	private FirstDays() {
	}

	/**
	 * Spreads responsibilities over the months.
	 * @param responsibilities what the role has to take over
	 * @param ownReading what marks it as our own reading
	 * @return the part, or nothing if there is nothing to take over
	 */
	static Optional<Part> of(List<Responsibility> responsibilities, List<String> ownReading) {
		if (responsibilities.isEmpty()) {
			return Optional.empty();
		}
		Theme main = main(responsibilities);
		Group listen = new Group("Days 1–30", lead("Listen. Meet the people you work with. For everything that you are "
				+ "to take over, find out who does it today, and how."), List.of());
		Group start = new Group("Days 31–60",
				lead("Take over one thing after the other, beginning where most of your work is:"),
				points(responsibilities.stream().filter((one) -> one.theme() == main).toList()));
		List<Point> others = points(responsibilities.stream().filter((one) -> one.theme() != main).toList());
		Group rest = new Group("Days 61–90",
				lead(others.isEmpty() ? "Settle in. Agree with your team what it can rely on you for."
						: "Take over the rest, and agree with your team what it can rely on you for:"),
				others);
		return Optional.of(new Part(Section.FIRST_90_DAYS,
				List.of(new Phrase(
						"No source says how the first months of this role go. This is our own reading, drawn "
								+ "from what the role holds.",
						ownReading)),
				List.of(listen, start, rest)));
	}

	/* The first of them if several have the same number. */
	private static Theme main(List<Responsibility> responsibilities) {
		Map<Theme, Long> counts = responsibilities.stream()
			.collect(Collectors.groupingBy(Responsibility::theme, Collectors.counting()));
		return counts.entrySet()
			.stream()
			.max(Map.Entry.<Theme, Long>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
			.orElseThrow()
			.getKey();
	}

	private static List<Phrase> lead(String text) {
		return List.of(Phrase.plain(text));
	}

	private static List<Point> points(List<Responsibility> responsibilities) {
		return responsibilities.stream()
			.map((one) -> new Point(one.slug(), null, lead(one.name()), List.of()))
			.toList();
	}

}
