package org.remit.catalog;

import java.util.Optional;

/** Where addresses that were made under a former edition get its content from. */
@FunctionalInterface
public interface PastEditions {

	/**
	 * Finds an edition.
	 * @param number its number
	 * @return the edition, or nothing if there is none with this number
	 */
	Optional<Edition> edition(int number);

}
