package org.remit.content;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;
import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Problems;

/**
 * One item of the working copy: it is stored record by record, and gives each record back
 * as it was taken.
 *
 * @param <R> the record
 */
@MappedSuperclass
abstract class DraftItem<R extends Record> {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private int position;

	@Nullable Long id() {
		return this.id;
	}

	int position() {
		return this.position;
	}

	/**
	 * Puts the item at a place among its like.
	 * @param place the place; need not be free
	 */
	void place(int place) {
		this.position = place;
	}

	/** What tells the item from its like. */
	abstract String key();

	/** What the item is called in a list. */
	abstract String title();

	/** What the item belongs to in a list, as a slug; empty where its like are one. */
	String group() {
		return "";
	}

	/**
	 * The record.
	 * @param problems where to note what is wrong inside it
	 * @return the record
	 * @throws InvalidCatalogException if there can be none
	 */
	abstract R toRecord(Problems problems);

	/**
	 * Takes a record; {@link #toRecord} gives the same one from now on.
	 * @param content the record
	 * @param keys where to find what the record names
	 * @throws InvalidCatalogException if it names what is not there
	 */
	abstract void become(R content, Keys keys);

}
