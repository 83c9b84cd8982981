package org.remit.reference;

import java.util.List;

import org.remit.catalog.Source;

/**
 * All sources of an edition.
 *
 * @param edition its number
 * @param sources the sources
 */
record Sources(int edition, List<Source> sources) {

}
