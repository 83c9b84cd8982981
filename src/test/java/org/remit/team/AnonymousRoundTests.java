package org.remit.team;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.remit.catalog.Raci;
import org.remit.catalog.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An anonymous round singles nobody out. Precisely: all that is shown of it, what-ifs and
 * comparisons of rounds included, is computed from its published tallies; these say
 * nothing of own parts, of hours and of who answered; each of their numbers stands for at
 * least three people or could as well be nought.
 */
class AnonymousRoundTests {

	private static final int TRIES = 300;

	@Provide
	Arbitrary<Round> rounds() {
		return RandomRound.any(Mode.ANONYMOUS);
	}

	@Provide
	Arbitrary<Map<Decider, Integer>> counts() {
		return Arbitraries.integers().between(1, 9).list().ofMinSize(1).ofMaxSize(6).map((counts) -> {
			Map<Decider, Integer> by = new HashMap<>();
			for (int i = 0; i < counts.size(); i++) {
				by.put(switch (i) {
					case 4 -> Decider.NOBODY;
					case 5 -> Decider.NOT_SURE;
					default -> Decider.of("m" + i);
				}, counts.get(i));
			}
			return by;
		});
	}

	@Test
	void showsNothingForFewerThanThreeBallots() {
		Findings findings = new Sketch().mode(Mode.ANONYMOUS)
			.members("ann", "bob", "cat")
			.own("plan", Theme.DELIVERY)
			.decides("ann ann .")
			.findings();
		assertThat(findings.shown()).isFalse();
		assertThat(findings.duties()).isEmpty();
		assertThat(findings.people()).isEmpty();
		assertThat(findings.headline()).isEqualTo("Fewer than three people have answered, so nothing is shown.");
		assertThat(Referral.of(findings).filled()).isEmpty();
		assertThat(HeatMap.of(findings).groups()).isEmpty();
		assertThat(WhatIf.of(findings, List.of(new Change.Move("plan", "ann")), Sketch.CATALOG).after())
			.isEqualTo(findings);
	}

	@Test
	void showsNothingOfADutyThatFewerThanThreeAnswered() {
		assertThat(words("ann ann . . . ."))
			.isEqualTo("Fewer than three people said who decides this, so nothing is shown.");
	}

	/* 6 : 0, 5 : 1 and 4 : 2 look alike; 3 : 3 leaves nobody to be singled out. */
	@Test
	void doesNotTellWhetherTwoOneOrNoneSaidSomethingElse() {
		assertThat(words("ann ann ann ann ann ann")).isEqualTo(words("ann ann ann ann ann bob"))
			.isEqualTo(words("ann ann ann ann bob ?"))
			.isEqualTo("Ann decides this: at least 4 of 6 say Ann, the rest may have said something else.");
		assertThat(words("ann ann ann bob bob bob"))
			.startsWith("People disagree about who decides this: at least 3 of 6 say Ann, 3 say Bob");
		assertThat(words("ann ann ann bob bob cat")).isEqualTo(words("ann ann ann bob bob ?"))
			.isEqualTo("People disagree about who decides this: 3 of 6 say Ann, 3 give other answers.");
		assertThat(words("ann ann bob bob cat cat"))
			.isEqualTo("People disagree about who decides this: no answer was given by three people or more.");
	}

	@Property(tries = TRIES)
	void publishesNoNumberOfOneOrTwo(@ForAll("counts") Map<Decider, Integer> counts) {
		Tally published = tally(counts).published();
		assertThat(published.cells()).allMatch((cell) -> cell.count() >= 3);
		assertThat(published.answers()).matches((answers) -> answers == 0 || answers >= 3);
		if (!published.rounded()) {
			assertThat(published.rest()).matches((rest) -> rest == 0 || rest >= 3);
		}
	}

	/*
	 * Whatever one or two people said beside the others: had they said what most say, the
	 * same would be shown.
	 */
	@Property(tries = TRIES)
	void showsTheSameHadTheFewSaidWhatMostSay(@ForAll("counts") Map<Decider, Integer> counts) {
		Tally tally = tally(counts);
		int few = tally.cells().stream().filter((cell) -> cell.count() < 3).mapToInt(Tally.Cell::count).sum();
		if (tally.answers() >= 3 && few < 3) {
			Map<Decider, Integer> moved = new HashMap<>(counts);
			moved.values().removeIf((count) -> count < 3);
			moved.merge(tally.cells().get(0).decider(), few, Integer::sum);
			assertThat(tally(moved).published()).isEqualTo(tally.published());
		}
	}

	private static Tally tally(Map<Decider, Integer> counts) {
		return Tally.of(counts,
				new Roster(List.of(new Member("m0", "M0", null, null), new Member("m1", "M1", null, null),
						new Member("m2", "M2", null, null), new Member("m3", "M3", null, null))));
	}

	@Property(tries = TRIES)
	void doesNotDependOnOwnPartsOrHoursOrWhoseBallotIsWhose(@ForAll("rounds") Round round, @ForAll long seed) {
		Random random = new Random(seed);
		List<Ballot> ballots = new ArrayList<>(
				round.ballots().stream().map((ballot) -> new Ballot(null, new HashMap<>())).toList());
		for (Duty duty : round.duties()) {
			/*
			 * Each duty's answers go to other ballots, so that no ballot is left whole.
			 */
			List<Vote> votes = new ArrayList<>(round.ballots().stream().map((ballot) -> ballot.on(duty)).toList());
			Collections.shuffle(votes, random);
			for (int i = 0; i < votes.size(); i++) {
				Vote other = new Vote(votes.get(i).decider(), Raci.values()[random.nextInt(5)],
						new Hours(random.nextInt(16_800)));
				ballots.set(i, ballots.get(i).with(duty.key(), other));
			}
		}
		Round mixed = new Round(round.team(), round.number(), round.mode(), round.members(), round.duties(), ballots,
				List.of());
		assertThat(Findings.of(mixed, Sketch.CATALOG)).isEqualTo(Findings.of(round, Sketch.CATALOG));
	}

	@Property(tries = TRIES)
	void knowsNothingBeyondThePublishedTallies(@ForAll("rounds") Round round) {
		Findings findings = Findings.of(round, Sketch.CATALOG);
		assertThat(findings.showing().duties()).allMatch((seen) -> seen.own().isEmpty());
		assertThat(findings.notes()).extracting(Finding::measure)
			.doesNotContain(Measure.PHANTOM_OWNER, Measure.SILENT_CLAIM, Measure.SINGLE_POINT, Measure.WITHOUT_DOER,
					Measure.LOAD, Measure.NAMED_FOR_NOTHING);
		assertThat(findings.people()).allMatch((person) -> person.does().isEmpty() && person.load() == null);
		if (findings.agreement().kappa() != null) {
			assertThat(findings.showing().duties())
				.allMatch((seen) -> seen.tally().rest() == 0 && !seen.tally().rounded());
		}
	}

	private static String words(String answers) {
		return new Sketch().mode(Mode.ANONYMOUS)
			.members("ann", "bob", "cat", "dan", "eve", "fay")
			.own("plan", Theme.DELIVERY)
			.decides(answers)
			.own("test", Theme.DELIVERY)
			.decides("0 0 0 0 0 0")
			.finding(0)
			.words();
	}

}
