package org.remit.content;

import java.util.Set;

/**
 * What editions leave out.
 *
 * @param items the archived items
 */
record Archived(Set<Address> items) {

	/** Nothing. */
	static final Archived NONE = new Archived(Set.of());

	boolean contains(DraftKind kind, String key) {
		return this.items.contains(new Address(kind, key));
	}

	/**
	 * An item's kind and key.
	 *
	 * @param kind its kind
	 * @param key its key
	 */
	record Address(DraftKind kind, String key) {
	}

}
