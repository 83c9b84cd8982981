package org.remit.operations;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

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
 * supervisor starts Remit again.
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

	private @Nullable Instant asked;

	private Instant lastWell;

	private boolean well;

	DatabaseHealthIndicator(JdbcClient database, Clock clock, ApplicationEventPublisher events) {
		this.database = database;
		this.clock = clock;
		this.events = events;
		this.lastWell = clock.instant();
	}

	@Override
	public synchronized Health health() {
		Instant now = this.clock.instant();
		if (this.asked == null || !now.isBefore(this.asked.plus(PAUSE))) {
			this.well = isWell();
			this.asked = now;
			this.lastWell = this.well ? now : this.lastWell;
		}
		boolean patient = now.isBefore(this.lastWell.plus(PATIENCE));
		return ((this.well || patient) ? Health.up() : Health.down()).withDetail("answers", this.well).build();
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

}
