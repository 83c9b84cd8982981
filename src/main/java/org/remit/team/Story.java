package org.remit.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.remit.catalog.Theme;
import org.remit.web.Wording;

/** Tells in a paragraph what findings come to. */
final class Story {

	private final Showing showing;

	private final List<DutyFinding> duties;

	private final Agreement agreement;

	private final List<Finding> notes;

	private final List<NextStep> next;

	Story(Showing showing, List<DutyFinding> duties, Agreement agreement, List<Finding> notes, List<NextStep> next) {
		this.showing = showing;
		this.duties = duties;
		this.agreement = agreement;
		this.notes = notes;
		this.next = next;
	}

	String headline() {
		String themes = themes();
		String counted = this.showing.quick()
				? "%d of %s have one owner.".formatted(this.agreement.agreed(),
						PersonFinding.responsibilities(this.agreement.of()))
				: "People agree on %d of %s.".formatted(this.agreement.agreed(),
						PersonFinding.responsibilities(this.agreement.of()));
		return themes.isEmpty() ? counted : themes + " " + counted;
	}

	/* A theme of one duty says no more than the duty. */
	private String themes() {
		List<String> nobody = new ArrayList<>();
		List<String> several = new ArrayList<>();
		for (Theme theme : Theme.values()) {
			List<DutyFinding> own = this.duties.stream().filter((one) -> one.duty().theme() == theme).toList();
			if (own.size() > 1) {
				String name = theme.label().toLowerCase(Locale.ROOT);
				if (2 * count(own, Outcome.UNCOVERED) >= own.size()) {
					nobody.add(name);
				}
				else if (2 * count(own, Outcome.CONTESTED) >= own.size()) {
					several.add(name);
				}
			}
		}
		List<String> parts = new ArrayList<>();
		if (!nobody.isEmpty()) {
			parts.add("half or more %s has nobody".formatted(of(nobody)));
		}
		if (!several.isEmpty()) {
			parts.add("half or more %s is contested".formatted(of(several)));
		}
		String joined = String.join("; ", parts);
		return joined.isEmpty() ? "" : joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1) + ".";
	}

	/* A theme's name may have an "and" of its own. */
	private static String of(List<String> themes) {
		return Wording.list(themes.stream().map((theme) -> "of " + theme).toList());
	}

	String paragraph() {
		List<String> said = new ArrayList<>();
		said.add(headline());
		List<String> rest = new ArrayList<>();
		add(rest, Outcome.CONTESTED, " is contested", " are contested");
		add(rest, Outcome.UNCOVERED, " has nobody", " have nobody");
		add(rest, Outcome.UNKNOWN, " is unknown", " are unknown");
		if (!rest.isEmpty()) {
			said.add("Of the others, " + Wording.list(rest) + ".");
		}
		said.add(this.agreement.words());
		this.notes.stream()
			.filter((note) -> note.measure() == Measure.TITLE || note.measure() == Measure.LOAD)
			.map(Finding::words)
			.forEach(said::add);
		this.next.stream().findFirst().map(NextStep::words).ifPresent((words) -> said.add("First of all: " + words));
		return String.join(" ", said);
	}

	private void add(List<String> parts, Outcome outcome, String one, String many) {
		long count = count(this.duties, outcome);
		if (count > 0) {
			parts.add(count + ((count == 1) ? one : many));
		}
	}

	private static long count(List<DutyFinding> duties, Outcome outcome) {
		return duties.stream().filter((one) -> one.outcome() == outcome).count();
	}

}
