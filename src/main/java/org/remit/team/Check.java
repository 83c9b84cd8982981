package org.remit.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A team's round as it stands, without anybody's answers.
 *
 * @param round the round, without ballots
 * @param open whether answers are taken
 * @param closesOn the last day on which they are, or {@code null}
 * @param keptUntil the day after which everything is deleted if nothing happens
 * @param progress how far the ballots are
 * @param agreed what was settled in this round
 * @param former whether there was a round before
 */
record Check(Round round, boolean open, @Nullable LocalDate closesOn, LocalDate keptUntil, List<Progress> progress,
		List<Settlement> agreed, boolean former) {

	/** Whether one person fills in the grid. */
	public boolean quick() {
		return this.round.mode() == Mode.QUICK;
	}

	/** Whether the findings may be seen. */
	public boolean shown() {
		return quick() || !this.open;
	}

	/** How many have begun, those who have finished included. */
	public int begun() {
		return this.progress.size();
	}

	/** How many have said that this is all. */
	public int finished() {
		return (int) this.progress.stream().filter(Progress::finished).count();
	}

	Optional<Progress> progressOf(Member member) {
		return this.progress.stream().filter((one) -> member.key().equals(one.member())).findFirst();
	}

}
