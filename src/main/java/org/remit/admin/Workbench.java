package org.remit.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.remit.catalog.Edition;
import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.Questionnaire;
import org.remit.content.NextEdition;
import org.remit.questionnaire.Analysis;
import org.remit.questionnaire.Analyst;
import org.remit.questionnaire.Assessor;
import org.remit.questionnaire.Impact;
import org.remit.web.Link;
import org.remit.web.NoSuchPage;

import org.springframework.stereotype.Component;

/**
 * Works out what the rules of the working copy do. Each answer takes up to some seconds
 * and much memory, so there is one piece of work at a time, and the last few are kept.
 */
@Component
class Workbench {

	private static final int KEPT = 8;

	private final PublishedCatalog published;

	private final NextEdition next;

	private final Map<String, Object> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

	Workbench(PublishedCatalog published, NextEdition next) {
		this.published = published;
		this.next = next;
	}

	/**
	 * The working copy as an edition.
	 * @return the edition
	 * @throws InvalidCatalogException with all problems of the working copy
	 */
	Edition next() {
		return this.next.edition();
	}

	/**
	 * Puts a questionnaire of the working copy beside the published one.
	 * @param slug its slug
	 * @return both
	 * @throws NoSuchPage if the working copy has no such questionnaire
	 * @throws InvalidCatalogException with all problems of the working copy
	 */
	Rehearsal rehearsal(String slug) {
		Edition edition = next();
		Questionnaire questionnaire = edition.catalog()
			.questionnaire(slug)
			.orElseThrow(() -> new NoSuchPage("The working copy has no such questionnaire.",
					new Link("All questionnaires", "/admin/questionnaires")));
		return rehearsal(this.published.current(), edition, questionnaire);
	}

	private static Rehearsal rehearsal(Edition published, Edition next, Questionnaire questionnaire) {
		return new Rehearsal(published, next,
				published.catalog()
					.questionnaire(questionnaire.slug())
					.map((before) -> new Assessor(before, published.catalog()))
					.orElse(null),
				new Assessor(questionnaire, next.catalog()));
	}

	/** The questionnaires of an edition to come, each beside its published version. */
	static List<Rehearsal> all(Edition published, Edition next) {
		return next.catalog()
			.questionnaires()
			.stream()
			.map((questionnaire) -> rehearsal(published, next, questionnaire))
			.toList();
	}

	/** What is proved of rules. */
	Analysis analysis(Edition edition, Assessor assessor) {
		return (Analysis) once(edition.sha256() + assessor.questionnaire().slug(),
				() -> Analyst.analyse(assessor, Analyst.BUDGET));
	}

	/** What the change does to verdicts. */
	Impact impact(Rehearsal rehearsal, Assessor before) {
		return (Impact) once(rehearsal.key(), () -> Impact.of(before, rehearsal.after(), Analyst.BUDGET));
	}

	/** The questionnaires of the working copy. */
	List<Rehearsal> all() {
		return all(this.published.current(), next());
	}

	private synchronized Object once(String key, Supplier<Object> work) {
		Object done = this.kept.get(key);
		if (done == null) {
			done = work.get();
			if (this.kept.size() >= KEPT) {
				this.kept.remove(this.kept.keySet().iterator().next());
			}
			this.kept.put(key, done);
		}
		return done;
	}

}
