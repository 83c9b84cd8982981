package org.remit.content;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Choice;
import org.remit.catalog.Example;
import org.remit.catalog.InvalidCatalogException;

/**
 * Cuts a record loose from an item that it refers to. What refers to it in a list is
 * taken out of the list; what cannot do without it goes, and so does, further up,
 * whatever its record refuses to be without.
 *
 * @param kind what the item is; nothing refers to kinds that need no severance
 * @param key the item's own key
 */
record Severance(DraftKind kind, String key) {

	private static final Set<String> OF_ROLES = Set.of("role", "roles", "from", "to");

	/**
	 * Whether anything can refer to such items. For others a severance leaves everything
	 * as it is, so it is not worth going through all content.
	 * @param kind what is removed
	 * @return true for sources, roles and questions
	 */
	static boolean isNeeded(DraftKind kind) {
		return kind == DraftKind.SOURCE || kind == DraftKind.ROLE || kind == DraftKind.QUESTION;
	}

	/**
	 * What is left of a record.
	 * @param record the record
	 * @return the same record if it does not refer to the item, another one if it can do
	 * without, or {@code null} if it cannot
	 */
	@Nullable Record without(Record record) {
		if (cannotDoWithout(record)) {
			return null;
		}
		RecordComponent[] components = record.getClass().getRecordComponents();
		@Nullable Object[] values = new @Nullable Object[components.length];
		boolean same = true;
		for (int i = 0; i < components.length; i++) {
			Object before = Components.value(record, components[i]);
			Object after = without(components[i].getName(), before);
			if (before != null && after == null) {
				return null;
			}
			values[i] = after;
			same = same && after == before;
		}
		try {
			return same ? record : Components.record(record.getClass(), values);
		}
		catch (InvalidCatalogException ex) {
			return null;
		}
	}

	/* A verdict that has lost a role would be another verdict. */
	private boolean cannotDoWithout(Record record) {
		return (record instanceof Choice choice) ? this.kind == DraftKind.QUESTION && choice.question().equals(this.key)
				: record instanceof Example example && this.kind == DraftKind.ROLE
						&& example.roles().contains(this.key);
	}

	private @Nullable Object without(String name, @Nullable Object value) {
		if (value instanceof Record part) {
			return without(part);
		}
		if (value instanceof List<?> all) {
			List<Object> left = new ArrayList<>();
			boolean same = true;
			for (Object one : all) {
				Object after = without(name, one);
				if (after != null) {
					left.add(after);
				}
				same = same && after == one;
			}
			return same ? all : left;
		}
		return isMeant(name, value) ? null : value;
	}

	private boolean isMeant(String name, @Nullable Object value) {
		return this.key.equals(value) && ((this.kind == DraftKind.SOURCE && name.equals("sources"))
				|| (this.kind == DraftKind.ROLE && OF_ROLES.contains(name)));
	}

}
