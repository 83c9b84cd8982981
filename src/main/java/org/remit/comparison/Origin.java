package org.remit.comparison;

import org.remit.catalog.Lookup;

/**
 * Where an exported comparison comes from; stands at its foot.
 *
 * @param title what is compared
 * @param address the page that shows it
 * @param edition the edition's number
 * @param lookup the edition's roles and sources
 */
record Origin(String title, String address, int edition, Lookup lookup) {

}
