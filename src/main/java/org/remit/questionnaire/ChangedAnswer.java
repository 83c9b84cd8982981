package org.remit.questionnaire;

/**
 * Another answer.
 *
 * @param question the question's key
 * @param answer the other answer in words
 */
record ChangedAnswer(String question, String answer) {

}
