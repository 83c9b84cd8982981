package org.remit.content;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Choice;
import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Problem;
import org.remit.catalog.Problems;

/**
 * A record as flat texts by path, as a form has them: {@code description.text},
 * {@code involvements.2.role}. A list of words is several texts under one path, a list of
 * records counts from 1, a choice is {@code question=option}.
 *
 * @param byPath the texts of each path; no text is where there is no value
 */
public record Values(Map<String, List<String>> byPath) {

	private static final int MOST_ROWS = 1000;

	public Values {
		Map<String, List<String>> copy = new LinkedHashMap<>();
		byPath.forEach((path, texts) -> copy.put(path, List.copyOf(texts)));
		byPath = copy;
	}

	/**
	 * Takes a record apart.
	 * @param content the record
	 * @return its values; {@link #toRecord} makes an equal record of them
	 */
	public static Values of(Record content) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		add("", content, values);
		return new Values(values);
	}

	private static void add(String path, Record content, Map<String, List<String>> values) {
		for (RecordComponent component : content.getClass().getRecordComponents()) {
			String place = path + component.getName();
			Object value = Components.value(content, component);
			if (value instanceof List<?> list) {
				if (isOfWords(component)) {
					values.put(place, list.stream().map(Object::toString).toList());
				}
				else {
					for (int i = 0; i < list.size(); i++) {
						add(place + "." + (i + 1) + ".", (Record) list.get(i), values);
					}
				}
			}
			else if (value instanceof Record part) {
				add(place + ".", part, values);
			}
			else {
				values.put(place, (value != null) ? List.of(value.toString()) : List.of());
			}
		}
	}

	/**
	 * Puts a record together, and finds everything that is wrong with it. An empty text
	 * is no value; a row of a list in which everything is empty does not count.
	 * @param <R> the record
	 * @param type the record's class
	 * @return the record
	 * @throws InvalidCatalogException with all problems, each at the path of its value,
	 * with slashes
	 */
	public <R extends Record> R toRecord(Class<R> type) {
		List<Problem> found = new ArrayList<>();
		R made = make(type, "", found);
		if (made == null) {
			Problems problems = new Problems();
			found.stream().distinct().forEach((problem) -> problems.add(problem.where(), problem.what()));
			problems.orThrow();
			throw new IllegalStateException("A record is refused for a reason");
		}
		return made;
	}

	/* Makes all parts that can be made, so that all problems are found at once. */
	private <R extends Record> @Nullable R make(Class<R> type, String path, List<Problem> found) {
		List<Problem> below = new ArrayList<>();
		RecordComponent[] components = type.getRecordComponents();
		@Nullable Object[] arguments = new @Nullable Object[components.length];
		for (int i = 0; i < components.length; i++) {
			arguments[i] = argument(components[i], path + components[i].getName(), below);
		}
		R made = null;
		try {
			made = Components.record(type, arguments);
		}
		catch (InvalidCatalogException ex) {
			String prefix = path.replace('.', '/');
			for (Problem problem : ex.problems()) {
				String where = problem.where().isEmpty() ? prefix.replaceFirst("/$", "") : prefix + problem.where();
				/* What is missing because it is faulty is told of already. */
				if (below.stream().noneMatch((other) -> (other.where() + "/").startsWith(where + "/"))) {
					found.add(new Problem(where, problem.what()));
				}
			}
		}
		found.addAll(below);
		return below.isEmpty() ? made : null;
	}

	private @Nullable Object argument(RecordComponent component, String path, List<Problem> found) {
		Class<?> type = component.getType();
		if (type == List.class) {
			return isOfWords(component) ? words(component, path, found) : rows(component, path, found);
		}
		if (type.isRecord()) {
			return make(type.asSubclass(Record.class), path + ".", found);
		}
		String text = text(path);
		if (type == boolean.class) {
			return text.equals("true");
		}
		if (type == int.class) {
			return number(text, path, found);
		}
		if (text.isEmpty()) {
			return null;
		}
		return type.isEnum() ? word(type, text, path, found) : text;
	}

	private List<Object> words(RecordComponent component, String path, List<Problem> found) {
		List<Object> words = new ArrayList<>();
		for (String text : this.byPath.getOrDefault(path, List.of())) {
			if (!text.isEmpty()) {
				try {
					words.add((item(component) == Choice.class) ? choice(text) : text);
				}
				catch (InvalidCatalogException ex) {
					found.add(new Problem(path.replace('.', '/'), "“%s” is no answer to a question".formatted(text)));
				}
			}
		}
		return words;
	}

	private static Choice choice(String text) {
		String[] both = text.split("=", 2);
		return new Choice(both[0], (both.length == 2) ? both[1] : "");
	}

	private List<Object> rows(RecordComponent component, String path, List<Problem> found) {
		List<Object> rows = new ArrayList<>();
		for (int number : numbers(path)) {
			Record row = make(item(component).asSubclass(Record.class), path + "." + number + ".", found);
			if (row != null) {
				rows.add(row);
			}
		}
		return rows;
	}

	/**
	 * The rows of a list in which anything is filled in.
	 * @param path the list's path
	 * @return the rows' numbers, in order
	 */
	public SortedSet<Integer> numbers(String path) {
		SortedSet<Integer> numbers = new TreeSet<>();
		this.byPath.forEach((name, texts) -> {
			if (name.startsWith(path + ".") && texts.stream().anyMatch((text) -> !text.isEmpty())) {
				String number = name.substring(path.length() + 1).split("\\.", 2)[0];
				if (number.matches("[1-9]\\d{0,3}") && Integer.parseInt(number) <= MOST_ROWS) {
					numbers.add(Integer.parseInt(number));
				}
			}
		});
		return numbers;
	}

	/**
	 * The text at a path.
	 * @param path the path
	 * @return the text, empty if there is none; the first if there are several
	 */
	public String text(String path) {
		List<String> texts = this.byPath.getOrDefault(path, List.of());
		return texts.isEmpty() ? "" : texts.get(0);
	}

	private static int number(String text, String path, List<Problem> found) {
		if (text.isEmpty()) {
			return 0;
		}
		if (!text.matches("-?\\d{1,6}")) {
			found.add(new Problem(path.replace('.', '/'), "must be a whole number"));
			return 0;
		}
		return Integer.parseInt(text);
	}

	private static @Nullable Object word(Class<?> type, String text, String path, List<Problem> found) {
		for (Object word : type.getEnumConstants()) {
			if (word.toString().equals(text)) {
				return word;
			}
		}
		found.add(new Problem(path.replace('.', '/'), "cannot be “%s”".formatted(text)));
		return null;
	}

	private static boolean isOfWords(RecordComponent component) {
		Class<?> item = item(component);
		return item == String.class || item == Choice.class;
	}

	private static Class<?> item(RecordComponent list) {
		Type item = ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
		return (Class<?>) item;
	}

}
