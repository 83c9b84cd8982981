package org.remit.team;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.remit.content.Seed;

import static org.assertj.core.api.Assertions.assertThat;

/** The team that everybody can look at. */
class ExampleTeamTests {

	private final Findings findings = Findings.of(ExampleTeam.of(Seed.catalog()).round(), Seed.catalog());

	@Test
	void asksAboutTheCataloguesOwnResponsibilities() {
		assertThat(this.findings.showing().duties()).allMatch((seen) -> seen.duty().responsibility() != null);
	}

	/* The worth of an example is in what it shows. */
	@Test
	void showsEachOutcomeAndWhatStandsOut() {
		assertThat(Arrays.stream(Outcome.values()).filter((outcome) -> outcome != Outcome.UNKNOWN))
			.allMatch((outcome) -> !this.findings.duties(outcome).isEmpty());
		assertThat(this.findings.notes()).extracting(Finding::measure)
			.contains(Measure.PHANTOM_OWNER, Measure.LOAD, Measure.TITLE, Measure.CLASH, Measure.NAMED_FOR_NOTHING);
		assertThat(this.findings.next()).extracting(NextStep::measure).contains(Measure.SETTLE, Measure.REASSIGN);
	}

	@Test
	void standsUnderAnEditionThatKnowsLittleOfIt() {
		Findings small = Findings.of(ExampleTeam.of(Sketch.CATALOG).round(), Sketch.CATALOG);
		assertThat(small.duties()).hasSameSizeAs(this.findings.duties());
	}

	@Test
	void movedSinceItsLastRound() {
		Answered answered = ExampleTeam.of(Seed.catalog());
		Drift drift = Drift.of(Findings.of(answered.before(), Seed.catalog()), this.findings, answered.agreedBefore());
		assertThat(drift.moves()).extracting(Drift.Move::kind)
			.contains(Drift.Kind.NOT_AS_AGREED, Drift.Kind.NEWLY_CONTESTED);
		assertThat(List.of(answered.round().members(), answered.round().duties()))
			.isEqualTo(List.of(answered.before().members(), answered.before().duties()));
	}

}
