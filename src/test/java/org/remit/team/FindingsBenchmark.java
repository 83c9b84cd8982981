package org.remit.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.remit.catalog.Catalog;
import org.remit.catalog.Raci;
import org.remit.catalog.Theme;
import org.remit.content.Seed;

/**
 * How long the findings of the largest team take: 200 members who all answer about 60
 * responsibilities; see {@code docs/performance.md}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FindingsBenchmark {

	private static final int MEMBERS = 200;

	private static final int DUTIES = 60;

	private final Catalog catalog = Seed.catalog();

	private Round round;

	/** Makes the answers. */
	@Setup
	public void prepare() {
		this.round = round(this.catalog);
	}

	/* Most name one of three; the others anybody. */
	static Round round(Catalog catalog) {
		Random random = new Random(1);
		List<Member> members = new ArrayList<>();
		for (int i = 0; i < MEMBERS; i++) {
			Title title = Title.of(catalog.roles().get(i % catalog.roles().size()));
			members.add(new Member("m-" + i, "Member " + i, title, new Hours(32_00)));
		}
		List<Duty> duties = new ArrayList<>(catalog.responsibilities().stream().map(Duty::of).toList());
		for (int i = duties.size(); i < DUTIES; i++) {
			duties.add(new Duty("own-" + i, "Own " + i, Theme.values()[i % Theme.values().length], null, null));
		}
		List<Ballot> ballots = new ArrayList<>();
		for (Member member : members) {
			Map<String, Vote> votes = new HashMap<>();
			for (int i = 0; i < duties.size(); i++) {
				int named = (random.nextInt(4) > 0) ? i % 50 + random.nextInt(3) : random.nextInt(MEMBERS);
				votes.put(duties.get(i).key(), new Vote(Decider.of("m-" + named),
						Raci.values()[random.nextInt(Raci.values().length)], new Hours(random.nextInt(400))));
			}
			ballots.add(new Ballot(member.key(), votes));
		}
		return new Round("A large team", 1, Mode.NAMED, members, duties, ballots, List.of());
	}

	/**
	 * All findings.
	 * @return them
	 */
	@Benchmark
	public Object findings() {
		return Findings.of(this.round, this.catalog);
	}

	/**
	 * The same with a "what if".
	 * @return findings before and after
	 */
	@Benchmark
	public Object whatIf() {
		return WhatIf.of(Findings.of(this.round, this.catalog), List.of(new Change.Remove("m-1")), this.catalog);
	}

}
