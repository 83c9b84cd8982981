package org.remit.team;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Colour;
import org.remit.catalog.Role;
import org.remit.web.Wording;

/**
 * Findings as the page draws them.
 *
 * @param eyebrow which round this is and how many have answered
 * @param pillars the three figures on top
 * @param map who people think decides what
 * @param bars a bar for each member
 * @param legend the roles that occur in the bars
 * @param notes what stands out, by measure
 */
record TeamResult(String eyebrow, List<Pillar> pillars, HeatMap map, List<HatBar> bars, List<Role> legend,
		List<Notes> notes) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

	private static final int NAMES = 4;

	private static final int NOTES = 10;

	private static final int WIDTH = 1000;

	/**
	 * Draws findings.
	 * @param whatIf the findings as they would be, beside those as they are: how many
	 * have answered changes with no "what if"
	 * @return them as the page draws them
	 */
	static TeamResult of(WhatIf whatIf) {
		Findings findings = whatIf.after();
		List<Role> legend = findings.people()
			.stream()
			.flatMap((person) -> person.hats().stream())
			.map(Hat::role)
			.filter((role) -> role != null)
			.distinct()
			.toList();
		return new TeamResult(eyebrow(whatIf.before().showing()), pillars(findings), HeatMap.of(findings),
				bars(findings), legend, notes(findings));
	}

	/** What was settled, as sentences by duty. */
	static Map<String, String> agreed(Answered answered) {
		Map<String, String> agreed = new LinkedHashMap<>();
		Round round = answered.round();
		for (Settlement one : answered.agreed()) {
			String owner = round.member(one.owner()).map(Member::name).orElse("nobody");
			String deputy = round.member(one.deputy())
				.map((member) -> ", with %s as deputy".formatted(member.name()))
				.orElse("");
			round.duty(one.duty())
				.ifPresent((duty) -> agreed.put(duty.name(),
						"%s%s, from %s on.".formatted(owner, deputy, DAY.format(one.date()))));
		}
		return agreed;
	}

	private static String eyebrow(Showing showing) {
		if (showing.quick()) {
			return "Quick check, filled in by one person";
		}
		return "Team check, round %d, %d of %s answered".formatted(showing.number(), showing.ballots(),
				Wording.count(showing.members().size(), "person", "people"));
	}

	private static List<Pillar> pillars(Findings findings) {
		List<Pillar> pillars = new ArrayList<>();
		pillars.add(pillar(findings, Outcome.UNCOVERED, "Nobody is seen to decide %s.",
				"Everything that was asked about has somebody."));
		pillars
			.add(pillar(findings, Outcome.CONTESTED, "People disagree about %s.", "Nobody disagrees about an owner."));
		List<Finding> titles = findings.notes(Measure.TITLE);
		pillars.add(new Pillar(Measure.TITLE, Wording.count(titles.size(), "mismatch", "mismatches"),
				titles.isEmpty() ? "good" : "warn", titles.isEmpty() ? "Titles fit what people are seen to decide."
						: String.join(" ", titles.stream().limit(2).map(Finding::words).toList())));
		return pillars;
	}

	private static Pillar pillar(Findings findings, Outcome outcome, String some, String none) {
		List<DutyFinding> duties = findings.duties(outcome);
		String word = outcome.measure().anchor();
		if (duties.isEmpty()) {
			return new Pillar(outcome.measure(), "0 " + word, "good", none);
		}
		List<String> names = new ArrayList<>(
				duties.stream().limit(NAMES).map((one) -> "“" + one.duty().name() + "”").toList());
		if (duties.size() > NAMES) {
			names.add((duties.size() - NAMES) + " more");
		}
		return new Pillar(outcome.measure(), duties.size() + " " + word, outcome.tone(),
				some.formatted(Wording.list(names)));
	}

	private static List<Notes> notes(Findings findings) {
		return findings.notes()
			.stream()
			.collect(Collectors.groupingBy(Finding::measure, TreeMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((entry) -> new Notes(entry.getKey(), entry.getValue().stream().limit(NOTES).toList(),
					entry.getValue().stream().skip(NOTES).toList()))
			.toList();
	}

	private static List<HatBar> bars(Findings findings) {
		int most = findings.people().stream().mapToInt((person) -> person.decides().size()).max().orElse(0);
		List<HatBar> bars = new ArrayList<>();
		for (PersonFinding person : findings.people()) {
			List<Segment> segments = new ArrayList<>();
			int x = 0;
			for (Hat hat : person.hats()) {
				int width = WIDTH * hat.count() / Math.max(1, most);
				Role role = hat.role();
				Colour colour = (role != null) ? role.colour() : null;
				segments.add(new Segment(x, width, (colour != null) ? colour.toString() : null,
						hat.label() + ": " + hat.count()));
				x += width;
			}
			bars.add(new HatBar(person, segments));
		}
		return bars;
	}

	/**
	 * A figure on top, with what it stands for.
	 *
	 * @param measure what it is
	 * @param heading the figure and its noun
	 * @param tone good, warn or bad
	 * @param words what it stands for
	 */
	record Pillar(Measure measure, String heading, String tone, String words) {

	}

	/**
	 * What stands out by one measure.
	 *
	 * @param measure the measure
	 * @param first the findings that are always shown
	 * @param more the others, which a large team may have by the hundred
	 */
	record Notes(Measure measure, List<Finding> first, List<Finding> more) {

		/** How many more there are, in words. */
		public String summary() {
			return "%s: %d more".formatted(this.measure.label(), this.more.size());
		}

	}

	/**
	 * What a member decides, as a bar.
	 *
	 * @param person the member with the figures
	 * @param segments a segment for each hat
	 */
	record HatBar(PersonFinding person, List<Segment> segments) {

	}

	/**
	 * A piece of a bar.
	 *
	 * @param x where it begins, in thousandths
	 * @param width how long it is, in thousandths
	 * @param colour the role's colour, or {@code null} for the team's own
	 * @param label the role and how many
	 */
	record Segment(int x, int width, @Nullable String colour, String label) {

	}

}
