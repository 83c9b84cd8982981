package org.remit.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Role;
import org.remit.web.Wording;

/**
 * What a team can do next: fill gaps from within where somebody fits and has the hours,
 * else by one more hat or somebody new; relieve whoever has too much; and settle what is
 * contested.
 */
final class Advice {

	/** From how many gaps in a role's remit it is worth a person. */
	static final int GAPS_WORTH_A_PERSON = 3;

	private final Showing showing;

	private final List<DutyFinding> duties;

	private final List<PersonFinding> people;

	private final Remits remits;

	private final List<NextStep> steps = new ArrayList<>();

	private Advice(Showing showing, List<DutyFinding> duties, List<PersonFinding> people, Remits remits) {
		this.showing = showing;
		this.duties = duties;
		this.people = people;
		this.remits = remits;
	}

	static List<NextStep> of(Showing showing, List<DutyFinding> duties, List<PersonFinding> people, Remits remits) {
		Advice advice = new Advice(showing, duties, people, remits);
		advice.fillGaps();
		advice.relieve();
		advice.settle();
		return advice.steps;
	}

	private void fillGaps() {
		Map<Optional<Role>, List<Seen>> gaps = new LinkedHashMap<>();
		this.remits.roles().forEach((role) -> gaps.put(Optional.of(role), new ArrayList<>()));
		for (int i = 0; i < this.duties.size(); i++) {
			if (this.duties.get(i).outcome() == Outcome.UNCOVERED) {
				gaps.computeIfAbsent(this.remits.home(this.duties.get(i).duty()), (role) -> new ArrayList<>())
					.add(this.showing.duties().get(i));
			}
		}
		gaps.forEach((role, gap) -> {
			if (!gap.isEmpty()) {
				fill(role.orElse(null), gap);
			}
		});
	}

	private void fill(@Nullable Role role, List<Seen> gap) {
		Optional<PersonFinding> titled = this.people.stream()
			.filter((person) -> role != null && Remits.bears(person.member(), role) && canTake(person, gap))
			.min(Comparator.comparingInt((PersonFinding person) -> person.decides().size()));
		if (titled.isPresent()) {
			give(Measure.REASSIGN, role, gap, titled.get(), "who bears the title of " + name(role));
		}
		else if (role != null && gap.size() >= GAPS_WORTH_A_PERSON && 2 * gap.size() >= asked(role)) {
			combineOrHire(role, gap);
		}
		else {
			Map<PersonFinding, List<Seen>> best = new LinkedHashMap<>();
			gap.forEach((seen) -> best.computeIfAbsent(best(role, seen), (person) -> new ArrayList<>()).add(seen));
			best.forEach((person, taken) -> give(Measure.REASSIGN, role, taken, person, why(role, taken, person)));
		}
	}

	private long asked(Role role) {
		return this.duties.stream()
			.filter((one) -> this.remits.home(one.duty()).filter(role::equals).isPresent())
			.count();
	}

	private void combineOrHire(Role role, List<Seen> gap) {
		Optional<PersonFinding> free = this.people.stream()
			.filter((person) -> hasTime(person) && canTake(person, gap) && !wouldClash(person, gap))
			.max(Comparator.comparing((PersonFinding person) -> Objects.requireNonNullElse(person.free(), Hours.NONE)));
		if (free.isPresent()) {
			give(Measure.COMBINE, role, gap, free.get(),
					"who has %s a week left and can wear the hat of %s beside their own".formatted(
							Objects.requireNonNull(free.get().free(), "or they would not have time").words(),
							Remits.a(role)));
			return;
		}
		boolean titled = this.people.stream().anyMatch((person) -> Remits.bears(person.member(), role));
		this.steps.add(new NextStep(Measure.HIRE, duties(gap), role, null, null,
				"Look for %s: nobody decides %d of the %d responsibilities that are first of all %s’s (%s). %s, and nobody is known to have the hours for them."
					.formatted(Remits.a(role), gap.size(), asked(role), Remits.a(role), Finding.quoted(duties(gap)),
							titled ? "Whoever bears the title has no hours left" : "Nobody bears the title")));
	}

	/* A fifth of the week's hours, or it is no second hat. */
	private static boolean hasTime(PersonFinding person) {
		Hours free = person.free();
		Hours available = person.member().available();
		return free != null && available != null && free.hundredths() > 0
				&& 5 * free.hundredths() >= available.hundredths();
	}

	private boolean wouldClash(PersonFinding person, List<Seen> gap) {
		return person.decides()
			.stream()
			.anyMatch((own) -> gap.stream()
				.anyMatch((seen) -> this.remits.clash(own, seen.duty()) || this.remits.clash(seen.duty(), own)));
	}

	private PersonFinding best(@Nullable Role role, Seen seen) {
		return this.people.stream()
			.min(Comparator.comparing((PersonFinding person) -> !canTake(person, List.of(seen)))
				.thenComparing((person) -> -fit(role, seen, person))
				.thenComparing((person) -> person.decides().size()))
			.orElseThrow();
	}

	private int fit(@Nullable Role role, Seen seen, PersonFinding person) {
		int fit = seen.own(person.member()).holds() ? 4 : 0;
		fit += this.remits.deciding(seen.duty()).stream().anyMatch((one) -> Remits.bears(person.member(), one)) ? 4 : 0;
		fit += wears(person, role) ? 2 : 0;
		return fit + (person.themes().containsKey(seen.duty().theme()) ? 1 : 0);
	}

	private static boolean wears(PersonFinding person, @Nullable Role role) {
		return role != null && person.hats().stream().anyMatch((hat) -> role.equals(hat.role()));
	}

	private String why(@Nullable Role role, List<Seen> taken, PersonFinding person) {
		if (taken.stream().allMatch((seen) -> seen.own(person.member()).holds())) {
			return "who has a hand in " + ((taken.size() == 1) ? "it" : "them") + " already";
		}
		if (wears(person, role)) {
			return "who decides other things that are " + Remits.a(role) + "’s";
		}
		return person.decides().isEmpty() ? "who decides nothing yet" : "who comes closest to it";
	}

	private void give(Measure measure, @Nullable Role role, List<Seen> gap, PersonFinding person, String why) {
		this.steps.add(new NextStep(measure, duties(gap), role, null, person.member(), "Give %s to %s, %s. %s"
			.formatted(Finding.quoted(duties(gap)), person.member().name(), why, effect(person, gap))));
	}

	private void relieve() {
		for (PersonFinding person : this.people) {
			Hours excess = person.excess();
			if (excess != null) {
				relieve(person, excess);
			}
		}
	}

	/* What is another's by title goes first, the longest first, until it is enough. */
	private void relieve(PersonFinding person, Hours excess) {
		int left = excess.hundredths();
		List<Seen> own = this.showing.duties()
			.stream()
			.filter((seen) -> person.decides().contains(seen.duty()) && spent(seen, person) > 0)
			.filter((seen) -> this.remits.deciding(seen.duty())
				.stream()
				.noneMatch((role) -> Remits.bears(person.member(), role)))
			.sorted(Comparator.comparingInt((Seen seen) -> -spent(seen, person)))
			.toList();
		Map<PersonFinding, List<Seen>> moves = new LinkedHashMap<>();
		for (Seen seen : own) {
			Optional<PersonFinding> other = (left > 0) ? other(person, seen, moves) : Optional.empty();
			if (other.isPresent()) {
				moves.computeIfAbsent(other.get(), (key) -> new ArrayList<>()).add(seen);
				left -= spent(seen, person);
			}
		}
		moves.forEach((other, moved) -> this.steps
			.add(new NextStep(Measure.REASSIGN, duties(moved), null, person.member(), other.member(),
					"Move %s from %s, who has too much, to %s. %s".formatted(Finding.quoted(duties(moved)),
							person.member().name(), other.member().name(), effect(other, moved)))));
	}

	private Optional<PersonFinding> other(PersonFinding person, Seen seen, Map<PersonFinding, List<Seen>> moves) {
		return this.people.stream()
			.filter((other) -> !other.equals(person) && other.excess() == null)
			.filter((other) -> {
				List<Seen> all = new ArrayList<>(moves.getOrDefault(other, List.of()));
				all.add(seen);
				return fit(this.remits.home(seen.duty()).orElse(null), seen, other) >= 4 && canTake(other, all);
			})
			.max(Comparator
				.comparingInt((PersonFinding other) -> fit(this.remits.home(seen.duty()).orElse(null), seen, other))
				.thenComparing((other) -> -other.decides().size()));
	}

	private static int spent(Seen seen, PersonFinding person) {
		Hours hours = seen.own(person.member()).hours();
		return (hours != null) ? hours.hundredths() : 0;
	}

	private void settle() {
		Map<List<Member>, List<Duty>> rivals = new LinkedHashMap<>();
		this.duties.stream()
			.filter((one) -> one.outcome() == Outcome.CONTESTED)
			.forEach((one) -> rivals.computeIfAbsent(one.named(), (named) -> new ArrayList<>()).add(one.duty()));
		rivals.forEach((named, disputed) -> {
			String between = named.isEmpty() ? "" : ": " + Wording.choice(named.stream().map(Member::name).toList());
			Optional<Member> titled = named.stream()
				.filter((member) -> disputed.stream()
					.allMatch((duty) -> this.remits.deciding(duty)
						.stream()
						.anyMatch((role) -> Remits.bears(member, role))))
				.findFirst();
			String hint = titled.map((member) -> " By title, it would be %s.".formatted(member.name())).orElse("");
			this.steps.add(new NextStep(Measure.SETTLE, List.copyOf(disputed), null, null, titled.orElse(null),
					"Settle by name who decides %s%s.%s".formatted(Finding.quoted(disputed), between, hint)));
		});
	}

	/* True also where hours are not known: then nobody can say that they do not fit. */
	private boolean canTake(PersonFinding person, List<Seen> gap) {
		Hours free = person.free();
		if (free == null) {
			return person.excess() == null;
		}
		Hours extra = extra(person, gap);
		return (extra != null) ? extra.compareTo(free) <= 0 : free.hundredths() > 0;
	}

	/**
	 * What duties would add to somebody's week: what whoever spends most on each says it
	 * takes, without what they spend on it themselves.
	 * @return the hours, or {@code null} if nobody said for one of them
	 */
	private @Nullable Hours extra(PersonFinding person, List<Seen> gap) {
		int extra = 0;
		for (Seen seen : gap) {
			int most = -1;
			for (Own own : seen.own().values()) {
				Hours hours = own.hours();
				most = (hours != null) ? Math.max(most, hours.hundredths()) : most;
			}
			if (most < 0) {
				return null;
			}
			extra += most - spent(seen, person);
		}
		return new Hours(extra);
	}

	private String effect(PersonFinding person, List<Seen> gap) {
		int now = person.decides().size();
		String counted = "That takes them from %d to %s".formatted(now,
				PersonFinding.responsibilities(now + gap.size()));
		Hours extra = extra(person, gap);
		Hours load = person.load();
		Hours available = person.member().available();
		if (extra == null) {
			return counted + (this.showing.anonymous() || this.showing.quick() ? "."
					: "; nobody has said how many hours it takes.");
		}
		if (load == null || available == null) {
			return counted + " and takes %s a week more.".formatted(extra.words());
		}
		return counted + " and from %s to %s of %s a week.".formatted(load.number(), load.plus(extra).number(),
				available.words());
	}

	private static List<Duty> duties(List<Seen> seen) {
		return seen.stream().map(Seen::duty).toList();
	}

	private static String name(@Nullable Role role) {
		return (role != null) ? role.name() : "";
	}

}
