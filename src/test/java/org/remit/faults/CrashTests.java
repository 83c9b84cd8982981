package org.remit.faults;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Remit is killed in the middle of saves, and started again on what it has left. */
abstract class CrashTests {

	@TempDir
	private Path folder;

	/**
	 * The database.
	 * @return the settings that lead to it
	 */
	abstract List<String> database();

	@ParameterizedTest
	@MethodSource("org.remit.faults.Rounds#all")
	void keepsEverySaveThatWasAnswered(int round) throws Exception {
		Instance first = Instance.start(this.folder, database());
		Ballots ballots = Ballots.of(first, 4);
		ballots.saveThrough(() -> first);
		ballots.awaitSaved(20 + 7 * (round % 10));
		first.kill();
		/* Everybody has met the end, so saves were under way. */
		ballots.stop();
		assertThat(ballots.unknown()).isPositive();
		ballots.assertPolite(first);
		try (Instance second = Instance.start(this.folder, database())) {
			ballots.assertKept(second);
			assertThat(second.get("/").body()).contains("Edition 1");
			/* The form of the other sheet was drawn before the end. */
			assertThat(ballots.hours(0, 1, second)).isEmpty();
			ballots.save(0, 1, second);
			ballots.assertPolite(second);
			assertThat(ballots.hours(0, 1, second)).isNotEmpty();
		}
	}

}
