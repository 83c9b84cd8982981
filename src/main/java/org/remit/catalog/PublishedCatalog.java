package org.remit.catalog;

/** Where readers get the content from. */
@FunctionalInterface
public interface PublishedCatalog {

	/**
	 * The newest edition. Answers from memory; a page should ask once and stay with it.
	 * @return the edition, never {@code null}
	 * @throws IllegalStateException if nothing has been published yet
	 */
	Edition current();

}
