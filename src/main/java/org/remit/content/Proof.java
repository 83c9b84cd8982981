package org.remit.content;

import java.time.Clock;

import org.remit.catalog.Edition;

import org.springframework.stereotype.Component;

/** Pulls a proof of the working copy, as printers do before they print. */
@Component
class Proof implements NextEdition {

	private final WorkingCopy workingCopy;

	private final NewestEdition newest;

	private final Clock clock;

	Proof(WorkingCopy workingCopy, NewestEdition newest, Clock clock) {
		this.workingCopy = workingCopy;
		this.newest = newest;
		this.clock = clock;
	}

	@Override
	public Edition edition() {
		return new StoredEdition(this.newest.current().number() + 1, this.clock.instant(), "Remit", "Not published.",
				this.workingCopy.toCatalog())
			.toRecord();
	}

}
