package org.remit.team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.remit.catalog.Theme;

/**
 * Who people think decides what, as a table: a row for each duty, grouped by theme, and a
 * column for each member whom anybody names. Whoever is named together with others counts
 * for each, so a row may come to more than all answers.
 *
 * @param members members with a column, in the team's order
 * @param groups the rows by theme, in the pages' order; no empty group
 */
public record HeatMap(List<Member> members, List<Group> groups) {

	public HeatMap {
		members = List.copyOf(members);
		groups = List.copyOf(groups);
	}

	/**
	 * Draws findings as a table.
	 * @param findings the findings
	 * @return the table; empty if nothing is shown
	 */
	public static HeatMap of(Findings findings) {
		List<Member> members = findings.showing()
			.members()
			.stream()
			.filter((member) -> findings.duties().stream().anyMatch((duty) -> duty.named().contains(member)))
			.toList();
		List<Group> groups = Arrays.stream(Theme.values())
			.map((theme) -> new Group(theme,
					findings.duties()
						.stream()
						.filter((duty) -> duty.duty().theme() == theme)
						.map((duty) -> row(duty, members))
						.toList()))
			.filter((group) -> !group.rows().isEmpty())
			.toList();
		return new HeatMap(members, groups);
	}

	private static Row row(DutyFinding finding, List<Member> members) {
		Tally tally = finding.tally();
		List<Heat> heats = new ArrayList<>();
		members
			.forEach((member) -> heats.add(heat(tally, tally.naming(member.key()), first(tally).names(member.key()))));
		int others = tally.rest() + tally.count(new Decider(Decider.Kind.SEVERAL, List.of()));
		return new Row(finding, heats, heat(tally, tally.count(Decider.NOBODY), first(tally).equals(Decider.NOBODY)),
				heat(tally, tally.count(Decider.NOT_SURE), first(tally).equals(Decider.NOT_SURE)),
				heat(tally, others, false));
	}

	private static Decider first(Tally tally) {
		return tally.cells().isEmpty() ? new Decider(Decider.Kind.SEVERAL, List.of()) : tally.cells().get(0).decider();
	}

	private static Heat heat(Tally tally, int count, boolean first) {
		return new Heat(count, tally.answers(), first && tally.rounded());
	}

	/**
	 * The duties of one theme.
	 *
	 * @param theme the theme
	 * @param rows at least one row
	 */
	public record Group(Theme theme, List<Row> rows) {

	}

	/**
	 * One duty.
	 *
	 * @param finding what comes out for it
	 * @param members how many name each member with a column
	 * @param nobody how many say that nobody decides it
	 * @param notSure how many are not sure
	 * @param others how many give an answer that has no column
	 */
	public record Row(DutyFinding finding, List<Heat> members, Heat nobody, Heat notSure, Heat others) {

	}

	/**
	 * One cell.
	 *
	 * @param count how many answer so
	 * @param of of how many
	 * @param atLeast whether it may be up to two more
	 */
	public record Heat(int count, int of, boolean atLeast) {

		/**
		 * The share of all answers.
		 * @return whole per cent, rounded; 0 without answers
		 */
		public int percent() {
			return (this.of == 0) ? 0 : (int) Math.round(100.0 * this.count / this.of);
		}

		/**
		 * The cell in words.
		 * @return for example {@code 4 of 6}, or {@code none}
		 */
		public String words() {
			return (this.count == 0) ? "none" : (this.atLeast ? "at least " : "") + this.count + " of " + this.of;
		}

	}

}
