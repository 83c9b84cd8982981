package org.remit.admin;

import java.util.Optional;

import org.remit.catalog.Edition;
import org.remit.catalog.InvalidCatalogException;
import org.remit.content.EditionFile;
import org.remit.content.NewestEdition;
import org.remit.content.NextEdition;
import org.remit.content.PlannedPublication;
import org.remit.content.PlannedPublications;
import org.remit.content.WorkingCopy;
import org.remit.trail.Deed;
import org.remit.trail.Subject;
import org.remit.trail.Trail;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes exactly what somebody has looked at. The edition and its entry in the trail
 * are kept together or not at all; readers see the edition once it is kept.
 */
@Component
class Publishing {

	private final WorkingCopy workingCopy;

	private final NextEdition next;

	private final NewestEdition newest;

	private final PlannedPublications plans;

	private final Trail trail;

	Publishing(WorkingCopy workingCopy, NextEdition next, NewestEdition newest, PlannedPublications plans,
			Trail trail) {
		this.workingCopy = workingCopy;
		this.next = next;
		this.newest = newest;
		this.plans = plans;
		this.trail = trail;
	}

	/**
	 * What would be published now.
	 * @return the working copy beside the published edition
	 * @throws InvalidCatalogException with all problems of the working copy, if there are
	 * any
	 */
	Manuscript manuscript() {
		return new Manuscript(this.newest.current(), this.next.edition());
	}

	/**
	 * Publishes the working copy.
	 * @param editor who does it
	 * @param note what is new, in the editor's words
	 * @param fingerprint of the manuscript that the editor has looked at
	 * @return the new edition
	 * @throws InvalidCatalogException with all problems of the working copy or of the
	 * note, if there are any
	 * @throws SeenAnotherException if the editor has looked at something else
	 * @throws DataIntegrityViolationException if somebody else has just published
	 */
	@Transactional(isolation = Isolation.REPEATABLE_READ)
	public Edition publish(String editor, String note, String fingerprint) {
		refuseAnother(fingerprint);
		Edition edition = this.newest.publish(editor, note);
		this.trail.note(editor, Deed.PUBLISHED, new Subject("edition", String.valueOf(edition.number())), note);
		return edition;
	}

	/**
	 * Takes a plan and publishes it, both or neither: whoever else looks at it at the
	 * same time finds it taken.
	 * @param plan the plan
	 * @return the new edition, or nothing if somebody else has taken the plan
	 * @throws InvalidCatalogException with all problems of the working copy, if there are
	 * any
	 * @throws SeenAnotherException if it is no longer what the editor has looked at
	 */
	@Transactional(isolation = Isolation.REPEATABLE_READ)
	public Optional<Edition> publish(PlannedPublication plan) {
		return this.plans.claim(plan) ? Optional.of(publish(plan.editor(), plan.note(), plan.fingerprint()))
				: Optional.empty();
	}

	/**
	 * Plans to publish the working copy.
	 * @param plan the plan
	 * @throws InvalidCatalogException with all problems of the working copy, if there are
	 * any
	 * @throws SeenAnotherException if the editor has looked at something else
	 * @throws DataIntegrityViolationException if there is a plan already
	 */
	@Transactional(isolation = Isolation.REPEATABLE_READ)
	public void plan(PlannedPublication plan) {
		refuseAnother(plan.fingerprint());
		this.plans.make(plan);
	}

	private void refuseAnother(String fingerprint) {
		String present = Manuscript.fingerprint(this.newest.current(),
				EditionFile.sha256(this.workingCopy.toCatalog()));
		if (!present.equals(fingerprint)) {
			throw new SeenAnotherException();
		}
	}

}
