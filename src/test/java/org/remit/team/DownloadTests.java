package org.remit.team;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.remit.catalog.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything that is kept of a team, for its lead to take away. */
class DownloadTests {

	@Test
	void holdsTheAnswersOfARoundWithNames() {
		Download.Past past = past(Mode.NAMED, "ann ann 0 ?");
		assertThat(past.answers()).extracting(Download.Answers::member).containsExactly("ann", "bob", "cat", "dan");
		assertThat(past.answers().get(2).answers().get("plan").decides()).isEqualTo("nobody");
		assertThat(past.sums()).isEmpty();
	}

	/* Of four answers one may differ: the sum says so little that nobody is found out. */
	@Test
	void holdsOfARoundWithoutNamesWhatTheResultShows() {
		Download.Past past = past(Mode.ANONYMOUS, "ann ann ann 0");
		assertThat(past.answers()).isEmpty();
		assertThat(past.sums()).isEqualTo(past(Mode.ANONYMOUS, "ann ann ann ann").sums())
			.singleElement()
			.satisfies((sum) -> {
				assertThat(sum.counts()).containsExactly(new Tally.Cell(Decider.of("ann"), 3));
				assertThat(sum.rounded()).isTrue();
			});
	}

	@Test
	void holdsNothingOfARoundWithoutNamesThatTwoAnswered() {
		Download.Past past = past(Mode.ANONYMOUS, "ann ann . .");
		assertThat(past.answers()).isEmpty();
		assertThat(past.sums()).isEmpty();
	}

	private static Download.Past past(Mode mode, String answers) {
		Round round = new Sketch().mode(mode)
			.members("ann", "bob", "cat", "dan")
			.own("plan", Theme.DELIVERY)
			.decides(answers)
			.round();
		return Download.of(List.of(new Kept(round, false, List.of()))).rounds().get(0);
	}

}
