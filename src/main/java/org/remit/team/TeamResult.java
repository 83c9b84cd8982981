package org.remit.team;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Colour;
import org.remit.catalog.Role;
import org.remit.catalog.Theme;
import org.remit.web.Wording;

/**
 * Findings as the page draws them.
 *
 * @param eyebrow which round this is and how many have answered
 * @param pillars the three figures on top
 * @param columns the members of the heat map, at most {@value #MOST_COLUMNS}
 * @param others whether the heat map has a column for everybody else
 * @param themes the rows of the heat map
 * @param bars a bar for each member
 * @param legend the roles that occur in the bars
 */
record TeamResult(String eyebrow, List<Pillar> pillars, List<Member> columns, boolean others, List<HeatTheme> themes,
		List<HatBar> bars, List<Role> legend) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

	private static final int MOST_COLUMNS = 8;

	private static final int NAMES = 4;

	private static final int WIDTH = 1000;

	static TeamResult of(Findings findings) {
		Showing showing = findings.showing();
		List<Member> columns = columns(findings);
		Map<Theme, List<HeatRow>> themes = new LinkedHashMap<>();
		for (Theme theme : Theme.values()) {
			List<HeatRow> rows = findings.duties()
				.stream()
				.filter((finding) -> finding.duty().theme() == theme)
				.map((finding) -> row(finding, columns))
				.toList();
			if (!rows.isEmpty()) {
				themes.put(theme, rows);
			}
		}
		boolean others = themes.values().stream().flatMap(List::stream).anyMatch((row) -> row.others().count() > 0);
		List<Role> legend = findings.people()
			.stream()
			.flatMap((person) -> person.hats().stream())
			.map(Hat::role)
			.filter((role) -> role != null)
			.distinct()
			.toList();
		return new TeamResult(eyebrow(showing), pillars(findings), columns, others,
				themes.entrySet()
					.stream()
					.map((entry) -> new HeatTheme(entry.getKey().label(), entry.getValue()))
					.toList(),
				bars(findings), legend);
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

	private static List<Member> columns(Findings findings) {
		List<Member> all = findings.showing().members();
		if (all.size() <= MOST_COLUMNS) {
			return all;
		}
		Map<String, Integer> named = new LinkedHashMap<>();
		for (DutyFinding finding : findings.duties()) {
			for (Tally.Cell cell : finding.tally().cells()) {
				cell.decider().members().forEach((key) -> named.merge(key, cell.count(), Integer::sum));
			}
		}
		List<Member> most = all.stream()
			.sorted(Comparator.comparingInt((Member member) -> -named.getOrDefault(member.key(), 0)))
			.limit(MOST_COLUMNS)
			.toList();
		return all.stream().filter(most::contains).toList();
	}

	private static HeatRow row(DutyFinding finding, List<Member> columns) {
		Tally tally = finding.tally();
		List<HeatCell> cells = columns.stream()
			.map((member) -> HeatCell.of(member.name(), tally.naming(member.key()), tally.answers()))
			.toList();
		int rest = tally.rest();
		for (Tally.Cell cell : tally.cells()) {
			boolean told = cell.decider().equals(Decider.NOBODY) || cell.decider().equals(Decider.NOT_SURE)
					|| columns.stream().anyMatch((member) -> cell.decider().names(member.key()));
			rest += told ? 0 : cell.count();
		}
		return new HeatRow(finding, cells, HeatCell.of("Others", rest, tally.answers()),
				HeatCell.of("Nobody", tally.count(Decider.NOBODY), tally.answers()),
				HeatCell.of("Not sure", tally.count(Decider.NOT_SURE), tally.answers()), tone(finding.outcome()));
	}

	private static String tone(Outcome outcome) {
		return switch (outcome) {
			case AGREED -> "good";
			case CONTESTED, UNKNOWN -> "warn";
			case UNCOVERED -> "bad";
		};
	}

	private static List<Pillar> pillars(Findings findings) {
		List<Pillar> pillars = new ArrayList<>();
		pillars.add(pillar(findings.duties(Outcome.UNCOVERED), "uncovered", "bad", "Nobody is seen to decide %s.",
				"Everything that was asked about has somebody."));
		pillars.add(pillar(findings.duties(Outcome.CONTESTED), "contested", "warn", "People disagree about %s.",
				"Nobody disagrees about an owner."));
		List<Finding> titles = findings.notes(Measure.TITLE);
		pillars.add(new Pillar(Wording.count(titles.size(), "mismatch", "mismatches"),
				titles.isEmpty() ? "good" : "warn", titles.isEmpty() ? "Titles fit what people are seen to decide."
						: String.join(" ", titles.stream().limit(2).map(Finding::words).toList())));
		return pillars;
	}

	private static Pillar pillar(List<DutyFinding> duties, String word, String tone, String some, String none) {
		if (duties.isEmpty()) {
			return new Pillar("0 " + word, "good", none);
		}
		List<String> names = new ArrayList<>(
				duties.stream().limit(NAMES).map((one) -> "“" + one.duty().name() + "”").toList());
		if (duties.size() > NAMES) {
			names.add((duties.size() - NAMES) + " more");
		}
		return new Pillar(duties.size() + " " + word, tone, some.formatted(Wording.list(names)));
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
	 * @param heading the figure and its noun
	 * @param tone good, warn or bad
	 * @param words what it stands for
	 */
	record Pillar(String heading, String tone, String words) {

	}

	/**
	 * The rows of one theme.
	 *
	 * @param label the theme
	 * @param rows its rows, at least one
	 */
	record HeatTheme(String label, List<HeatRow> rows) {

	}

	/**
	 * What was answered about one duty.
	 *
	 * @param finding what comes out of it
	 * @param cells how many named each member
	 * @param others how many named others, or gave an answer that is not shown
	 * @param nobody how many said nobody
	 * @param notSure how many were not sure
	 * @param tone good, warn or bad
	 */
	record HeatRow(DutyFinding finding, List<HeatCell> cells, HeatCell others, HeatCell nobody, HeatCell notSure,
			String tone) {

	}

	/**
	 * How many gave one answer.
	 *
	 * @param label the answer
	 * @param count how many
	 * @param percent the same as whole per cent of all answers
	 * @param shade 0 to 10, how dark the cell is
	 */
	record HeatCell(String label, int count, int percent, int shade) {

		static HeatCell of(String label, int count, int answers) {
			int percent = (answers == 0) ? 0 : (int) Math.round(100.0 * count / answers);
			int shade = (count == 0) ? 0 : Math.max(1, Math.min(10, (percent + 5) / 10));
			return new HeatCell(label, count, percent, shade);
		}

		/** The share as the cell shows it. */
		public String words() {
			return (this.count == 0) ? "0" : this.percent + "%";
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
