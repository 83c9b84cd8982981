package org.remit.operations;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells whether the database really reads and writes. A short interruption is none; an
 * embedded database that has closed itself never comes back, so liveness breaks and the
 * supervisor starts Remit again. Only one probe waits for the database; all others are
 * told what it said last, so that a flood of probes takes no threads from the pages.
 */
@Component("databaseHealthIndicator")
class DatabaseHealthIndicator implements HealthIndicator {

	/** How long the database may be away before others shall take over. */
	static final Duration PATIENCE = Duration.ofSeconds(10);

	/** How often it is really asked, however often the probe comes. */
	private static final Duration PAUSE = Duration.ofSeconds(2);

	/** H2: the database has been closed. */
	private static final int CLOSED = 90098;

	private final JdbcClient database;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	private final Lock asking = new ReentrantLock();

	private volatile Answer last;

	DatabaseHealthIndicator(JdbcClient database, Clock clock, ApplicationEventPublisher events) {
		this.database = database;
		this.clock = clock;
		this.events = events;
		Instant now = clock.instant();
		this.last = new Answer(false, now.minus(PAUSE), now);
	}

	@Override
	public Health health() {
		if (this.last.isOld(this.clock.instant()) && this.asking.tryLock()) {
			try {
				ask();
			}
			finally {
				this.asking.unlock();
			}
		}
		return this.last.health(this.clock.instant());
	}

	/* A database that is away lets wait, so the pause begins when the asking ends. */
	private void ask() {
		Answer before = this.last;
		if (before.isOld(this.clock.instant())) {
			boolean well = isWell();
			Instant now = this.clock.instant();
			this.last = new Answer(well, now, well ? now : before.lastWell);
		}
	}

	private boolean isWell() {
		try {
			beat();
			return true;
		}
		catch (RuntimeException ex) {
			if (isClosed(ex)) {
				AvailabilityChangeEvent.publish(this.events, this, LivenessState.BROKEN);
			}
			return false;
		}
	}

	private void beat() {
		if (this.database.sql("UPDATE heartbeats SET beat_at = CURRENT_TIMESTAMP WHERE id = 1").update() == 0) {
			this.database.sql("INSERT INTO heartbeats (id, beat_at) VALUES (1, CURRENT_TIMESTAMP)").update();
		}
		this.database.sql("SELECT beat_at FROM heartbeats WHERE id = 1").query().singleRow();
	}

	static boolean isClosed(Throwable problem) {
		for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException sql && sql.getErrorCode() == CLOSED) {
				return true;
			}
		}
		return false;
	}

	/**
	 * What the database said last; at first, that it has not answered yet.
	 *
	 * @param well whether it read and wrote
	 * @param at when it said so, or when it was given up
	 * @param lastWell when it last read and wrote; at first, the start
	 */
	private record Answer(boolean well, Instant at, Instant lastWell) {

		boolean isOld(Instant now) {
			return !now.isBefore(this.at.plus(PAUSE));
		}

		Health health(Instant now) {
			boolean patient = now.isBefore(this.lastWell.plus(PATIENCE));
			return ((this.well || patient) ? Health.up() : Health.down()).withDetail("answers", this.well).build();
		}

	}

}
