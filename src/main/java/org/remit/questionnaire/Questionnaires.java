package org.remit.questionnaire;

import java.util.List;

/**
 * All questionnaires of an edition.
 *
 * @param edition its number
 * @param questionnaires the questionnaires
 */
record Questionnaires(int edition, List<QuestionnaireSummary> questionnaires) {

}
