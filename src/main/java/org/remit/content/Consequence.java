package org.remit.content;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of an item when another one is removed.
 *
 * @param item the item
 * @param before its record as it is
 * @param after its record as it would be, or {@code null} if it goes as well
 */
public record Consequence(ItemLine item, Record before, @Nullable Record after) {

	/**
	 * Whether the item is removed too.
	 * @return true if it is, false if it is only changed
	 */
	public boolean isRemoval() {
		return this.after == null;
	}

	/**
	 * Which parts of the item are changed.
	 * @return the names of the record's components that differ, in order; none if the
	 * item is removed
	 */
	public List<String> components() {
		Record changed = this.after;
		if (changed == null) {
			return List.of();
		}
		return Stream.of(this.before.getClass().getRecordComponents())
			.filter((component) -> !Objects.equals(Components.value(this.before, component),
					Components.value(changed, component)))
			.map(RecordComponent::getName)
			.toList();
	}

}
