package org.remit.team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.Raci;
import org.remit.catalog.SmallCatalog;
import org.remit.catalog.Theme;

/**
 * Draws a round in few words. Answers stand in the order of the members: a member's key,
 * several keys joined by {@code +}, {@code +} alone for several not said who, {@code 0}
 * for nobody, {@code ?} for not sure, {@code .} for left open.
 */
final class Sketch {

	static final Catalog CATALOG = SmallCatalog.catalog();

	private final List<Member> members = new ArrayList<>();

	private final List<Duty> duties = new ArrayList<>();

	private final Map<String, Map<String, Vote>> votes = new LinkedHashMap<>();

	private final List<Assignment> assignments = new ArrayList<>();

	private Mode mode = Mode.NAMED;

	Sketch member(String key, @Nullable String role, @Nullable String hours) {
		Title title = (role != null) ? CATALOG.role(role).map(Title::of).orElseGet(() -> Title.of(role)) : null;
		this.members.add(new Member(key, name(key), title, (hours != null) ? Hours.parse(hours) : null));
		this.votes.put(key, new HashMap<>());
		return this;
	}

	Sketch members(String... keys) {
		Arrays.stream(keys).forEach((key) -> member(key, null, null));
		return this;
	}

	Sketch mode(Mode mode) {
		this.mode = mode;
		return this;
	}

	Sketch own(String key, Theme theme) {
		this.duties.add(new Duty(key, name(key), theme, null, null));
		return this;
	}

	Sketch duty(String slug) {
		this.duties.add(Duty.of(CATALOG.responsibilities()
			.stream()
			.filter((one) -> one.slug().equals(slug))
			.findFirst()
			.orElseThrow()));
		return this;
	}

	/** Who decides the last duty, by each member. */
	Sketch decides(String answers) {
		each(answers, (vote, answer) -> new Vote(decider(answer), vote.part(), vote.hours()));
		return this;
	}

	/** Each member's own part in the last duty: A, R, C, I, - or a dot. */
	Sketch parts(String answers) {
		each(answers, (vote, answer) -> new Vote(vote.decider(), part(answer), vote.hours()));
		return this;
	}

	/** Each member's hours for the last duty. */
	Sketch hours(String answers) {
		each(answers, (vote, answer) -> new Vote(vote.decider(), vote.part(),
				answer.equals(".") ? null : Hours.parse(answer)));
		return this;
	}

	/** A row of a grid: the parts of each member in the last duty, or a dot. */
	Sketch row(String cells) {
		String[] all = cells.strip().split("\\s+");
		for (int i = 0; i < all.length; i++) {
			if (!all[i].equals(".")) {
				this.assignments.add(new Assignment(last().key(), this.members.get(i).key(),
						all[i].chars().mapToObj((letter) -> part(Character.toString(letter))).toList()));
			}
		}
		return this;
	}

	private void each(String answers, Changed changed) {
		String[] all = answers.strip().split("\\s+");
		for (int i = 0; i < all.length; i++) {
			this.votes.get(this.members.get(i).key())
				.merge(last().key(), changed.of(Vote.OPEN, all[i]), (old, made) -> merged(old, made));
		}
	}

	private static Vote merged(Vote old, Vote made) {
		return new Vote((made.decider() != null) ? made.decider() : old.decider(),
				(made.part() != null) ? made.part() : old.part(), (made.hours() != null) ? made.hours() : old.hours());
	}

	private Duty last() {
		return this.duties.get(this.duties.size() - 1);
	}

	private static @Nullable Decider decider(String answer) {
		return switch (answer) {
			case "." -> null;
			case "0" -> Decider.NOBODY;
			case "?" -> Decider.NOT_SURE;
			case "+" -> new Decider(Decider.Kind.SEVERAL, List.of());
			default -> Decider.of(List.of(answer.split("\\+")));
		};
	}

	private static @Nullable Raci part(String letter) {
		return switch (letter) {
			case "A" -> Raci.ACCOUNTABLE;
			case "R" -> Raci.RESPONSIBLE;
			case "C" -> Raci.CONSULTED;
			case "I" -> Raci.INFORMED;
			case "-" -> Raci.NOT_INVOLVED;
			default -> null;
		};
	}

	static String name(String key) {
		return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1).replace('-', ' ');
	}

	Round round() {
		List<Ballot> ballots = new ArrayList<>();
		if (this.mode != Mode.QUICK) {
			this.votes.forEach((member, own) -> {
				if (own.values().stream().anyMatch((vote) -> !vote.equals(Vote.OPEN))) {
					ballots.add(new Ballot((this.mode == Mode.NAMED) ? member : null, own));
				}
			});
		}
		return new Round("A team", 1, this.mode, this.members, this.duties, ballots, this.assignments);
	}

	Findings findings() {
		return Findings.of(round(), CATALOG);
	}

	/** What comes out for the last duty. */
	DutyFinding finding() {
		List<DutyFinding> all = findings().duties();
		return all.get(all.size() - 1);
	}

	DutyFinding finding(int index) {
		return findings().duties().get(index);
	}

	List<String> notes(Measure measure) {
		return findings().notes(measure).stream().map(Finding::words).toList();
	}

	@FunctionalInterface
	private interface Changed {

		Vote of(Vote vote, String answer);

	}

}
