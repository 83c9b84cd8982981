package org.remit.catalog;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Walks through two records of one type side by side. A field is what has a path of its
 * own in the document: a text, a number, a word, or a list of keys. Elements of a list
 * are matched as {@link Pairing} says; one that is only on one side is one field.
 */
final class FieldComparison {

	private final FieldWords words;

	private final List<FieldDifference> found = new ArrayList<>();

	private FieldComparison(FieldWords words) {
		this.words = words;
	}

	static List<FieldDifference> between(Record before, Record after, FieldWords words) {
		FieldComparison comparison = new FieldComparison(words);
		comparison.records("", "", before.getClass(), before, after);
		return comparison.found;
	}

	static List<FieldDifference> ofAdded(Record added, FieldWords words) {
		FieldComparison comparison = new FieldComparison(words);
		comparison.records("", "", added.getClass(), null, added);
		return comparison.found;
	}

	static List<FieldDifference> ofRemoved(Record removed, FieldWords words) {
		FieldComparison comparison = new FieldComparison(words);
		comparison.records("", "", removed.getClass(), removed, null);
		return comparison.found;
	}

	private void records(String path, String label, Class<?> type, @Nullable Object before, @Nullable Object after) {
		for (RecordComponent component : type.getRecordComponents()) {
			values(path(path, component.getName()), this.words.of(type, component.getName(), label),
					value(component, before), value(component, after));
		}
	}

	private void values(String path, String label, @Nullable Object before, @Nullable Object after) {
		if (Objects.equals(before, after)) {
			return;
		}
		Object some = (after != null) ? after : Objects.requireNonNull(before);
		if (some instanceof Collection<?>) {
			lists(path, label, (before != null) ? (List<?>) before : List.of(),
					(after != null) ? (List<?>) after : List.of());
		}
		else if (some instanceof Record) {
			records(path, label, some.getClass(), before, after);
		}
		else {
			add(path, label, text(before), text(after));
		}
	}

	private void lists(String path, String label, List<?> before, List<?> after) {
		if (isPlain(before) && isPlain(after)) {
			add(path, label, text(before), text(after));
			return;
		}
		Map<String, Integer> used = new HashMap<>();
		List<Pairing.Pair> pairs = Pairing.of(before, after);
		for (Pairing.Pair pair : pairs) {
			Object element = pair.any();
			String key = Pairing.key(element);
			String step = (key != null) ? key : String.valueOf(pair.position());
			int times = used.merge(step, 1, Integer::sum);
			String where = path(path, (times == 1) ? step : step + "-" + times);
			String what = label + ((key != null) ? " “%s”".formatted(name(element, key)) : " " + pair.position());
			if (pair.before() == null || pair.after() == null) {
				add(where, what, text(pair.before()), text(pair.after()));
			}
			else {
				values(where, what, pair.before(), pair.after());
			}
		}
		if (Pairing.isReordered(pairs)) {
			add(path(path, "order"), label + ", order", order(before), order(after));
		}
	}

	private String name(Object element, String key) {
		return Pairing.isOfRole(element) ? this.words.role(key) : key;
	}

	private static String order(List<?> elements) {
		return elements.stream()
			.map((element) -> Objects.requireNonNullElse(Pairing.key(element), String.valueOf(text(element))))
			.collect(Collectors.joining(", "));
	}

	private void add(String path, String label, @Nullable String before, @Nullable String after) {
		if (!Objects.equals(before, after)) {
			this.found.add(new FieldDifference(path, label, before, after));
		}
	}

	private static boolean isPlain(List<?> list) {
		return list.stream().noneMatch((one) -> one instanceof Record && !(one instanceof Choice));
	}

	/* Everything that something says, as one text; null if it says nothing. */
	private static @Nullable String text(@Nullable Object value) {
		if (value == null) {
			return null;
		}
		if (value instanceof Collection<?> list) {
			return list.isEmpty() ? null
					: list.stream().map((one) -> String.valueOf(text(one))).collect(Collectors.joining(", "));
		}
		if (value instanceof Statement statement) {
			return "%s [%s]".formatted(statement.text(), String.join(", ", statement.sources()));
		}
		if (value instanceof Boolean yes) {
			return yes ? "yes" : "no";
		}
		if (value instanceof Raci raci) {
			return raci.words();
		}
		if (value instanceof Record && !(value instanceof Choice)) {
			return parts((Record) value);
		}
		return value.toString();
	}

	private static String parts(Record value) {
		List<String> parts = new ArrayList<>();
		for (RecordComponent component : value.getClass().getRecordComponents()) {
			String part = text(value(component, value));
			if (part != null && !part.isEmpty()) {
				parts.add(part);
			}
		}
		return String.join(" · ", parts);
	}

	static @Nullable Object value(RecordComponent component, @Nullable Object owner) {
		if (owner == null) {
			return null;
		}
		try {
			return component.getAccessor().invoke(owner);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException("A record of the catalogue hands out all that it holds", ex);
		}
	}

	private static String path(String path, String step) {
		return path.isEmpty() ? step : path + "/" + step;
	}

}
