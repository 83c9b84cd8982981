package org.remit.content;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.remit.catalog.Edition;
import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.PublishedCatalog;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Publishes editions, and keeps the newest in memory for readers. On a start that finds
 * none, the first is published from the working copy, before the first request is let in.
 */
@Component
public class NewestEdition implements PublishedCatalog, SmartInitializingSingleton {

	private static final Log logger = LogFactory.getLog(NewestEdition.class);

	private final WorkingCopy workingCopy;

	private final Editions editions;

	private final Clock clock;

	private final AtomicReference<@Nullable Edition> newest = new AtomicReference<>();

	NewestEdition(WorkingCopy workingCopy, Editions editions, Clock clock) {
		this.workingCopy = workingCopy;
		this.editions = editions;
		this.clock = clock;
	}

	@Override
	public Edition current() {
		Edition edition = this.newest.get();
		if (edition == null) {
			throw new IllegalStateException("No edition has been published yet");
		}
		return edition;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (this.editions.count() == 0) {
			publishFirst();
		}
		Edition edition = this.editions.findFirstByOrderByNumberDesc().orElseThrow().toRecord();
		show(edition);
		logger.info("Readers see edition %d, SHA-256 %s".formatted(edition.number(), edition.sha256()));
	}

	/**
	 * Publishes the working copy as the next edition. Readers see it at once; within a
	 * transaction as soon as that is kept, and not at all if it is not.
	 * @param editor who publishes
	 * @param note what is new, in the editor's words
	 * @return the new edition
	 * @throws InvalidCatalogException with all problems of the working copy, or of the
	 * editor's words, if there are any; nothing is published then
	 * @throws DataIntegrityViolationException if somebody else has just published
	 */
	public Edition publish(String editor, String note) {
		int number = this.editions.findFirstByOrderByNumberDesc().map(StoredEdition::number).orElse(0) + 1;
		StoredEdition stored = new StoredEdition(number, this.clock.instant().truncatedTo(ChronoUnit.MICROS), editor,
				note, this.workingCopy.toCatalog());
		Edition edition = stored.toRecord();
		this.editions.save(stored);
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			showOnceKept(edition);
		}
		else {
			show(edition);
		}
		return edition;
	}

	/** Shows what another instance has published, if anything. */
	void refresh() {
		if (this.editions.newestNumber() > current().number()) {
			Edition edition = this.editions.findFirstByOrderByNumberDesc().orElseThrow().toRecord();
			show(edition);
			logger.info("Readers see edition %d, SHA-256 %s".formatted(edition.number(), edition.sha256()));
		}
	}

	private void showOnceKept(Edition edition) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				show(edition);
			}
		});
	}

	/* Whoever publishes at the same time may get here first with a later edition. */
	private void show(Edition edition) {
		this.newest.accumulateAndGet(edition,
				(shown, other) -> (shown == null || shown.number() < other.number()) ? other : shown);
	}

	private void publishFirst() {
		try {
			publish("Remit", "The first edition: the content that comes with the application.");
		}
		catch (DataIntegrityViolationException ex) {
			logger.info("Another instance has just published the first edition");
		}
	}

}
