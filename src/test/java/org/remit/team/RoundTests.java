package org.remit.team;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Problem;
import org.remit.catalog.Raci;
import org.remit.catalog.Theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RoundTests {

	private List<Member> members = List.of(new Member("ann", "Ann", null, null), new Member("bob", "Bob", null, null));

	private List<Duty> duties = List.of(new Duty("plan", "Plan", Theme.DELIVERY, null, null));

	private List<Ballot> ballots = List.of();

	private List<Assignment> assignments = List.of();

	private Mode mode = Mode.NAMED;

	private String team = "A team";

	@Test
	void takesNamesWithMarkupEmojiAndRightToLeftLetters() {
		this.members = List.of(new Member("a", "<b>Ann</b> \"O'Hara\"", Title.of("Lead & more"), Hours.WEEK),
				new Member("b", "👩‍🚀", null, null), new Member("c", "עידו", null, null));
		assertThat(problems()).isEmpty();
	}

	@Test
	void refusesEmptyAndOverlongNames() {
		this.team = "x".repeat(1000);
		assertThat(problems()).containsExactly("team: is 1000 characters long; at most 80 fit");
		assertThat(refusal(() -> new Member("a", " ", null, null))).containsExactly("name: must not be empty");
		assertThat(refusal(() -> new Member("a", "👩".repeat(81), null, null)))
			.containsExactly("name: is 81 characters long; at most 80 fit");
		assertThat(refusal(() -> new Member("a", "A\u0000nn", null, null)))
			.containsExactly("name: contains a control character");
	}

	@Test
	void refusesTwoMembersWhomNobodyCouldTellApart() {
		this.members = List.of(new Member("a", "Ann", null, null), new Member("b", " ANN ", null, null));
		assertThat(problems()).containsExactly("members: has “ann” more than once");
	}

	@Test
	void refusesTooManyMembersAndDuties() {
		this.members = IntStream.range(0, 500).mapToObj((i) -> new Member("m" + i, "M" + i, null, null)).toList();
		this.duties = IntStream.range(0, 301)
			.mapToObj((i) -> new Duty("d" + i, "D" + i, Theme.BACKLOG, null, null))
			.toList();
		assertThat(problems()).containsExactly("members: must be at most 200", "duties: must be at most 300");
	}

	@Test
	void refusesForgedReferences() {
		this.ballots = List.of(new Ballot("eve", Map.of("hack", new Vote(Decider.of("mallory"), null, null))));
		assertThat(problems()).containsExactly("ballots: are of nobody in the team",
				"ballots: answer what is not asked", "ballots: name somebody who is not in the team");
	}

	@Test
	void refusesTwoBallotsOfOneMember() {
		this.ballots = List.of(new Ballot("ann", Map.of()), new Ballot("ann", Map.of()));
		assertThat(problems()).containsExactly("ballots: are two of one member");
	}

	@Test
	void keepsAnonymousRoundsFreeOfNames() {
		this.mode = Mode.ANONYMOUS;
		this.ballots = List.of(new Ballot("ann", Map.of()));
		assertThat(problems()).containsExactly("ballots: name who answers, in an anonymous round");
		this.mode = Mode.NAMED;
		this.ballots = List.of(new Ballot(null, Map.of()));
		assertThat(problems()).containsExactly("ballots: must name who answers");
	}

	@Test
	void keepsGridsAndBallotsApart() {
		this.assignments = List.of(new Assignment("plan", "ann", List.of(Raci.RESPONSIBLE)),
				new Assignment("plan", "ann", List.of(Raci.ACCOUNTABLE)));
		assertThat(problems()).containsExactly("assignments: have a place in a quick check only",
				"assignments: has “[plan, ann]” more than once");
		this.assignments = List.of();
		this.mode = Mode.QUICK;
		this.ballots = List.of(new Ballot("ann", Map.of()));
		assertThat(problems()).containsExactly("ballots: have no place in a quick check");
	}

	@Test
	void takesNamedDecidersInAnyOrder() {
		assertThat(Decider.of(List.of("bob", "ann"))).isEqualTo(Decider.of(List.of("ann", "bob", "ann")));
		assertThat(Decider.of(List.of("ann", "ann"))).isEqualTo(Decider.of("ann"));
		assertThat(Decider.of(List.of())).isEqualTo(Decider.NOBODY);
		assertThat(refusal(() -> new Decider(Decider.Kind.NOBODY, List.of("ann"))))
			.containsExactly("members: do not fit the answer “nobody”");
	}

	private List<String> problems() {
		return refusal(
				() -> new Round(this.team, 1, this.mode, this.members, this.duties, this.ballots, this.assignments));
	}

	private static List<String> refusal(Runnable made) {
		InvalidCatalogException refusal = catchThrowableOfType(InvalidCatalogException.class, made::run);
		return (refusal != null) ? refusal.problems().stream().map(Problem::toString).toList() : List.of();
	}

}
