package org.remit.content;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.List;
import java.util.Set;

import org.remit.catalog.Choice;

/** Finds in records what they refer to. */
final class Mentions {

	private static final Set<String> OF_ROLES = Set.of("role", "roles", "from", "to");

	private Mentions() {
	}

	/**
	 * Whether a record refers to an item, anywhere in it.
	 * @param record the record
	 * @param kind {@link DraftKind#SOURCE}, {@link DraftKind#ROLE} or
	 * {@link DraftKind#QUESTION}; nothing refers to other kinds
	 * @param key the item's own key
	 * @return true if it does
	 */
	static boolean in(Record record, DraftKind kind, String key) {
		if (record instanceof Choice choice) {
			return kind == DraftKind.QUESTION && choice.question().equals(key);
		}
		for (RecordComponent component : record.getClass().getRecordComponents()) {
			if (mentions(component.getName(), value(record, component), kind, key)) {
				return true;
			}
		}
		return false;
	}

	private static boolean mentions(String name, Object value, DraftKind kind, String key) {
		if (value instanceof Record part) {
			return in(part, kind, key);
		}
		if (value instanceof List<?> all) {
			return all.stream().anyMatch((one) -> mentions(name, one, kind, key));
		}
		return key.equals(value) && ((kind == DraftKind.SOURCE && name.equals("sources"))
				|| (kind == DraftKind.ROLE && OF_ROLES.contains(name)));
	}

	private static Object value(Record record, RecordComponent component) {
		try {
			Object value = component.getAccessor().invoke(record);
			return (value != null) ? value : "";
		}
		catch (ReflectiveOperationException ex) {
			throw new UndeclaredThrowableException(ex);
		}
	}

}
