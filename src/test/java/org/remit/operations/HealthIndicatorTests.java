package org.remit.operations;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class HealthIndicatorTests {

	private final Time time = new Time();

	private final List<Object> events = new ArrayList<>();

	private final JdbcDataSource h2 = new JdbcDataSource();

	private SQLException outage;

	private Runnable connecting = () -> {
	};

	private DatabaseHealthIndicator indicator;

	@BeforeEach
	void connect() {
		this.h2.setURL("jdbc:h2:mem:heartbeats;DB_CLOSE_DELAY=-1");
		JdbcClient database = JdbcClient.create(switchable());
		database.sql("DROP ALL OBJECTS").update();
		database.sql("CREATE TABLE heartbeats (id INT PRIMARY KEY, beat_at TIMESTAMP WITH TIME ZONE NOT NULL)")
			.update();
		this.indicator = new DatabaseHealthIndicator(database, this.time, this.events::add);
	}

	@Test
	void isWellWhileTheDatabaseReadsAndWrites() {
		assertThat(this.indicator.health().getStatus()).isEqualTo(Status.UP);
		assertThat(JdbcClient.create(this.h2).sql("SELECT COUNT(*) FROM heartbeats").query(Integer.class).single())
			.isEqualTo(1);
	}

	@Test
	void overlooksAShortInterruptionButNotALongOne() {
		this.outage = new SQLException("away", "08006");
		assertThat(this.indicator.health().getStatus()).isEqualTo(Status.UP);
		this.time.passes(DatabaseHealthIndicator.PATIENCE.minusMillis(1));
		assertThat(this.indicator.health().getStatus()).isEqualTo(Status.UP);
		this.time.passes(Duration.ofSeconds(2));
		assertThat(this.indicator.health().getStatus()).isEqualTo(Status.DOWN);
		this.outage = null;
		this.time.passes(Duration.ofSeconds(2));
		assertThat(this.indicator.health().getStatus()).isEqualTo(Status.UP);
		assertThat(this.events).isEmpty();
	}

	@Test
	void doesNotAskTheDatabaseForEveryProbe() {
		this.indicator.health();
		this.outage = new SQLException("away", "08006");
		this.time.passes(Duration.ofSeconds(1));
		assertThat(this.indicator.health().getDetails()).containsEntry("answers", true);
		this.time.passes(Duration.ofSeconds(1));
		assertThat(this.indicator.health().getDetails()).containsEntry("answers", false);
	}

	@Test
	void letsOnlyOneProbeWaitForTheDatabase() throws Exception {
		CountDownLatch waiting = new CountDownLatch(1);
		CountDownLatch over = new CountDownLatch(1);
		this.connecting = () -> {
			waiting.countDown();
			awaitQuietly(over);
		};
		CompletableFuture<Health> first = CompletableFuture.supplyAsync(this.indicator::health);
		waiting.await();
		CompletableFuture<Health> second = CompletableFuture.supplyAsync(this.indicator::health);
		try {
			assertThat(second).succeedsWithin(Duration.ofMinutes(1))
				.satisfies((health) -> assertThat(health.getDetails()).containsEntry("answers", false));
			assertThat(first).isNotDone();
		}
		finally {
			over.countDown();
		}
		assertThat(first.join().getDetails()).containsEntry("answers", true);
	}

	@Test
	void doesNotAskAgainAtOnceAfterALongWait() {
		AtomicInteger askings = new AtomicInteger();
		this.outage = new SQLException("away", "08006");
		this.connecting = () -> {
			askings.incrementAndGet();
			this.time.passes(Duration.ofSeconds(3));
		};
		this.indicator.health();
		int once = askings.get();
		this.indicator.health();
		assertThat(askings).hasValue(once);
		this.time.passes(Duration.ofSeconds(2));
		this.indicator.health();
		assertThat(askings).hasValue(2 * once);
	}

	@Test
	void asksToBeStartedAgainWhenTheDatabaseHasClosedItself() {
		this.outage = new SQLException("The database has been closed", "90098", 90098);
		this.indicator.health();
		assertThat(this.events).singleElement()
			.isInstanceOfSatisfying(AvailabilityChangeEvent.class,
					(event) -> assertThat(event.getState()).isEqualTo(LivenessState.BROKEN));
	}

	@Test
	void tellsThatTheDataFolderFillsUp(@TempDir Path folder) {
		String url = "jdbc:h2:file:" + folder.resolve("remit") + ";MODE=PostgreSQL";
		assertThat(status(url, DataSize.ofBytes(1))).isEqualTo(Status.UP);
		assertThat(status(url, DataSize.ofBytes(Long.MAX_VALUE))).isEqualTo(Status.OUT_OF_SERVICE);
		assertThat(status("jdbc:postgresql://localhost/remit", DataSize.ofBytes(Long.MAX_VALUE))).isEqualTo(Status.UP);
	}

	private static Status status(String url, DataSize least) {
		return new DataFolderHealthIndicator(url, least).health().getStatus();
	}

	private static void awaitQuietly(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private DataSource switchable() {
		return new AbstractDataSource() {

			@Override
			public Connection getConnection() throws SQLException {
				HealthIndicatorTests.this.connecting.run();
				if (HealthIndicatorTests.this.outage != null) {
					throw HealthIndicatorTests.this.outage;
				}
				return HealthIndicatorTests.this.h2.getConnection();
			}

			@Override
			public Connection getConnection(String user, String password) throws SQLException {
				return getConnection();
			}

		};
	}

	private static final class Time extends Clock {

		private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");

		void passes(Duration duration) {
			this.now = this.now.plus(duration);
		}

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
