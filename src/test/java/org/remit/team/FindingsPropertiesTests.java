package org.remit.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of findings whatever people answer. */
class FindingsPropertiesTests {

	private static final int TRIES = 200;

	@Provide
	Arbitrary<Round> rounds() {
		return Arbitraries.of(Mode.values()).flatMap(RandomRound::any);
	}

	@Provide
	Arbitrary<Round> named() {
		return RandomRound.any(Mode.NAMED);
	}

	@Property(tries = TRIES)
	void changesNothingButLabelsIfPeopleAreRelabelled(@ForAll("rounds") Round round) {
		/* m0 becomes z0 and so on, so that the order of keys is another too. */
		int last = round.members().size() - 1;
		UnaryOperator<String> label = (key) -> "z" + (last - Integer.parseInt(key.substring(1)));
		Findings there = Findings.of(relabelled(round, label), Sketch.CATALOG);
		Findings here = Findings.of(round, Sketch.CATALOG);
		UnaryOperator<String> words = (text) -> text.replaceAll("\\bM(\\d)\\b", "N$1");
		assertThat(there.headline()).isEqualTo(here.headline());
		assertThat(there.paragraph()).isEqualTo(words.apply(here.paragraph()));
		assertThat(there.agreement()).isEqualTo(here.agreement());
		assertThat(there.duties()).extracting(DutyFinding::words)
			.isEqualTo(here.duties().stream().map(DutyFinding::words).map(words).toList());
		assertThat(there.people()).extracting(PersonFinding::words)
			.isEqualTo(here.people().stream().map(PersonFinding::words).map(words).toList());
		assertThat(there.notes()).extracting(Finding::words)
			.isEqualTo(here.notes().stream().map(Finding::words).map(words).toList());
		assertThat(there.next()).extracting(NextStep::words)
			.isEqualTo(here.next().stream().map(NextStep::words).map(words).toList());
	}

	private static Round relabelled(Round round, UnaryOperator<String> label) {
		List<Member> members = round.members()
			.stream()
			.map((one) -> new Member(label.apply(one.key()), one.name().replace('M', 'N'), one.title(),
					one.available()))
			.toList();
		List<Ballot> ballots = round.ballots().stream().map((ballot) -> {
			Map<String, Vote> votes = new HashMap<>();
			ballot.votes().forEach((duty, vote) -> votes.put(duty, relabelled(vote, label)));
			return new Ballot((ballot.member() != null) ? label.apply(ballot.member()) : null, votes);
		}).toList();
		return new Round(round.team(), round.number(), round.mode(), members, round.duties(), ballots,
				round.assignments()
					.stream()
					.map((one) -> new Assignment(one.duty(), label.apply(one.member()), one.parts()))
					.toList());
	}

	private static Vote relabelled(Vote vote, UnaryOperator<String> label) {
		Decider decider = vote.decider();
		return new Vote(
				(decider != null) ? new Decider(decider.kind(), decider.members().stream().map(label).toList()) : null,
				vote.part(), vote.hours());
	}

	@Property(tries = TRIES)
	void neverAgreesLessForOneMoreAnswerThatAgrees(@ForAll("named") Round round) {
		Findings before = Findings.of(round, Sketch.CATALOG);
		for (DutyFinding finding : before.duties()) {
			finding.tally().leading().ifPresent((leading) -> {
				Findings after = Findings.of(with(round, finding.duty(), leading.decider()), Sketch.CATALOG);
				DutyFinding now = after.duties().get(before.duties().indexOf(finding));
				assertThat(now.tally().agreement()).isGreaterThanOrEqualTo(finding.tally().agreement());
				if (finding.outcome() == Outcome.AGREED) {
					assertThat(now.outcome()).isEqualTo(Outcome.AGREED);
					assertThat(now.owners()).isEqualTo(finding.owners());
				}
			});
		}
	}

	private static Round with(Round round, Duty duty, Decider decider) {
		List<Member> members = new ArrayList<>(round.members());
		members.add(new Member("one-more", "One more", null, null));
		List<Ballot> ballots = new ArrayList<>(round.ballots());
		ballots.add(new Ballot("one-more", Map.of(duty.key(), new Vote(decider, null, null))));
		return new Round(round.team(), round.number(), round.mode(), members, round.duties(), ballots, List.of());
	}

	@Property(tries = TRIES)
	void findsTheSameIfNothingIsChanged(@ForAll("rounds") Round round) {
		Findings findings = Findings.of(round, Sketch.CATALOG);
		WhatIf nothing = WhatIf.of(findings, List.of(), Sketch.CATALOG);
		assertThat(nothing.after()).isEqualTo(findings);
		assertThat(nothing.differences()).isEmpty();
		WhatIf forged = WhatIf.of(findings,
				List.of(new Change.Move("no-such", "m0"), new Change.Remove("no-such"), new Change.Add("no-such")),
				Sketch.CATALOG);
		assertThat(forged.after()).isEqualTo(findings);
		assertThat(forged.refused()).hasSize(3);
		assertThat(Drift.of(findings, findings, List.of()).moves()).isEmpty();
	}

	@Property(tries = TRIES)
	void putsEachDutyUnderOneOutcomeAndOneHatOfItsOwner(@ForAll("rounds") Round round) {
		Findings findings = Findings.of(round, Sketch.CATALOG);
		for (PersonFinding person : findings.people()) {
			assertThat(person.hats().stream().flatMap((hat) -> hat.duties().stream()))
				.containsExactlyInAnyOrderElementsOf(person.decides());
			assertThat(person.themes().values().stream().mapToInt(Integer::intValue).sum())
				.isEqualTo(person.decides().size());
		}
		Set<Duty> owned = new HashSet<>();
		findings.people().forEach((person) -> owned.addAll(person.decides()));
		assertThat(owned).containsExactlyInAnyOrderElementsOf(
				findings.duties(Outcome.AGREED).stream().map(DutyFinding::duty).toList());
		for (RoleCoverage coverage : findings.coverage()) {
			assertThat(coverage.asked()).isLessThanOrEqualTo(coverage.remit());
		}
	}

	@Property(tries = TRIES)
	void doesWhatTheNextStepSays(@ForAll("rounds") Round round) {
		Findings findings = Findings.of(round, Sketch.CATALOG);
		for (NextStep step : findings.next()) {
			WhatIf tried = WhatIf.of(findings, step.changes(), Sketch.CATALOG);
			assertThat(tried.refused()).isEmpty();
			if (!step.changes().isEmpty()) {
				assertThat(step.duties())
					.allSatisfy((duty) -> assertThat(tried.after().duties(Outcome.AGREED)).extracting(DutyFinding::duty)
						.contains(duty));
			}
		}
	}

}
