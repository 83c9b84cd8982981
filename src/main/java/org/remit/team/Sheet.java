package org.remit.team;

import java.util.ArrayList;
import java.util.List;

import org.remit.catalog.Theme;

/**
 * The duties that are asked about on one page.
 *
 * @param number counts from 1
 * @param theme what they belong to
 * @param part counts the pages of one theme from 1; 0 if there is only one
 * @param duties the duties, at least one
 */
record Sheet(int number, Theme theme, int part, List<Duty> duties) {

	/** So many answers at most are lost if a page is never sent. */
	private static final int MOST = 25;

	/** With drop-down lists of the whole team a page would be too long otherwise. */
	private static final int MOST_OF_LARGE_TEAMS = 8;

	/**
	 * Spreads a round's duties over pages, theme by theme.
	 * @param round the round
	 * @return at least one page
	 */
	static List<Sheet> all(Round round) {
		int most = (round.members().size() > VoteForm.MOST_TICKS) ? MOST_OF_LARGE_TEAMS : MOST;
		List<Sheet> sheets = new ArrayList<>();
		for (Theme theme : Theme.values()) {
			List<Duty> duties = round.duties().stream().filter((duty) -> duty.theme() == theme).toList();
			for (int from = 0; from < duties.size(); from += most) {
				int part = (duties.size() > most) ? from / most + 1 : 0;
				sheets.add(new Sheet(sheets.size() + 1, theme, part,
						duties.subList(from, Math.min(from + most, duties.size()))));
			}
		}
		return sheets;
	}

	/** The theme, and which page of it. */
	public String title() {
		return this.theme.label() + ((this.part > 0) ? ", part " + this.part : "");
	}

	int answered(Ballot ballot) {
		return (int) this.duties.stream().filter((duty) -> !ballot.on(duty).equals(Vote.OPEN)).count();
	}

}
