package org.remit.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.remit.catalog.InvalidCatalogException;
import org.remit.content.DraftKind;
import org.remit.content.Values;
import org.remit.web.Typed;

/**
 * What stands in a form: the values of a record, or what an editor has made of them.
 *
 * @param blueprint what the form consists of
 * @param values what stands in it; rows that are there to be filled in have empty texts
 */
record Typescript(Blueprint blueprint, Values values) {

	private static final int MORE_ROWS = 2;

	/** A form as a record fills it in. */
	static Typescript of(Blueprint blueprint, Record content) {
		return new Typescript(blueprint, Values.of(content));
	}

	/** A form as an editor has sent it; what is no part of the record is left out. */
	static Typescript of(Blueprint blueprint, Typed typed) {
		Set<String> components = blueprint.components();
		Map<String, List<String>> values = new LinkedHashMap<>();
		for (String field : typed.fields()) {
			if (components.contains(field.split("\\.", 2)[0])) {
				values.put(field, typed.all(field));
			}
		}
		return new Typescript(blueprint, new Values(values));
	}

	/** Whether nothing at all is filled in. */
	boolean isBlank() {
		return this.values.byPath().values().stream().flatMap(List::stream).allMatch(String::isEmpty);
	}

	/** The same with the key of a record, which nobody changes. */
	Typescript keyedAs(Record content) {
		Values present = Values.of(content);
		Map<String, List<String>> values = new LinkedHashMap<>(this.values.byPath());
		this.blueprint.key().forEach((path) -> values.put(path, List.of(present.text(path))));
		return new Typescript(this.blueprint, new Values(values));
	}

	/** The same with the key that it had in an address. */
	Typescript keyed(String key) {
		Map<String, List<String>> values = new LinkedHashMap<>(this.values.byPath());
		if (this.blueprint.kind() == DraftKind.MOVE) {
			String[] roles = key.split("-to-", 2);
			values.put("from", List.of(roles[0]));
			values.put("to", List.of(roles[roles.length - 1]));
		}
		else {
			String own = key.substring(key.indexOf(DraftKind.JOINT) + 1);
			this.blueprint.key().forEach((path) -> values.put(path, List.of(own)));
		}
		return new Typescript(this.blueprint, new Values(values));
	}

	/** The same without a key, as the beginning of something new. */
	Typescript unkeyed() {
		Map<String, List<String>> values = new LinkedHashMap<>(this.values.byPath());
		this.blueprint.key().forEach(values::remove);
		return new Typescript(this.blueprint, new Values(values));
	}

	/**
	 * The record that this is.
	 * @return the record
	 * @throws InvalidCatalogException with everything that is wrong
	 */
	Record toRecord() {
		Map<String, List<String>> values = new LinkedHashMap<>(this.values.byPath());
		for (Control control : this.blueprint.controls()) {
			if (control instanceof Control.Grid grid) {
				numbers(grid.path()).stream()
					.filter((number) -> isUntouched(grid.path() + "." + number + "."))
					.forEach((number) -> values.remove(grid.path() + "." + number + ".role"));
			}
		}
		return new Values(values).toRecord(this.blueprint.kind().type());
	}

	/* A grid has a row for every role, of which only the role is filled in. */
	private boolean isUntouched(String row) {
		return this.values.byPath()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().startsWith(row) && !entry.getKey().equals(row + "role"))
			.allMatch((entry) -> entry.getValue().stream().allMatch(String::isEmpty));
	}

	/**
	 * The rows of a list, empty ones too.
	 * @param path the list's path
	 * @return their numbers
	 */
	SortedSet<Integer> numbers(String path) {
		SortedSet<Integer> numbers = new TreeSet<>();
		for (String name : this.values.byPath().keySet()) {
			if (name.startsWith(path + ".")) {
				String number = name.substring(path.length() + 1).split("\\.", 2)[0];
				if (number.matches("[1-9]\\d{0,2}")) {
					numbers.add(Integer.parseInt(number));
				}
			}
		}
		return numbers;
	}

	/**
	 * Does what a button beside a row or below a list stands for.
	 * @param act {@code more titles}, {@code up titles.2}, {@code down titles.2},
	 * {@code remove titles.2}, or {@code move titles.2 3} for a row that was dragged down
	 * by three places; anything else does nothing
	 * @return the form afterwards
	 */
	Typescript after(String act) {
		String[] words = act.split(" ", 3);
		if (words.length < 2) {
			return this;
		}
		if (words[0].equals("more")) {
			return withMore(words[1]);
		}
		int dot = words[1].lastIndexOf('.');
		String number = words[1].substring(dot + 1);
		if (dot < 0 || !number.matches("[1-9]\\d{0,2}")) {
			return this;
		}
		String path = words[1].substring(0, dot);
		List<Integer> order = new ArrayList<>(numbers(path));
		int at = order.indexOf(Integer.valueOf(number));
		if (at < 0) {
			return this;
		}
		if (words[0].equals("remove")) {
			order.remove(at);
		}
		else {
			int to = at + switch (words[0]) {
				case "up" -> -1;
				case "down" -> 1;
				default -> places((words.length == 3) ? words[2] : "");
			};
			order.add(Math.max(0, Math.min(order.size() - 1, to)), order.remove(at));
		}
		return inOrder(path, order);
	}

	/**
	 * By how many places something is to be moved.
	 * @param by a whole number as it is typed, negative for up
	 * @return the number, 0 if it is none
	 */
	static int places(String by) {
		return by.matches("-?\\d{1,4}") ? Integer.parseInt(by) : 0;
	}

	/**
	 * Finds the place on the form where a problem has to be mended. A part of a
	 * questionnaire may be at odds with another one: with a question that is not there or
	 * comes later, or with whatever looks at an answer that goes.
	 * @param where the problem's path, in the record or in the questionnaire
	 * @return the place
	 */
	Blueprint.Spot spot(String where) {
		String[] steps = where.split("/", 3);
		DraftKind other = DraftKind.at(steps[0]).filter(DraftKind::isPart).orElse(null);
		if (!this.blueprint.kind().isPart() || other == null || steps.length < 2) {
			return this.blueprint.spot(where);
		}
		if (other == this.blueprint.kind() && steps[1].equals(this.values.text("key"))) {
			return this.blueprint.spot(switch (other) {
				case QUESTION -> "askedWhen";
				case RULE -> "when";
				default -> "answers";
			});
		}
		return new Blueprint.Spot("options",
				"The %s “%s” needs these answers: it".formatted(KindWords.of(other).singular(), steps[1]));
	}

	private Typescript withMore(String path) {
		Set<String> first = new LinkedHashSet<>();
		for (Control control : this.blueprint.controls()) {
			if (control.path().equals(path) && control instanceof Control.Rows rows) {
				first.add(rows.parts().get(0).path());
			}
			if (control.path().equals(path) && control instanceof Control.Grid) {
				first.add("role");
			}
		}
		SortedSet<Integer> numbers = numbers(path);
		int last = numbers.isEmpty() ? 0 : numbers.last();
		Map<String, List<String>> values = new LinkedHashMap<>(this.values.byPath());
		for (int i = 1; i <= MORE_ROWS; i++) {
			String row = path + "." + (last + i) + ".";
			first.forEach((part) -> values.put(row + part, List.of("")));
		}
		return new Typescript(this.blueprint, new Values(values));
	}

	/** The same with the rows of a list numbered anew, in this order. */
	private Typescript inOrder(String path, List<Integer> order) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		this.values.byPath().forEach((name, texts) -> {
			if (!name.startsWith(path + ".")) {
				values.put(name, texts);
			}
		});
		for (int place = 0; place < order.size(); place++) {
			String from = path + "." + order.get(place) + ".";
			String to = path + "." + (place + 1) + ".";
			UnaryOperator<String> renamed = (name) -> to + name.substring(from.length());
			this.values.byPath().forEach((name, texts) -> {
				if (name.startsWith(from)) {
					values.put(renamed.apply(name), texts);
				}
			});
		}
		return new Typescript(this.blueprint, new Values(values));
	}

}
