package org.remit.content;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.InvalidCatalogException;

/** Takes records apart and puts them together, whatever their type. */
final class Components {

	private Components() {
	}

	/**
	 * What a record holds in a component.
	 * @param record the record
	 * @param component one of its type's components
	 * @return the value, or {@code null}
	 */
	static @Nullable Object value(Record record, RecordComponent component) {
		try {
			return component.getAccessor().invoke(record);
		}
		catch (ReflectiveOperationException ex) {
			throw new UndeclaredThrowableException(ex);
		}
	}

	/**
	 * Makes a record.
	 * @param <R> the record
	 * @param type its class
	 * @param values what its components hold, in order
	 * @return the record
	 * @throws InvalidCatalogException if the record refuses these values
	 */
	static <R extends Record> R record(Class<R> type, @Nullable Object[] values) {
		try {
			Constructor<R> constructor = type.getDeclaredConstructor(
					Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new));
			return constructor.newInstance(values);
		}
		catch (InvocationTargetException ex) {
			if (ex.getCause() instanceof InvalidCatalogException refusal) {
				throw refusal;
			}
			throw new UndeclaredThrowableException(ex);
		}
		catch (ReflectiveOperationException ex) {
			throw new UndeclaredThrowableException(ex);
		}
	}

}
