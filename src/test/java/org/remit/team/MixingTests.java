package org.remit.team;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.remit.catalog.Raci;

import static org.assertj.core.api.Assertions.assertThat;

class MixingTests {

	/* Each says the same of both duties, so a ballot that is left whole would show. */
	@Test
	void keepsWhatIsSaidOfEachDutyAndTearsBallotsApart() {
		List<Map<String, Vote>> ballots = IntStream.range(0, 20).mapToObj((i) -> {
			Vote vote = new Vote(Decider.of("m-" + i), Raci.RESPONSIBLE, new Hours(i));
			return Map.of("plan", vote, "test", vote);
		}).toList();
		List<Map<String, Vote>> mixed = Mixing.of(ballots, new Random(1));
		for (String duty : List.of("plan", "test")) {
			assertThat(mixed).extracting((ballot) -> ballot.get(duty))
				.containsExactlyInAnyOrderElementsOf(
						ballots.stream().map((ballot) -> new Vote(ballot.get(duty).decider(), null, null)).toList());
		}
		assertThat(mixed).filteredOn((ballot) -> ballot.get("plan").equals(ballot.get("test"))).hasSizeLessThan(5);
	}

}
