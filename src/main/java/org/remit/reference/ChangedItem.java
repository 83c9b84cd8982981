package org.remit.reference;

import java.util.List;

import org.remit.catalog.ItemDifference;

/**
 * Something that was changed, as a page shows it.
 *
 * @param label what it is, for example "Role"
 * @param name what people call it; empty if it is the order that was changed
 * @param change {@code added}, {@code removed}, {@code changed} or {@code reordered}
 * @param words the same in words
 * @param fields its fields that differ
 */
public record ChangedItem(String label, String name, String change, String words, List<ChangedField> fields) {

	public ChangedItem {
		fields = List.copyOf(fields);
	}

	static ChangedItem of(ItemDifference item) {
		return new ChangedItem(item.label(), item.name(), item.change().toString(), item.change().words(),
				item.fields().stream().map((field) -> ChangedField.of(field, item.change())).toList());
	}

}
