package org.remit.content;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks whether another instance has published, beside all requests. While the database
 * is gone readers stay with the edition in memory; the log tells of it once, and once
 * more when it is back.
 */
@Component
class EditionWatch implements SmartLifecycle {

	private static final Log logger = LogFactory.getLog(EditionWatch.class);

	private final NewestEdition newest;

	private final Duration every;

	private @Nullable ScheduledExecutorService executor;

	private boolean gone;

	/**
	 * Makes a watch.
	 * @param newest what to bring up to date
	 * @param every how often; zero for never
	 */
	EditionWatch(NewestEdition newest, @Value("${remit.refresh:1s}") Duration every) {
		this.newest = newest;
		this.every = every;
	}

	@Override
	public synchronized void start() {
		if (this.executor == null && !this.every.isZero()) {
			this.executor = Executors.newSingleThreadScheduledExecutor((task) -> {
				Thread thread = new Thread(task, "edition-watch");
				thread.setDaemon(true);
				return thread;
			});
			this.executor.scheduleWithFixedDelay(this::look, this.every.toMillis(), this.every.toMillis(),
					TimeUnit.MILLISECONDS);
		}
	}

	@Override
	public synchronized void stop() {
		if (this.executor != null) {
			this.executor.shutdown(); // no interrupt: it would close the file of an H2
										// database
			this.executor = null;
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.executor != null;
	}

	void look() {
		try {
			this.newest.refresh();
			if (this.gone) {
				logger.info("The database answers again");
			}
			this.gone = false;
		}
		catch (RuntimeException ex) {
			if (!this.gone) {
				logger.warn("No newer edition can be looked for; readers stay with edition %d (%s)"
					.formatted(this.newest.current().number(), ex.getClass().getSimpleName()));
			}
			this.gone = true;
		}
	}

}
