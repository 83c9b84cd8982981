package org.remit.team;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.remit.catalog.Theme;

/** A duty as it is kept. */
@Embeddable
public class StoredDuty {

	private String dutyKey;

	private String name;

	@Enumerated(EnumType.STRING)
	private Theme theme;

	private @Nullable String description;

	private @Nullable String responsibility;

	protected StoredDuty() {
	}

	StoredDuty(Duty duty) {
		this.dutyKey = duty.key();
		this.name = duty.name();
		this.theme = duty.theme();
		this.description = duty.description();
		this.responsibility = duty.responsibility();
	}

	Duty toRecord() {
		return new Duty(this.dutyKey, this.name, this.theme, this.description, this.responsibility);
	}

}
