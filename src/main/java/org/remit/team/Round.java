package org.remit.team;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Problems;

/**
 * One check of one team, with everything that was answered. If it exists it is
 * consistent: whoever and whatever an answer speaks of is there, nobody answers twice,
 * and an anonymous round knows no names of those who answered.
 *
 * @param team the team's name, at most {@value Member#LONGEST_NAME} characters
 * @param number the first round of a team is number 1
 * @param mode how it is answered
 * @param members the members, 1 to {@value #MOST_MEMBERS}, whose keys and names differ
 * @param duties the duties, 1 to {@value #MOST_DUTIES}, in the order of the pages
 * @param ballots the answers; none in a quick check
 * @param assignments the cells of the grid that are filled; only in a quick check
 */
public record Round(String team, int number, Mode mode, List<Member> members, List<Duty> duties, List<Ballot> ballots,
		List<Assignment> assignments) {

	/** The greatest number of members. */
	public static final int MOST_MEMBERS = 200;

	/** The greatest number of duties. */
	public static final int MOST_DUTIES = 300;

	/** The number of ballots from which an anonymous round shows anything. */
	public static final int FEWEST_ANONYMOUS = 3;

	/**
	 * Checks every reference.
	 * @throws org.remit.catalog.InvalidCatalogException with all problems, if there are
	 * any
	 */
	public Round {
		members = Problems.listOf(members);
		duties = Problems.listOf(duties);
		ballots = Problems.listOf(ballots);
		assignments = Problems.listOf(assignments);
		Problems problems = new Problems().text("team", team, Member.LONGEST_NAME)
			.that(number >= 1, "number", "must be at least 1")
			.present("mode", mode)
			.that(!members.isEmpty(), "members", "must be at least one")
			.that(members.size() <= MOST_MEMBERS, "members", "must be at most %d", MOST_MEMBERS)
			.distinct("members", members, Member::key)
			.distinct("members", members, (member) -> plain(member.name()))
			.that(!duties.isEmpty(), "duties", "must be at least one")
			.that(duties.size() <= MOST_DUTIES, "duties", "must be at most %d", MOST_DUTIES)
			.distinct("duties", duties, Duty::key)
			.distinct("duties", duties, (duty) -> plain(duty.name()));
		checkBallots(mode, members, duties, ballots, problems);
		checkAssignments(mode, members, duties, assignments, problems);
		problems.orThrow();
	}

	private static void checkBallots(@Nullable Mode mode, List<Member> members, List<Duty> duties, List<Ballot> ballots,
			Problems problems) {
		Set<String> known = members.stream().map(Member::key).collect(Collectors.toSet());
		Set<String> asked = duties.stream().map(Duty::key).collect(Collectors.toSet());
		Set<String> heard = new HashSet<>();
		problems.that(mode != Mode.QUICK || ballots.isEmpty(), "ballots", "have no place in a quick check")
			.that(ballots.size() <= members.size(), "ballots", "are more than there are members");
		for (Ballot ballot : ballots) {
			String rater = ballot.member();
			problems.that(mode != Mode.ANONYMOUS || rater == null, "ballots", "name who answers, in an anonymous round")
				.that(mode != Mode.NAMED || rater != null, "ballots", "must name who answers")
				.that(rater == null || known.contains(rater), "ballots", "are of nobody in the team")
				.that(rater == null || heard.add(rater), "ballots", "are two of one member")
				.that(asked.containsAll(ballot.votes().keySet()), "ballots", "answer what is not asked");
			ballot.votes()
				.values()
				.stream()
				.map(Vote::decider)
				.filter(Objects::nonNull)
				.forEach((decider) -> problems.that(known.containsAll(decider.members()), "ballots",
						"name somebody who is not in the team"));
		}
	}

	private static void checkAssignments(@Nullable Mode mode, List<Member> members, List<Duty> duties,
			List<Assignment> assignments, Problems problems) {
		Set<String> known = members.stream().map(Member::key).collect(Collectors.toSet());
		Set<String> asked = duties.stream().map(Duty::key).collect(Collectors.toSet());
		problems.that(mode == Mode.QUICK || assignments.isEmpty(), "assignments", "have a place in a quick check only")
			.distinct("assignments", assignments, (one) -> List.of(one.duty(), one.member()));
		for (Assignment one : assignments) {
			problems.that(known.contains(one.member()), "assignments", "name somebody who is not in the team")
				.that(asked.contains(one.duty()), "assignments", "speak of what is not asked");
		}
	}

	/* What readers would take for the same name. */
	private static String plain(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * Finds a member.
	 * @param key the member's key
	 * @return the member, or nothing
	 */
	public Optional<Member> member(@Nullable String key) {
		return this.members.stream().filter((member) -> member.key().equals(key)).findFirst();
	}

	/**
	 * Finds a duty.
	 * @param key the duty's key
	 * @return the duty, or nothing
	 */
	public Optional<Duty> duty(@Nullable String key) {
		return this.duties.stream().filter((duty) -> duty.key().equals(key)).findFirst();
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
	 * @return true for an anonymous round with fewer than {@value #FEWEST_ANONYMOUS}
	 * ballots
	 */
	public boolean tooFewToShow() {
		return anonymous() && this.ballots.size() < FEWEST_ANONYMOUS;
	}

}
