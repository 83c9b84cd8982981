package org.remit.team;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What comes out for one duty.
 *
 * @param duty the duty
 * @param outcome agreed, contested, uncovered or unknown
 * @param tally the answers behind it
 * @param owners who decides it, if that is agreed; several if people agree that these
 * decide together; otherwise none
 * @param named everybody whom an answer that is shown names, in the team's order
 * @param words the outcome in a sentence
 */
public record DutyFinding(Duty duty, Outcome outcome, Tally tally, List<Member> owners, List<Member> named,
		String words) {

	private static final int CELLS_IN_WORDS = 4;

	static DutyFinding of(Seen seen, Showing showing, Roster roster) {
		Tally tally = seen.tally();
		Outcome outcome = Outcome.of(tally, showing.enough(), showing.quick());
		List<Member> owners = (outcome == Outcome.AGREED)
				? tally.leading().map((cell) -> roster.members(cell.decider().members())).orElse(List.of()) : List.of();
		Set<String> named = new LinkedHashSet<>();
		tally.cells().forEach((cell) -> named.addAll(cell.decider().members()));
		List<Member> all = roster.members(named);
		String words;
		if (tally.supposed() || showing.quick()) {
			words = stated(outcome, all);
		}
		else {
			words = answered(outcome, owners, tally, showing, roster);
		}
		return new DutyFinding(seen.duty(), outcome, tally, owners, all, words);
	}

	private static String stated(Outcome outcome, List<Member> named) {
		return switch (outcome) {
			case AGREED -> Roster.names(named) + ((named.size() > 1) ? " decide this together." : " decides this.");
			case CONTESTED -> Roster.names(named) + " all have the last word on this; one of them should.";
			case UNCOVERED, UNKNOWN -> "Nobody decides this.";
		};
	}

	private static String answered(Outcome outcome, List<Member> owners, Tally tally, Showing showing, Roster roster) {
		if (tally.answers() == 0) {
			return showing.anonymous() ? "Fewer than three people said who decides this, so nothing is shown."
					: "Nobody said who decides this.";
		}
		String figures = figures(tally, roster);
		return switch (outcome) {
			case AGREED ->
				Roster.names(owners) + ((owners.size() > 1) ? " decide this together: " : " decides this: ") + figures;
			case UNCOVERED -> "Nobody decides this: " + figures;
			case CONTESTED -> "People disagree about who decides this: " + figures;
			case UNKNOWN -> (2 * tally.count(Decider.NOT_SURE) >= tally.answers())
					? "Too many do not know who decides this: " + figures : "Too few said who decides this: " + figures;
		};
	}

	private static String figures(Tally tally, Roster roster) {
		List<String> parts = new ArrayList<>();
		int told = 0;
		for (Tally.Cell cell : tally.cells()) {
			if (parts.size() == CELLS_IN_WORDS) {
				break;
			}
			boolean first = parts.isEmpty();
			parts.add(((first && tally.rounded()) ? "at least " : "") + cell.count()
					+ (first ? " of " + tally.answers() : "") + predicate(cell, tally.basis(), roster));
			told += cell.count();
		}
		int others = tally.answers() - told;
		if (parts.isEmpty()) {
			return "no answer was given by three people or more.";
		}
		if (others > 0) {
			parts.add(tally.rounded() ? "the rest may have said something else"
					: others + ((others == 1) ? " gives another answer" : " give other answers"));
		}
		return String.join(", ", parts) + ".";
	}

	/* Whoever named somebody who leaves has not said that nobody decides it. */
	private static String predicate(Tally.Cell cell, Tally.Basis basis, Roster roster) {
		boolean one = cell.count() == 1;
		if (cell.decider().equals(Decider.NOT_SURE)) {
			return one ? " is not sure" : " are not sure";
		}
		if (basis == Tally.Basis.WITHOUT_SOMEBODY) {
			return (one ? " names " : " name ") + roster.words(cell.decider())
					+ (cell.decider().equals(Decider.NOBODY) ? " who is left" : "");
		}
		return (one ? " says " : " say ") + roster.words(cell.decider());
	}

	/**
	 * How far people agree.
	 * @return whole per cent of all answers, rounded; the least where figures are rounded
	 */
	public int percent() {
		return (int) Math.round(this.tally.agreement() * 100);
	}

	/**
	 * Whether a member is the agreed owner, alone or with others.
	 * @param member the member
	 * @return true if so
	 */
	public boolean isOwnedBy(Member member) {
		return this.owners.contains(member);
	}

}
