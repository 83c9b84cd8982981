package org.remit.questionnaire;

/**
 * A verdict that is reached.
 *
 * @param headline the verdict in words
 * @param percent its share of all paths
 * @param witness a result with this verdict
 */
record ProvedVerdict(String headline, String percent, String witness) {

}
