package org.remit.team;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What may go wrong with how duties are spread over people. */
final class Risks {

	/** From how many duties one person can have too many. */
	static final int MANY = 5;

	private final Showing showing;

	private final List<DutyFinding> duties;

	private final List<PersonFinding> people;

	private final Remits remits;

	private final Set<String> named = new HashSet<>();

	private final int answered;

	private final List<Finding> found = new ArrayList<>();

	private Risks(Showing showing, List<DutyFinding> duties, List<PersonFinding> people, Remits remits) {
		this.showing = showing;
		this.duties = duties;
		this.people = people;
		this.remits = remits;
		showing.duties().forEach((seen) -> this.named.addAll(seen.tally().naming().keySet()));
		this.answered = (int) showing.duties().stream().filter((seen) -> seen.tally().answers() > 0).count();
	}

	static List<Finding> of(Showing showing, List<DutyFinding> duties, List<PersonFinding> people, Remits remits) {
		Risks risks = new Risks(showing, duties, people, remits);
		risks.rows();
		int decided = people.stream().mapToInt((person) -> person.decides().size()).sum();
		for (PersonFinding person : people) {
			risks.load(person);
			risks.title(person);
			risks.clash(person);
			risks.singlePoint(person);
			risks.many(person, decided);
			risks.namedForNothing(person);
		}
		return risks.found;
	}

	private void rows() {
		for (int i = 0; i < this.duties.size(); i++) {
			DutyFinding finding = this.duties.get(i);
			Seen seen = this.showing.duties().get(i);
			if (this.showing.quick()) {
				row(finding, seen);
			}
			else if (seen.parts() >= this.showing.enough() && !this.showing.anonymous()
					&& seen.own().values().stream().noneMatch(Own::holds)) {
				add(Measure.WITHOUT_DOER, List.of(), List.of(finding.duty()), 0, (int) seen.parts(),
						"None of %d people decides or does “%s”, by their own word.".formatted(seen.parts(),
								finding.duty().name()));
			}
		}
	}

	private void row(DutyFinding finding, Seen seen) {
		List<Duty> duty = List.of(finding.duty());
		if (finding.named().isEmpty()) {
			add(Measure.WITHOUT_ACCOUNTABLE, List.of(), duty, 0, 0,
					"Nobody is accountable for “%s”.".formatted(finding.duty().name()));
		}
		else if (finding.named().size() > 1) {
			add(Measure.TWO_ACCOUNTABLE, finding.named(), duty, finding.named().size(), 0,
					"%s are all accountable for “%s”.".formatted(Roster.names(finding.named()), finding.duty().name()));
		}
		if (seen.own().values().stream().noneMatch(Own::does)) {
			add(Measure.WITHOUT_DOER, List.of(), duty, 0, 0, "Nobody does “%s”.".formatted(finding.duty().name()));
		}
	}

	private void load(PersonFinding person) {
		Hours load = person.load();
		Hours excess = person.excess();
		if (load != null && excess != null) {
			Hours available = Objects.requireNonNull(person.member().available(), "or nothing could exceed it");
			add(Measure.LOAD, List.of(person.member()), List.of(), load.hundredths() / 100,
					available.hundredths() / 100, "%s has %s a week, and says that %s go into this: %s too many."
						.formatted(person.member().name(), available.words(), load.number(), excess.number()));
		}
	}

	/* At least three duties, and more than half of them one other role's. */
	private void title(PersonFinding person) {
		List<Hat> hats = person.hats().stream().filter((hat) -> hat.role() != null).toList();
		int all = hats.stream().mapToInt(Hat::count).sum();
		if (all < 3) {
			return;
		}
		Hat largest = hats.get(0);
		this.remits.title(person.member())
			.filter((role) -> !role.equals(largest.role()) && 2 * largest.count() > all)
			.ifPresent(
					(role) -> add(Measure.TITLE, List.of(person.member()), largest.duties(), largest.count(), all,
							"%s is titled %s, but %d of the %d responsibilities they decide are %s’s.".formatted(
									person.member().name(), role.name(), largest.count(), all,
									Remits.a(largest.role()))));
	}

	private void clash(PersonFinding person) {
		Set<Duty> scope = new LinkedHashSet<>();
		Set<Duty> date = new LinkedHashSet<>();
		int pairs = 0;
		for (Duty one : person.decides()) {
			for (Duty other : person.decides()) {
				if (this.remits.clash(one, other)) {
					scope.add(one);
					date.add(other);
					pairs++;
				}
			}
		}
		if (pairs > 0) {
			List<Duty> both = new ArrayList<>(scope);
			both.addAll(date);
			add(Measure.CLASH, List.of(person.member()), both, pairs, 0,
					"%s decides what is built (%s) and sees to it that it arrives (%s). No role decides both; whoever has both has nobody to hold against."
						.formatted(person.member().name(), Finding.quoted(List.copyOf(scope)),
								Finding.quoted(List.copyOf(date))));
		}
	}

	private void singlePoint(PersonFinding person) {
		if (this.showing.anonymous() || this.showing.members().size() < 2) {
			return;
		}
		List<Duty> alone = new ArrayList<>();
		for (int i = 0; i < this.duties.size(); i++) {
			DutyFinding finding = this.duties.get(i);
			Seen seen = this.showing.duties().get(i);
			if (finding.owners().size() == 1 && finding.isOwnedBy(person.member()) && othersSaid(seen, person.member())
					&& seen.own()
						.entrySet()
						.stream()
						.noneMatch((one) -> !one.getKey().equals(person.member().key()) && one.getValue().holds())) {
				alone.add(finding.duty());
			}
		}
		if (!alone.isEmpty()) {
			add(Measure.SINGLE_POINT, List.of(person.member()), alone, alone.size(), this.duties.size(),
					"%s when %s is away: nobody else does %s (%s).".formatted(
							(alone.size() == 1) ? "One responsibility waits" : alone.size() + " responsibilities wait",
							person.member().name(), (alone.size() == 1) ? "it" : "them", Finding.quoted(alone)));
		}
	}

	/* Who has not spoken might do it. A grid speaks for everybody. */
	private boolean othersSaid(Seen seen, Member member) {
		long others = seen.parts() - (seen.own(member).parts().isEmpty() ? 0 : 1);
		return this.showing.quick() || others >= Math.min(2, this.showing.members().size() - 1);
	}

	/* At least five, and at least twice the average of the team. */
	private void many(PersonFinding person, int decided) {
		int own = person.decides().size();
		int members = this.showing.members().size();
		if (own >= MANY && own * members >= 2 * decided && members > 1) {
			add(Measure.MANY, List.of(person.member()), person.decides(), own, this.duties.size(),
					"%s decides %d of %d responsibilities; on average a member decides %s."
						.formatted(person.member().name(), own, this.duties.size(), average(decided, members)));
		}
	}

	private static String average(int sum, int of) {
		long tenths = Math.round(10.0 * sum / of);
		return tenths / 10 + ((tenths % 10 == 0) ? "" : "." + tenths % 10);
	}

	/* Where few name somebody, an anonymous round does not show it. */
	private void namedForNothing(PersonFinding person) {
		Member member = person.member();
		if (this.showing.anonymous() || this.answered == 0 || this.named.contains(member.key())
				|| Change.Add.brings(member)) {
			return;
		}
		String hand = person.does().isEmpty() ? ""
				: " They have a hand in %s.".formatted(PersonFinding.responsibilities(person.does().size()));
		add(Measure.NAMED_FOR_NOTHING, List.of(member), List.of(), 0, this.answered,
				"Nobody says that %s decides any of %s.%s".formatted(member.name(),
						PersonFinding.responsibilities(this.answered), hand));
	}

	private void add(Measure measure, List<Member> members, List<Duty> duties, int count, int of, String words) {
		this.found.add(new Finding(measure, members, duties, count, of, words));
	}

}
