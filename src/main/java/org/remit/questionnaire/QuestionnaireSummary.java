package org.remit.questionnaire;

import org.remit.catalog.Purpose;
import org.remit.catalog.Questionnaire;

/**
 * A questionnaire in brief.
 *
 * @param slug its slug
 * @param purpose what it finds out
 * @param title its title
 * @param introduction what it is
 * @param questions how many questions it has
 */
record QuestionnaireSummary(String slug, Purpose purpose, String title, String introduction, int questions) {

	static QuestionnaireSummary of(Questionnaire questionnaire) {
		return new QuestionnaireSummary(questionnaire.slug(), questionnaire.purpose(), questionnaire.title(),
				questionnaire.introduction(), questionnaire.questions().size());
	}

}
