package org.remit.team;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.remit.catalog.Theme;

import static org.assertj.core.api.Assertions.assertThat;

class DriftTests {

	private static final LocalDate DATE = LocalDate.parse("2026-11-25");

	@Test
	void tellsWhatIsNowCoveredContestedOrInOtherHands() {
		Drift drift = Drift.of(round("0 0 0", "ann ann ann", "ann ann ann", "bob bob bob", "ann ann ann"),
				round("ann ann ann", "ann bob cat", "bob bob bob", "0 0 0", "ann ann ann"), List.of());
		assertThat(drift.moves()).extracting(Drift.Move::words)
			.containsExactly("“Duty 0” was uncovered; now Ann decides it.", "“Duty 1” was Ann’s; now it is contested.",
					"“Duty 2” passed from Ann to Bob.", "“Duty 3” was Bob’s; now it has nobody.");
		assertThat(drift.words())
			.isEqualTo("People agreed on 4 last time and agree on 3 of the same now. Now covered: 1. "
					+ "Newly contested: 1. Newly uncovered: 1. Changed hands: 1.");
	}

	@Test
	void tellsWhatIsNotAsAgreed() {
		Findings now = round("ann ann ann", "ann bob cat", "0 0 0", "? ? ?", "bob bob bob");
		Drift drift = Drift.of(null, now,
				List.of(settled(0, "ann"), settled(1, "ann"), settled(2, "gone"), settled(3, "ann"), settled(4, null)));
		assertThat(drift.moves()).extracting(Drift.Move::words)
			.containsExactly("It was agreed that Ann decides it: “Duty 1”. Today it is contested.",
					"It was agreed that somebody decides it who is no longer in the team: “Duty 2”. Today people say that "
							+ "nobody does.",
					"It was agreed that nobody has to decide it: “Duty 4”. Today people say that Bob decides it.");
		assertThat(drift.words()).isEqualTo("Not as agreed: 3.");
	}

	private static Settlement settled(int duty, @Nullable String owner) {
		return new Settlement("duty-" + duty, owner, null, DATE);
	}

	private static Findings round(String... answers) {
		Sketch sketch = new Sketch().members("ann", "bob", "cat");
		for (int i = 0; i < answers.length; i++) {
			sketch.own("duty-" + i, Theme.DELIVERY).decides(answers[i]);
		}
		return sketch.findings();
	}

}
