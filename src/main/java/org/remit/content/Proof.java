package org.remit.content;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Edition;

import org.springframework.stereotype.Component;

/**
 * Pulls a proof of the working copy, as printers do before they print. The last one is
 * kept until the working copy has changed, or an edition was published.
 */
@Component
class Proof implements NextEdition {

	private final WorkingCopy workingCopy;

	private final NewestEdition newest;

	private final Clock clock;

	private final AtomicReference<@Nullable Pulled> last = new AtomicReference<>();

	Proof(WorkingCopy workingCopy, NewestEdition newest, Clock clock) {
		this.workingCopy = workingCopy;
		this.newest = newest;
		this.clock = clock;
	}

	@Override
	public Edition edition() {
		/* Asked first: what changes meanwhile makes the proof be pulled again. */
		long changes = this.workingCopy.changes();
		int number = this.newest.current().number() + 1;
		Pulled pulled = this.last.get();
		if (pulled == null || pulled.changes() != changes || pulled.edition().number() != number) {
			pulled = new Pulled(changes, pull(number));
			this.last.set(pulled);
		}
		return pulled.edition();
	}

	private Edition pull(int number) {
		return new StoredEdition(number, this.clock.instant(), "Remit", "Not published.", this.workingCopy.toCatalog())
			.toRecord();
	}

	private record Pulled(long changes, Edition edition) {

	}

}
