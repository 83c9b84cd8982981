package org.remit.catalog;

import java.util.List;

/**
 * One item that differs between two catalogues.
 *
 * @param kind what sort of item it is
 * @param key what tells it from others of its kind; empty if it is the order of all of
 * the kind that differs
 * @param label what it is, in words with a capital: for a topic the topic's own kind
 * @param name what people call it, after the change if it is still there; empty if it is
 * the order that differs
 * @param change what happened to it
 * @param fields the fields that differ, in the order of the document, at least one; all
 * that say something for an item that is new or gone
 */
public record ItemDifference(ItemKind kind, String key, String label, String name, Change change,
		List<FieldDifference> fields) {

	public ItemDifference {
		fields = Problems.listOf(fields);
	}

}
