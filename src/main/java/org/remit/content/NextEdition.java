package org.remit.content;

import org.remit.catalog.Edition;
import org.remit.catalog.InvalidCatalogException;

/** What readers would get if the working copy were published now. */
@FunctionalInterface
public interface NextEdition {

	/**
	 * Makes an edition of the working copy; nothing is published or kept.
	 * @return the edition, numbered as the next one would be, with the SHA-256 that it
	 * would have
	 * @throws InvalidCatalogException with all problems of the working copy, if there are
	 * any
	 */
	Edition edition();

}
