package org.remit.admin;

import org.remit.catalog.Catalog;
import org.remit.trail.Deed;
import org.remit.web.Link;

/**
 * A whole catalogue that somebody may take into the working copy, in place of all that is
 * there.
 *
 * @param section the section of the editors' pages that offers it
 * @param path its address
 * @param back where to look for another
 * @param title what the page asks, for example "Take back edition 3?"
 * @param name what it is called, for example a file name
 * @param origin what follows the name: where it comes from, a phrase with a full stop
 * @param catalog the catalogue
 * @param deed what taking it is called in the trail
 * @param note what the trail says of it, a sentence
 */
record Replacement(String section, String path, Link back, String title, String name, String origin, Catalog catalog,
		Deed deed, String note) {

}
