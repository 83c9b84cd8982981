package org.remit.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.Raci;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.Theme;

/** Makes rounds that nobody would think of: few or many answers, agreed or not. */
final class RandomRound {

	private final Random random;

	private final Catalog catalog;

	private final List<Member> members = new ArrayList<>();

	private final List<Duty> duties = new ArrayList<>();

	RandomRound(Random random, Catalog catalog) {
		this.random = random;
		this.catalog = catalog;
	}

	static Arbitrary<Round> any(Mode mode) {
		return Arbitraries.randomValue((random) -> new RandomRound(random, Sketch.CATALOG).make(mode,
				random.nextInt(9) + 1, random.nextInt(3)));
	}

	Round make(Mode mode, int size, int own) {
		for (int i = 0; i < size; i++) {
			this.members
				.add(new Member("m" + i, "M" + i, title(), maybe() ? new Hours(this.random.nextInt(4000)) : null));
		}
		for (Responsibility responsibility : this.catalog.responsibilities()) {
			this.duties.add(Duty.of(responsibility));
		}
		IntStream.range(0, own)
			.forEach((i) -> this.duties.add(new Duty("own-" + i, "Own " + i, Theme.values()[i % 6], null, null)));
		List<Ballot> ballots = new ArrayList<>();
		List<Assignment> assignments = new ArrayList<>();
		if (mode == Mode.QUICK) {
			this.duties.forEach((duty) -> this.members.stream()
				.filter((member) -> maybe())
				.forEach((member) -> assignments
					.add(new Assignment(duty.key(), member.key(), List.of(part(), part())))));
		}
		else {
			Map<String, Decider> usual = new HashMap<>();
			this.duties.forEach((duty) -> usual.put(duty.key(), decider()));
			this.members.stream()
				.filter((member) -> this.random.nextInt(8) > 0)
				.forEach((member) -> ballots.add(ballot((mode == Mode.NAMED) ? member.key() : null, usual)));
		}
		return new Round("A team", 1, mode, this.members, this.duties, ballots, assignments);
	}

	private Ballot ballot(@Nullable String member, Map<String, Decider> usual) {
		Map<String, Vote> votes = new HashMap<>();
		for (Duty duty : this.duties) {
			Decider decider = maybe() ? usual.get(duty.key()) : decider();
			votes.put(duty.key(), new Vote((this.random.nextInt(10) > 0) ? decider : null, maybe() ? part() : null,
					maybe() ? new Hours(this.random.nextInt(800)) : null));
		}
		return new Ballot(member, votes);
	}

	private @Nullable Title title() {
		int index = this.random.nextInt(this.catalog.roles().size() + 2);
		List<Role> roles = this.catalog.roles();
		return (index < roles.size()) ? Title.of(roles.get(index)) : (index == roles.size()) ? Title.of("Other") : null;
	}

	private Decider decider() {
		return switch (this.random.nextInt(6)) {
			case 0 -> Decider.NOBODY;
			case 1 -> Decider.NOT_SURE;
			case 2 -> Decider.of(List.of(somebody(), somebody()));
			default -> Decider.of(somebody());
		};
	}

	private String somebody() {
		return this.members.get(this.random.nextInt(this.members.size())).key();
	}

	private Raci part() {
		return Raci.values()[this.random.nextInt(Raci.values().length)];
	}

	private boolean maybe() {
		return this.random.nextBoolean();
	}

}
