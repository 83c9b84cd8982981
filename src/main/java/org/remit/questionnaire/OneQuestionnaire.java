package org.remit.questionnaire;

import java.util.List;

import org.remit.catalog.Edition;
import org.remit.catalog.Example;
import org.remit.catalog.Purpose;
import org.remit.catalog.Question;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.Rule;

/**
 * A questionnaire of an edition.
 *
 * @param edition its number
 * @param slug its slug
 * @param purpose what it finds out
 * @param title its title
 * @param introduction what it is
 * @param neededFrom the score from which a role is needed
 * @param closeWithin a difference up to which nobody can tell
 * @param questions its questions
 * @param rules its rules
 * @param examples cases with the verdict that the sources give
 */
record OneQuestionnaire(int edition, String slug, Purpose purpose, String title, String introduction, int neededFrom,
		int closeWithin, List<Question> questions, List<Rule> rules, List<Example> examples) {

	static OneQuestionnaire of(Edition edition, Questionnaire found) {
		return new OneQuestionnaire(edition.number(), found.slug(), found.purpose(), found.title(),
				found.introduction(), found.neededFrom(), found.closeWithin(), found.questions(), found.rules(),
				found.examples());
	}

}
