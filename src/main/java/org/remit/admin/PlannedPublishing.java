package org.remit.admin;

import java.time.Clock;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.remit.catalog.InvalidCatalogException;
import org.remit.content.PlannedPublication;
import org.remit.content.PlannedPublications;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Publishes what is due. Every instance looks; the one that takes the plan publishes it.
 * What cannot be published then is given up, and said so.
 */
@Component
class PlannedPublishing {

	private static final Log logger = LogFactory.getLog(PlannedPublishing.class);

	private final PlannedPublications plans;

	private final Publishing publishing;

	private final Clock clock;

	PlannedPublishing(PlannedPublications plans, Publishing publishing, Clock clock) {
		this.plans = plans;
		this.publishing = publishing;
		this.clock = clock;
	}

	/** Publishes what is due, if anything is. */
	@Scheduled(initialDelayString = "${remit.planned-publishing:20s}",
			fixedDelayString = "${remit.planned-publishing:20s}")
	void look() {
		try {
			this.plans.current().filter((plan) -> !plan.dueAt().isAfter(this.clock.instant())).ifPresent(this::publish);
		}
		catch (RuntimeException ex) {
			logger.warn("Whether anything is to be published cannot be found out now (%s)"
				.formatted(ex.getClass().getSimpleName()));
		}
	}

	private void publish(PlannedPublication plan) {
		try {
			this.publishing.publish(plan)
				.ifPresent((edition) -> logger
					.info("Published edition %d, planned by %s".formatted(edition.number(), plan.editor())));
		}
		catch (InvalidCatalogException ex) {
			this.plans.miss(plan, this.clock.instant(),
					"The working copy had problems, so nothing was published. Mend them, and plan anew.");
		}
		catch (SeenAnotherException ex) {
			this.plans.miss(plan, this.clock.instant(),
					"The working copy, or the published edition, was no longer what was looked at, so nothing was published. Look at the differences, and plan anew.");
		}
		catch (DataIntegrityViolationException | ConcurrencyFailureException ex) {
			logger.info("Another instance publishes just now");
		}
	}

}
