package org.remit.admin;

import java.time.Instant;

import org.remit.content.MissedPublication;
import org.remit.content.PlannedPublication;

/**
 * A plan to publish, or one that came to nothing, as editors' pages name it.
 *
 * @param dueAt when it is or was due
 * @param editor who has decided so
 * @param words the note, or why it came to nothing
 */
record PlanLine(Instant dueAt, String editor, String words) {

	static PlanLine of(PlannedPublication plan) {
		return new PlanLine(plan.dueAt(), plan.editor(), plan.note());
	}

	static PlanLine of(MissedPublication missed) {
		return new PlanLine(missed.dueAt(), missed.editor(), missed.reason());
	}

	/**
	 * When, in words.
	 * @return for example {@code 22 November 2026, 12:00 UTC}
	 */
	public String when() {
		return EditionLine.minute(this.dueAt);
	}

}
