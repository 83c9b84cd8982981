package org.remit.team;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A settlement as it is kept. */
@Embeddable
public class StoredSettlement {

	private String dutyKey;

	private @Nullable String ownerKey;

	private @Nullable String deputyKey;

	private LocalDate since;

	protected StoredSettlement() {
	}

	StoredSettlement(Settlement settlement) {
		this.dutyKey = settlement.duty();
		this.ownerKey = settlement.owner();
		this.deputyKey = settlement.deputy();
		this.since = settlement.date();
	}

	Settlement toRecord() {
		return new Settlement(this.dutyKey, this.ownerKey, this.deputyKey, this.since);
	}

}
