package org.remit.reference;

import java.util.List;

/**
 * What was found in an edition.
 *
 * @param edition its number
 * @param query what was looked for
 * @param hits what was found, the best first
 */
record Found(int edition, String query, List<Hit> hits) {

}
