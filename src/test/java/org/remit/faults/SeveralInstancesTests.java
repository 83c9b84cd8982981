package org.remit.faults;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Two instances on one database, without anything that keeps a reader at one of them. */
class SeveralInstancesTests {

	@TempDir
	private Path folder;

	@Test
	void loseNoSaveAndGoOnWhenOneIsKilled() throws Exception {
		try (Postgres postgres = Postgres.start();
				Instance one = Instance.start(this.folder, postgres.settings());
				Instance other = Instance.start(this.folder, postgres.settings())) {
			Ballots ballots = Ballots.of(one, 4);
			/* One member's two sheets by way of two instances. */
			ballots.save(0, 0, one);
			ballots.save(0, 1, other);
			assertThat(ballots.hours(0, 0, other)).isEqualTo("0.01");
			assertThat(ballots.hours(0, 1, one)).isEqualTo("0.02");

			AtomicReference<Instance> gone = new AtomicReference<>();
			AtomicInteger turn = new AtomicInteger();
			ballots.saveThrough(() -> (gone.get() != null || turn.incrementAndGet() % 2 == 0) ? other : one);
			ballots.awaitSaved(20);
			one.kill();
			gone.set(one);
			ballots.awaitSaved(20);
			ballots.stop();
			ballots.assertPolite(other);
			ballots.assertKept(other);
		}
	}

}
