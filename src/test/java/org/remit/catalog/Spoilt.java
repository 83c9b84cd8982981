package org.remit.catalog;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Content in which every text that an editor can write has become another. */
public final class Spoilt {

	private static final Set<String> NO_TEXT = Set.of("slug", "key", "role", "from", "to", "published", "sources",
			"roles");

	private Spoilt() {
	}

	/**
	 * Spoils a record and all that is in it.
	 * @param <T> the record
	 * @param record the record
	 * @param spoiling what becomes of a text
	 * @return the same with other texts
	 */
	public static <T extends Record> T spoilt(T record, Spoiling spoiling) {
		RecordComponent[] components = record.getClass().getRecordComponents();
		try {
			Object[] values = new Object[components.length];
			for (int i = 0; i < components.length; i++) {
				values[i] = spoilt(components[i].getName(), components[i].getAccessor().invoke(record), record,
						spoiling);
			}
			@SuppressWarnings("unchecked")
			Constructor<T> constructor = (Constructor<T>) record.getClass()
				.getDeclaredConstructor(
						Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
			return constructor.newInstance(values);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Object spoilt(String name, Object value, Record within, Spoiling spoiling) {
		if (value instanceof Choice) {
			return value;
		}
		if (value instanceof Record part) {
			return spoilt(part, spoiling);
		}
		if (value instanceof List<?> items) {
			return items.stream().map((item) -> spoilt(name, item, within, spoiling)).toList();
		}
		return (value instanceof String text && !NO_TEXT.contains(name)) ? spoiling.of(name, text, within) : value;
	}

	/** What becomes of a text. */
	@FunctionalInterface
	public interface Spoiling {

		/**
		 * Makes another text of it.
		 * @param name the component that holds it
		 * @param text the text
		 * @param within the record that holds it
		 * @return the other text
		 */
		String of(String name, String text, Record within);

	}

}
