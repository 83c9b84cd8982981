package org.remit.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.Raci;
import org.remit.catalog.Role;

/**
 * All findings again, as if something had changed. Changes what a round shows and not the
 * answers themselves, so it gives away nothing that the round does not; nothing is
 * stored.
 *
 * @param before the findings as they are
 * @param after the findings as they would be
 * @param changes what was changed, in order
 * @param refused what could not be changed, since it speaks of what is not there
 * @param words each change in a sentence
 * @param differences what comes out differently; none if nothing does
 */
public record WhatIf(Findings before, Findings after, List<Change> changes, List<Change> refused, List<String> words,
		List<Difference> differences) {

	public WhatIf {
		changes = List.copyOf(changes);
		refused = List.copyOf(refused);
		words = List.copyOf(words);
		differences = List.copyOf(differences);
	}

	/**
	 * Supposes some changes, one after the other.
	 * @param before the findings as they are
	 * @param changes the changes; later ones may speak of whom earlier ones added
	 * @param catalog the catalogue
	 * @return the findings before and after; equal if nothing changes
	 */
	public static WhatIf of(Findings before, List<Change> changes, Catalog catalog) {
		Showing showing = before.showing();
		List<Change> made = new ArrayList<>();
		List<Change> refused = new ArrayList<>();
		List<String> words = new ArrayList<>();
		for (Change change : changes) {
			Optional<Supposed> next = before.shown() ? suppose(change, showing, catalog) : Optional.empty();
			if (next.isPresent()) {
				showing = next.get().showing();
				made.add(change);
				words.add(next.get().words());
			}
			else {
				refused.add(change);
			}
		}
		Findings after = made.isEmpty() ? before : Findings.of(showing, catalog);
		return new WhatIf(before, after, made, refused, words, differences(before, after));
	}

	private static Optional<Supposed> suppose(Change change, Showing showing, Catalog catalog) {
		if (change instanceof Change.Add add) {
			return catalog.role(add.role())
				.filter((role) -> member(showing, add.member()) == null
						&& showing.members().size() < Round.MOST_MEMBERS)
				.map((role) -> add(add, role, showing, catalog));
		}
		if (change instanceof Change.Move move) {
			Member member = member(showing, move.member());
			return showing.duties()
				.stream()
				.filter((seen) -> member != null && seen.duty().key().equals(move.duty()))
				.findFirst()
				.map((seen) -> new Supposed(move(showing, seen, move.member()),
						"%s decides “%s”.".formatted(name(member), seen.duty().name())));
		}
		Member leaving = member(showing, ((Change.Remove) change).member());
		return (leaving != null && showing.members().size() > 1)
				? Optional.of(new Supposed(remove(showing, leaving), leaving.name() + " leaves.")) : Optional.empty();
	}

	private static @Nullable Member member(Showing showing, String key) {
		return showing.members().stream().filter((member) -> member.key().equals(key)).findFirst().orElse(null);
	}

	private static String name(@Nullable Member member) {
		return (member != null) ? member.name() : "";
	}

	private static Supposed add(Change.Add add, Role role, Showing showing, Catalog catalog) {
		Remits remits = new Remits(catalog);
		List<Member> members = new ArrayList<>(showing.members());
		members.add(new Member(add.member(), "New " + role.name(), Title.of(role), null));
		Showing grown = with(showing, members, showing.duties());
		int taken = 0;
		for (Seen seen : showing.duties()) {
			if (Outcome.of(seen.tally(), showing.enough(), showing.quick()) == Outcome.UNCOVERED
					&& remits.home(seen.duty()).filter(role::equals).isPresent()) {
				grown = move(grown, seen, add.member());
				taken++;
			}
		}
		String joins = Remits.a(role).substring(0, 1).toUpperCase(Locale.ROOT) + Remits.a(role).substring(1) + " joins";
		return new Supposed(grown, (taken > 0)
				? "%s and takes over %s that nobody holds.".formatted(joins, PersonFinding.responsibilities(taken))
				: "%s. Nothing that is first of all theirs is uncovered, so they take over nothing.".formatted(joins));
	}

	/*
	 * Whoever decided it has no part in it any more, and their hours go with it; whoever
	 * only does it goes on doing it.
	 */
	private static Showing move(Showing showing, Seen moved, String member) {
		Map<String, Own> own = new HashMap<>();
		Hours hours = null;
		for (Map.Entry<String, Own> one : moved.own().entrySet()) {
			if (one.getKey().equals(member)) {
				hours = longer(hours, one.getValue().hours());
			}
			else if (one.getValue().decides()
					|| moved.tally().leading().filter((cell) -> cell.decider().names(one.getKey())).isPresent()) {
				hours = longer(hours, one.getValue().hours());
			}
			else {
				own.put(one.getKey(), one.getValue());
			}
		}
		if (!showing.anonymous()) {
			List<Raci> parts = new ArrayList<>(moved.own().getOrDefault(member, Own.UNKNOWN).parts());
			parts.removeIf((part) -> !part.holds());
			if (!parts.contains(Raci.ACCOUNTABLE)) {
				parts.add(0, Raci.ACCOUNTABLE);
			}
			own.put(member, new Own(Decider.of(member), parts, hours));
		}
		Seen seen = new Seen(moved.duty(), Tally.supposed(Decider.of(member)), own);
		return with(showing, showing.members(),
				showing.duties().stream().map((one) -> one.duty().equals(moved.duty()) ? seen : one).toList());
	}

	private static @Nullable Hours longer(@Nullable Hours left, @Nullable Hours right) {
		if (left == null || right == null) {
			return (left != null) ? left : right;
		}
		return (left.compareTo(right) >= 0) ? left : right;
	}

	private static Showing remove(Showing showing, Member leaving) {
		List<Member> members = showing.members().stream().filter((member) -> !member.equals(leaving)).toList();
		Roster roster = new Roster(members);
		return with(showing, members, showing.duties().stream().map((seen) -> without(seen, leaving, roster)).toList());
	}

	private static Seen without(Seen seen, Member leaving, Roster roster) {
		Map<String, Own> own = new HashMap<>(seen.own());
		own.remove(leaving.key());
		return new Seen(seen.duty(), seen.tally().without(leaving.key(), roster), own);
	}

	private static Showing with(Showing showing, List<Member> members, List<Seen> duties) {
		return new Showing(showing.team(), showing.number(), showing.mode(), showing.ballots(), members, duties);
	}

	private static List<Difference> differences(Findings before, Findings after) {
		List<Difference> found = new ArrayList<>();
		for (Outcome outcome : Outcome.values()) {
			add(found, outcome.label(), String.valueOf(before.duties(outcome).size()),
					String.valueOf(after.duties(outcome).size()));
		}
		for (int i = 0; i < before.duties().size(); i++) {
			DutyFinding old = before.duties().get(i);
			add(found, "“%s”".formatted(old.duty().name()), standing(old), standing(after.duties().get(i)));
		}
		Map<Member, PersonFinding> now = new LinkedHashMap<>();
		after.people().forEach((person) -> now.put(person.member(), person));
		for (PersonFinding old : before.people()) {
			PersonFinding same = now.remove(old.member());
			add(found, old.member().name(), part(old), (same != null) ? part(same) : "not in the team");
		}
		now.values().forEach((added) -> add(found, added.member().name(), "not in the team", part(added)));
		return found;
	}

	private static void add(List<Difference> found, String what, String before, String after) {
		if (!before.equals(after)) {
			found.add(new Difference(what, before, after));
		}
	}

	private static String standing(DutyFinding finding) {
		return finding.owners().isEmpty() ? finding.outcome().measure().anchor() : Roster.names(finding.owners());
	}

	private static String part(PersonFinding person) {
		Hours load = person.load();
		return "decides " + PersonFinding.responsibilities(person.decides().size())
				+ ((load != null) ? ", " + load.words() + " a week" : "");
	}

	/**
	 * Something that comes out differently.
	 *
	 * @param what an outcome, a duty or a member
	 * @param before how it is
	 * @param after how it would be
	 */
	public record Difference(String what, String before, String after) {

	}

	private record Supposed(Showing showing, String words) {

	}

}
