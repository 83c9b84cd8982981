package org.remit.team;

import java.time.LocalDate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StoredSweepTests {

	private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

	private final StoredSweep sweep = new StoredSweep(LocalDate.of(2000, 1, 1));

	@Test
	void trustsAClockAfterAWeek() {
		assertThat(IntStream.range(0, 9).mapToObj((day) -> this.sweep.take(DAY.plusDays(day)))).containsExactly(false,
				false, false, false, false, false, false, true, true);
	}

	@Test
	void doesADaysWorkOnce() {
		trusted();
		assertThat(this.sweep.take(DAY.plusDays(8))).isTrue();
		assertThat(this.sweep.take(DAY.plusDays(8))).isFalse();
		assertThat(this.sweep.take(DAY.plusDays(7))).as("an instance whose midnight is later").isFalse();
		assertThat(this.sweep.take(DAY.plusDays(9))).isTrue();
	}

	@Test
	void deletesNothingByAClockThatHasLeapt() {
		trusted();
		assertThat(this.sweep.take(DAY.plusYears(1))).isFalse();
		assertThat(this.sweep.take(DAY.plusYears(1).plusDays(1))).isFalse();
		assertThat(this.sweep.take(DAY.plusDays(9))).as("back again").isFalse();
		assertThat(this.sweep.take(DAY.plusDays(10))).isFalse();
		assertThat(this.sweep.take(DAY.plusDays(16))).isTrue();
	}

	private void trusted() {
		for (int day = 0; day < 8; day++) {
			this.sweep.take(DAY.plusDays(day));
		}
	}

}
