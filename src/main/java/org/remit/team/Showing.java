package org.remit.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a round shows, and all that findings are computed from. Of an anonymous round it
 * holds only what may be shown: tallies by {@link Tally#published()}, and nobody's own
 * part or hours. So no finding, no "what if" and no comparison of rounds says more than
 * these tallies do.
 *
 * @param team the team's name
 * @param number the round's number
 * @param mode how it was answered
 * @param ballots how many answered; 1 for a grid
 * @param members the members
 * @param duties the duties as they are seen
 */
public record Showing(String team, int number, Mode mode, int ballots, List<Member> members, List<Seen> duties) {

	/** Keeps what nobody changes. */
	public Showing {
		members = List.copyOf(members);
		duties = List.copyOf(duties);
	}

	/**
	 * What a round shows.
	 * @param round the round, as far as it was answered
	 * @return the showing
	 */
	public static Showing of(Round round) {
		Roster roster = new Roster(round.members());
		List<Seen> duties = switch (round.mode()) {
			case NAMED -> round.duties()
				.stream()
				.map((duty) -> new Seen(duty, tally(round, duty, roster), own(round, duty)))
				.toList();
			case ANONYMOUS -> round.duties()
				.stream()
				.map((duty) -> new Seen(duty, tally(round, duty, roster).published(), Map.of()))
				.toList();
			case QUICK -> grid(round, roster);
		};
		int ballots = (round.mode() == Mode.QUICK) ? 1 : round.ballots().size();
		return new Showing(round.team(), round.number(), round.mode(), ballots, round.members(), duties);
	}

	private static Tally tally(Round round, Duty duty, Roster roster) {
		Map<Decider, Integer> counts = new HashMap<>();
		for (Ballot ballot : round.ballots()) {
			Decider decider = ballot.on(duty).decider();
			if (decider != null) {
				counts.merge(decider, 1, Integer::sum);
			}
		}
		return Tally.of(counts, roster);
	}

	private static Map<String, Own> own(Round round, Duty duty) {
		Map<String, Own> own = new HashMap<>();
		for (Ballot ballot : round.ballots()) {
			String member = ballot.member();
			Vote vote = ballot.on(duty);
			if (member != null && !vote.equals(Vote.OPEN)) {
				own.put(member, Own.of(vote));
			}
		}
		return own;
	}

	private static List<Seen> grid(Round round, Roster roster) {
		Map<String, Map<String, Own>> rows = new HashMap<>();
		for (Assignment cell : round.assignments()) {
			rows.computeIfAbsent(cell.duty(), (duty) -> new HashMap<>())
				.put(cell.member(), new Own(null, cell.parts(), null));
		}
		List<Seen> duties = new ArrayList<>();
		for (Duty duty : round.duties()) {
			Map<String, Own> row = rows.getOrDefault(duty.key(), Map.of());
			Decider decider = Decider.of(row.entrySet()
				.stream()
				.filter((cell) -> cell.getValue().decides())
				.map(Map.Entry::getKey)
				.toList());
			duties.add(new Seen(duty, Tally.of(Map.of(decider, 1), roster), row));
		}
		return duties;
	}

	Roster roster() {
		return new Roster(this.members);
	}

	/**
	 * Whether one person filled in the grid for everybody.
	 * @return true for a quick check
	 */
	public boolean quick() {
		return this.mode == Mode.QUICK;
	}

	/**
	 * Whether nobody may tell who answered what.
	 * @return true for an anonymous round
	 */
	public boolean anonymous() {
		return this.mode == Mode.ANONYMOUS;
	}

	/**
	 * Whether so few have answered that nothing is shown.
	 * @return true for an anonymous round with fewer than three ballots
	 */
	public boolean tooFew() {
		return anonymous() && this.ballots < Round.FEWEST_ANONYMOUS;
	}

	/** How many definite answers it takes to say anything about a duty. */
	int enough() {
		return quick() ? 1 : Math.min(2, this.members.size());
	}

}
