package org.remit.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Raci;

/**
 * Everything that is kept of a team, as JSON for its lead. Of a round without names it
 * holds what the result shows, and no ballot: whoever has all of one person's answers
 * side by side could tell who it is.
 *
 * @param team the team's name
 * @param rounds its rounds, the first one first
 */
record Download(String team, List<Past> rounds) {

	static Download of(List<Kept> rounds) {
		return new Download(rounds.get(0).round().team(), rounds.stream().map(Download::past).toList());
	}

	private static Past past(Kept kept) {
		Round round = kept.round();
		return new Past(round.number(), round.mode().name().toLowerCase(Locale.ROOT), kept.open(),
				round.members().stream().map(Download::person).toList(),
				round.duties()
					.stream()
					.map((duty) -> new Item(duty.key(), duty.name(), duty.theme().toString()))
					.toList(),
				round.anonymous() ? List.of() : round.ballots().stream().map(Download::answers).toList(),
				round.anonymous() ? sums(round) : List.of(), round.assignments(), kept.agreed());
	}

	private static Person person(Member member) {
		Title title = member.title();
		return new Person(member.key(), member.name(), (title != null) ? title.text() : null,
				number(member.available()));
	}

	private static Answers answers(Ballot ballot) {
		Map<String, Answer> answers = new LinkedHashMap<>();
		ballot.votes().forEach((duty, vote) -> {
			Decider decider = vote.decider();
			Raci part = vote.part();
			answers.put(duty,
					new Answer((decider != null) ? decider.kind().words() : null,
							(decider != null) ? decider.members() : List.of(), (part != null) ? part.toString() : null,
							number(vote.hours())));
		});
		return new Answers(ballot.member(), answers);
	}

	private static List<Sum> sums(Round round) {
		Showing showing = Showing.of(round);
		return showing.tooFew() ? List.of()
				: showing.duties()
					.stream()
					.map((seen) -> new Sum(seen.duty().key(), seen.tally().answers(), seen.tally().cells(),
							seen.tally().rest(), seen.tally().rounded()))
					.toList();
	}

	private static @Nullable String number(@Nullable Hours hours) {
		return (hours != null) ? hours.number() : null;
	}

	/**
	 * One round.
	 *
	 * @param number the first round is number 1
	 * @param mode named, anonymous or quick
	 * @param open whether answers are still taken; then there are none here
	 * @param members the members
	 * @param responsibilities what was asked about
	 * @param answers the answers of each member; none in a round without names
	 * @param sums the sums of a round without names, as far as the result shows them
	 * @param grid the filled cells of a quick check
	 * @param agreed what was settled
	 */
	record Past(int number, String mode, boolean open, List<Person> members, List<Item> responsibilities,
			List<Answers> answers, List<Sum> sums, List<Assignment> grid, List<Settlement> agreed) {

	}

	/**
	 * A member.
	 *
	 * @param key by which answers name them
	 * @param name the name
	 * @param title the title, or {@code null}
	 * @param hours hours a week for this team, or {@code null}
	 */
	record Person(String key, String name, @Nullable String title, @Nullable String hours) {

	}

	/**
	 * A responsibility.
	 *
	 * @param key by which answers name it
	 * @param name the name
	 * @param theme the theme
	 */
	record Item(String key, String name, String theme) {

	}

	/**
	 * What one member answered.
	 *
	 * @param member the member's key
	 * @param answers answers by the key of the responsibility
	 */
	record Answers(@Nullable String member, Map<String, Answer> answers) {

	}

	/**
	 * One answer.
	 *
	 * @param decides who decides it: one person, several people, nobody, or not sure;
	 * {@code null} if left open
	 * @param who keys of those who are named
	 * @param part the member's own part, or {@code null}
	 * @param hours hours a week, or {@code null}
	 */
	record Answer(@Nullable String decides, List<String> who, @Nullable String part, @Nullable String hours) {

	}

	/**
	 * How often which answer was given about a responsibility.
	 *
	 * @param responsibility its key
	 * @param answers how many answered; 0 if fewer than three did
	 * @param counts the answers that may be shown
	 * @param rest how many gave others
	 * @param rounded whether up to two of the rest belong to the first
	 */
	record Sum(String responsibility, int answers, List<Tally.Cell> counts, int rest, boolean rounded) {

	}

}
