package org.remit.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes teams in which nothing has happened for long. Every instance asks once an hour;
 * the first of a day does the work.
 */
@Component
class Sweeper {

	private static final Log logger = LogFactory.getLog(Sweeper.class);

	private final Sweeps sweeps;

	private final Teams teams;

	private final Keeping keeping;

	private final Clock clock;

	Sweeper(Sweeps sweeps, Teams teams, Keeping keeping, Clock clock) {
		this.sweeps = sweeps;
		this.teams = teams;
		this.keeping = keeping;
		this.clock = clock;
	}

	/**
	 * Deletes what is due.
	 * @return how many teams are gone
	 */
	@Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	@Transactional
	public int sweep() {
		LocalDate today = LocalDate.now(this.clock);
		if (!this.sweeps.hold().take(today)) {
			return 0;
		}
		int gone = this.teams.deleteThoseIdleSince(today.minusDays(this.keeping.days()));
		if (gone > 0) {
			logger.info("Deleted %d team checks in which nothing had happened for %d days".formatted(gone,
					this.keeping.days()));
		}
		return gone;
	}

}
