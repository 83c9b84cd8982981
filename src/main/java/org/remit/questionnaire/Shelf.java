package org.remit.questionnaire;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.remit.catalog.Edition;
import org.remit.catalog.PastEditions;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.Questionnaire;
import org.remit.web.Link;
import org.remit.web.NoSuchPage;

import org.springframework.stereotype.Component;

/**
 * The questionnaires of the newest edition, and of former ones for addresses that were
 * made under them, each with its rules prepared.
 */
@Component
class Shelf {

	private static final int KEPT = 32;

	private final PublishedCatalog published;

	private final PastEditions past;

	private final Map<String, Assessor> assessors = new ConcurrentHashMap<>();

	private final Map<String, Analysis> analyses = new ConcurrentHashMap<>();

	Shelf(PublishedCatalog published, PastEditions past) {
		this.published = published;
		this.past = past;
	}

	Edition newest() {
		return this.published.current();
	}

	/**
	 * Finds an edition.
	 * @param number its number
	 * @return the edition, or nothing if there is none with this number
	 */
	Optional<Edition> edition(int number) {
		Edition newest = newest();
		return (number == newest.number()) ? Optional.of(newest) : this.past.edition(number);
	}

	/**
	 * Finds a questionnaire.
	 * @param slug its slug
	 * @param edition where to look
	 * @return the questionnaire
	 * @throws NoSuchPage if there is none with this slug
	 */
	static Questionnaire find(String slug, Edition edition) {
		return edition.catalog()
			.questionnaire(slug)
			.orElseThrow(() -> new NoSuchPage("There is no such questionnaire.",
					edition.catalog().questionnaires().stream().map(Shelf::link).toList()));
	}

	private static Link link(Questionnaire questionnaire) {
		return new Link(questionnaire.title(), "/questionnaires/" + questionnaire.slug());
	}

	Assessor assessor(Edition edition, Questionnaire questionnaire) {
		if (this.assessors.size() > KEPT) {
			this.assessors.clear();
		}
		return this.assessors.computeIfAbsent(edition.sha256() + questionnaire.slug(),
				(key) -> new Assessor(questionnaire, edition.catalog()));
	}

	/**
	 * What is proved of the rules; worked out once for each edition, in up to some
	 * seconds.
	 */
	Analysis analysis(Edition edition, Questionnaire questionnaire) {
		if (this.analyses.size() > KEPT) {
			this.analyses.clear();
		}
		return this.analyses.computeIfAbsent(edition.sha256() + questionnaire.slug(),
				(key) -> Analyst.analyse(assessor(edition, questionnaire), Analyst.BUDGET));
	}

}
