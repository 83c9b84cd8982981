package org.remit.team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.remit.catalog.Theme;

/**
 * Who people think decides what, as a table: a row for each duty, grouped by theme, and a
 * column for each member whom anybody names, at most eight. Whoever is named together
 * with others counts for each, so a row may come to more than all answers.
 *
 * @param members members with a column, in the team's order
 * @param groups the rows by theme, in the pages' order; no empty group
 */
public record HeatMap(List<Member> members, List<Group> groups) {

	private static final int MOST_MEMBERS = 8;

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
		List<Member> members = members(findings);
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

	/* Of a large team those who are named most often. */
	private static List<Member> members(Findings findings) {
		Map<String, Integer> named = new HashMap<>();
		for (DutyFinding finding : findings.duties()) {
			finding.tally().naming().forEach((member, naming) -> named.merge(member, naming, Integer::sum));
		}
		List<Member> all = findings.showing()
			.members()
			.stream()
			.filter((member) -> named.containsKey(member.key()))
			.toList();
		if (all.size() <= MOST_MEMBERS) {
			return all;
		}
		Set<Member> most = all.stream()
			.sorted(Comparator.comparingInt((Member member) -> -named.getOrDefault(member.key(), 0)))
			.limit(MOST_MEMBERS)
			.collect(Collectors.toSet());
		return all.stream().filter(most::contains).toList();
	}

	private static Row row(DutyFinding finding, List<Member> members) {
		Tally tally = finding.tally();
		List<Heat> heats = new ArrayList<>();
		members
			.forEach((member) -> heats.add(heat(tally, tally.naming(member.key()), first(tally).names(member.key()))));
		return new Row(finding, heats, heat(tally, tally.count(Decider.NOBODY), first(tally).equals(Decider.NOBODY)),
				heat(tally, tally.count(Decider.NOT_SURE), first(tally).equals(Decider.NOT_SURE)),
				heat(tally, others(tally, members), false));
	}

	private static int others(Tally tally, List<Member> members) {
		int others = tally.rest();
		for (Tally.Cell cell : tally.cells()) {
			boolean told = cell.decider().equals(Decider.NOBODY) || cell.decider().equals(Decider.NOT_SURE)
					|| members.stream().anyMatch((member) -> cell.decider().names(member.key()));
			others += told ? 0 : cell.count();
		}
		return others;
	}

	private static Decider first(Tally tally) {
		return tally.cells().isEmpty() ? new Decider(Decider.Kind.SEVERAL, List.of()) : tally.cells().get(0).decider();
	}

	private static Heat heat(Tally tally, int count, boolean first) {
		return new Heat(count, tally.answers(), first && tally.rounded());
	}

	/**
	 * Whether any answer has no column of its own.
	 * @return true if the table needs a column for them
	 */
	public boolean hasOthers() {
		return this.groups.stream()
			.flatMap((group) -> group.rows().stream())
			.anyMatch((row) -> row.others().count() > 0);
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
		 * The share as a cell has room for it.
		 * @return for example {@code 67%}, or {@code 0}
		 */
		public String share() {
			return (this.count == 0) ? "0" : (this.atLeast ? "≥ " : "") + percent() + "%";
		}

		/**
		 * How dark the cell is.
		 * @return 0 to 10; 0 only if nobody answers so
		 */
		public int shade() {
			return (this.count == 0) ? 0 : Math.max(1, (percent() + 5) / 10);
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
