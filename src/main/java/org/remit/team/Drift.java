package org.remit.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What moved since the last round, and from what was agreed then. Duties and members are
 * the same if their keys are.
 *
 * @param moves what moved, in the order of the duties
 * @param agreedBefore on how many duties of both rounds people agreed last time
 * @param agreedNow on how many of the same they agree now
 * @param words the same in a sentence or two
 */
public record Drift(List<Move> moves, int agreedBefore, int agreedNow, String words) {

	public Drift {
		moves = List.copyOf(moves);
	}

	/**
	 * Compares two rounds.
	 * @param before findings of the last round, or {@code null} if there was none
	 * @param now findings of this round
	 * @param agreed what was agreed before this round, by duty
	 * @return what moved
	 */
	public static Drift of(@Nullable Findings before, Findings now, List<Settlement> agreed) {
		Map<String, DutyFinding> old = new HashMap<>();
		if (before != null) {
			before.duties().forEach((one) -> old.put(one.duty().key(), one));
		}
		Map<String, Settlement> settled = new HashMap<>();
		agreed.forEach((one) -> settled.put(one.duty(), one));
		List<Move> moves = new ArrayList<>();
		int agreedBefore = 0;
		int agreedNow = 0;
		for (DutyFinding finding : now.duties()) {
			DutyFinding earlier = old.get(finding.duty().key());
			if (earlier != null) {
				agreedBefore += (earlier.outcome() == Outcome.AGREED) ? 1 : 0;
				agreedNow += (finding.outcome() == Outcome.AGREED) ? 1 : 0;
				moved(earlier, finding).ifPresent(moves::add);
			}
			Settlement settlement = settled.get(finding.duty().key());
			if (settlement != null) {
				drifted(settlement, finding, now).ifPresent(moves::add);
			}
		}
		return new Drift(moves, agreedBefore, agreedNow, words(moves, agreedBefore, agreedNow, before != null));
	}

	private static Optional<Move> moved(DutyFinding before, DutyFinding now) {
		String name = now.duty().name();
		if (before.outcome() == now.outcome()) {
			return (now.outcome() == Outcome.AGREED && !keys(before.owners()).equals(keys(now.owners())))
					? Optional.of(new Move(Kind.CHANGED_HANDS, now.duty(), "“%s” passed from %s to %s.".formatted(name,
							Roster.names(before.owners()), Roster.names(now.owners()))))
					: Optional.empty();
		}
		return switch (now.outcome()) {
			case AGREED -> Optional.of(new Move(Kind.NOW_COVERED, now.duty(),
					"“%s” was %s; now %s.".formatted(name, before.outcome().measure().anchor(), owned(now.owners()))));
			case CONTESTED -> Optional.of(new Move(Kind.NEWLY_CONTESTED, now.duty(),
					"“%s” was %s; now it is contested.".formatted(name, standing(before))));
			case UNCOVERED -> Optional.of(new Move(Kind.NEWLY_UNCOVERED, now.duty(),
					"“%s” was %s; now it has nobody.".formatted(name, standing(before))));
			case UNKNOWN ->
				(before.outcome() == Outcome.AGREED)
						? Optional.of(new Move(Kind.NO_LONGER_KNOWN, now.duty(),
								"“%s” was %s; now too few can say.".formatted(name, standing(before))))
						: Optional.empty();
		};
	}

	private static String owned(List<Member> owners) {
		return Roster.names(owners) + ((owners.size() > 1) ? " decide it" : " decides it");
	}

	private static String standing(DutyFinding finding) {
		return (finding.outcome() == Outcome.AGREED) ? Roster.names(finding.owners()) + "’s"
				: finding.outcome().measure().anchor();
	}

	/* Where too few can say, nobody can tell whether it was kept. */
	private static Optional<Move> drifted(Settlement settlement, DutyFinding finding, Findings now) {
		String owner = settlement.owner();
		if (finding.outcome() == Outcome.UNKNOWN) {
			return Optional.empty();
		}
		if (owner == null) {
			return (finding.outcome() == Outcome.AGREED) ? Optional.of(drift(finding, "nobody has to decide it"))
					: Optional.empty();
		}
		boolean kept = finding.outcome() == Outcome.AGREED && keys(finding.owners()).equals(List.of(owner));
		String agreed = now.showing()
			.members()
			.stream()
			.filter((member) -> member.key().equals(owner))
			.map((member) -> member.name() + " decides it")
			.findFirst()
			.orElse("somebody decides it who is no longer in the team");
		return kept ? Optional.empty() : Optional.of(drift(finding, agreed));
	}

	private static Move drift(DutyFinding finding, String agreed) {
		String today = switch (finding.outcome()) {
			case AGREED -> "people say that " + owned(finding.owners());
			case CONTESTED -> "it is contested";
			case UNCOVERED, UNKNOWN -> "people say that nobody does";
		};
		return new Move(Kind.NOT_AS_AGREED, finding.duty(),
				"It was agreed that %s: “%s”. Today %s.".formatted(agreed, finding.duty().name(), today));
	}

	private static List<String> keys(List<Member> members) {
		return members.stream().map(Member::key).sorted().toList();
	}

	private static String words(List<Move> moves, int before, int now, boolean earlier) {
		List<String> said = new ArrayList<>();
		if (earlier) {
			said.add("People agreed on %d last time and agree on %d of the same now.".formatted(before, now));
		}
		for (Kind kind : Kind.values()) {
			long count = moves.stream().filter((move) -> move.kind() == kind).count();
			if (count > 0) {
				said.add(kind.label() + ": " + count + ".");
			}
		}
		if (moves.isEmpty()) {
			said.add("Nothing moved.");
		}
		return String.join(" ", said);
	}

	/**
	 * One thing that moved.
	 *
	 * @param kind how
	 * @param duty what
	 * @param words the same in a sentence
	 */
	public record Move(Kind kind, Duty duty, String words) {

	}

	/** How something moved. */
	public enum Kind {

		/** It has an agreed owner, and had none. */
		NOW_COVERED("Now covered"),

		/** It is contested, and was not. */
		NEWLY_CONTESTED("Newly contested"),

		/** It has nobody, and that was not so. */
		NEWLY_UNCOVERED("Newly uncovered"),

		/** It had an agreed owner, and too few can say now. */
		NO_LONGER_KNOWN("No longer known"),

		/** It has another agreed owner. */
		CHANGED_HANDS("Changed hands"),

		/** It is not as it was agreed. */
		NOT_AS_AGREED("Not as agreed");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		/**
		 * The kind in words.
		 * @return a label with a capital
		 */
		public String label() {
			return this.label;
		}

	}

}
