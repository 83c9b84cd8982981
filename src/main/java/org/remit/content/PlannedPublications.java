package org.remit.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.remit.trail.Deed;
import org.remit.trail.Subject;
import org.remit.trail.Trail;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to be published later: one plan at a time, and the last that came to nothing.
 * All instances look at the same rows.
 */
@Component
public class PlannedPublications {

	private static final Subject PLAN = new Subject("publication", "");

	private final JdbcClient tables;

	private final Trail trail;

	PlannedPublications(JdbcClient tables, Trail trail) {
		this.tables = tables;
		this.trail = trail;
	}

	/**
	 * What is planned.
	 * @return the plan, or nothing
	 */
	@Transactional(readOnly = true)
	public Optional<PlannedPublication> current() {
		return this.tables.sql("SELECT due_at, editor, note, fingerprint FROM planned_publications")
			.query((row, number) -> new PlannedPublication(instant(row, "due_at"), row.getString("editor"),
					row.getString("note"), row.getString("fingerprint")))
			.optional();
	}

	/**
	 * What came to nothing.
	 * @return the last plan that did, or nothing; making a new plan forgets it
	 */
	@Transactional(readOnly = true)
	public Optional<MissedPublication> missed() {
		return this.tables.sql("SELECT due_at, missed_at, editor, reason FROM missed_publications")
			.query((row, number) -> new MissedPublication(instant(row, "due_at"), instant(row, "missed_at"),
					row.getString("editor"), row.getString("reason")))
			.optional();
	}

	/**
	 * Makes a plan.
	 * @param plan the plan
	 * @throws DataIntegrityViolationException if there is one already
	 */
	@Transactional
	public void make(PlannedPublication plan) {
		this.tables.sql("DELETE FROM missed_publications").update();
		this.tables.sql("INSERT INTO planned_publications (due_at, editor, note, fingerprint) VALUES (?, ?, ?, ?)")
			.params(time(plan.dueAt()), plan.editor(), plan.note(), plan.fingerprint())
			.update();
		this.trail.note(plan.editor(), Deed.SCHEDULED, PLAN, "For %s: %s".formatted(plan.dueAt(), plan.note()));
	}

	/**
	 * Calls the plan off, if there is one.
	 * @param editor who does it
	 */
	@Transactional
	public void callOff(String editor) {
		if (this.tables.sql("DELETE FROM planned_publications").update() == 1) {
			this.trail.note(editor, Deed.CALLED_OFF, PLAN, "");
		}
	}

	/**
	 * Takes a plan, so that nobody else does: it is gone when the transaction around this
	 * is kept, and there again if that is not.
	 * @param plan the plan
	 * @return whether it was there to be taken
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean claim(PlannedPublication plan) {
		return this.tables.sql("DELETE FROM planned_publications WHERE due_at = ? AND fingerprint = ?")
			.params(time(plan.dueAt()), plan.fingerprint())
			.update() == 1;
	}

	/**
	 * Gives a plan up, unless somebody else has taken it.
	 * @param plan the plan
	 * @param now the time
	 * @param reason why, in a sentence of at most 400 characters
	 */
	@Transactional
	public void miss(PlannedPublication plan, Instant now, String reason) {
		if (claim(plan)) {
			this.tables.sql("DELETE FROM missed_publications").update();
			this.tables.sql("INSERT INTO missed_publications (due_at, missed_at, editor, reason) VALUES (?, ?, ?, ?)")
				.params(time(plan.dueAt()), time(now), plan.editor(), reason)
				.update();
			this.trail.note(Trail.REMIT, Deed.CALLED_OFF, PLAN,
					"It was planned by %s for %s. %s".formatted(plan.editor(), plan.dueAt(), reason));
		}
	}

	private static OffsetDateTime time(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
