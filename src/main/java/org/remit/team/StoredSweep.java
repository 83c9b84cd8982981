package org.remit.team;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * What the daily deletion remembers. A clock that has leapt must go steadily for a week
 * before anything is deleted by it.
 */
@Entity
@Table(name = "team_sweeps")
public class StoredSweep {

	static final int DAYS_TO_TRUST = 7;

	@Id
	private int id;

	private LocalDate sweptOn;

	private LocalDate steadySince;

	protected StoredSweep() {
	}

	StoredSweep(LocalDate sweptOn) {
		this.id = 1;
		this.sweptOn = sweptOn;
		this.steadySince = sweptOn;
	}

	/**
	 * Takes a day's work.
	 * @param today the day
	 * @return whether to delete: true once a day, if the days before came one by one
	 */
	boolean take(LocalDate today) {
		if (today.equals(this.sweptOn) || today.equals(this.sweptOn.minusDays(1))) {
			return false; // somebody has done it, perhaps one whose midnight was a little
							// earlier
		}
		if (today.isBefore(this.sweptOn) || today.isAfter(this.sweptOn.plusDays(DAYS_TO_TRUST))) {
			this.steadySince = today;
		}
		this.sweptOn = today;
		return !today.isBefore(this.steadySince.plusDays(DAYS_TO_TRUST));
	}

}
