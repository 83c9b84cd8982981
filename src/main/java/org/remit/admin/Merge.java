package org.remit.admin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.remit.content.Values;
import org.remit.web.Complaints;
import org.remit.web.Typed;

/**
 * Two versions of one item: what somebody else has saved meanwhile, and what an editor
 * has typed, both begun with a third. A field is a text or choice, a list as a whole, or
 * what a grid says of a role.
 */
final class Merge {

	static final String THEIRS = "theirs";

	static final String MINE = "mine";

	private static final String PREFIX = "take.";

	private final Blueprint blueprint;

	private final Map<String, Part> theirs;

	private final Map<String, Part> mine;

	private final Map<String, String> began;

	private Merge(Blueprint blueprint, Map<String, Part> theirs, Map<String, Part> mine, Map<String, String> began) {
		this.blueprint = blueprint;
		this.theirs = theirs;
		this.mine = mine;
		this.began = began;
	}

	/**
	 * Puts two versions beside each other.
	 * @param present what has been saved meanwhile
	 * @param typed what an editor has typed
	 * @param began the {@link #marks} of what the editor began with; none if that is not
	 * known
	 * @return both
	 */
	static Merge of(Record present, Typescript typed, Map<String, String> began) {
		Blueprint blueprint = typed.blueprint();
		return new Merge(blueprint, parts(Typescript.of(blueprint, present)), parts(typed), began);
	}

	/**
	 * Marks what stands in a form, so that it can be told later whether a field is as it
	 * was.
	 * @param typescript the form
	 * @return a mark for every field that is not empty, by its id
	 */
	static Map<String, String> marks(Typescript typescript) {
		Map<String, Part> parts = parts(typescript);
		Map<String, String> marks = new LinkedHashMap<>();
		parts.keySet()
			.stream()
			.filter((id) -> !rows(parts, id).isEmpty())
			.forEach((id) -> marks.put(id, mark(parts, id)));
		return marks;
	}

	private static String mark(Map<String, Part> side, String id) {
		List<Map<String, List<String>>> rows = rows(side, id);
		if (rows.isEmpty()) {
			return "";
		}
		String text = rows.stream().map((row) -> new TreeMap<>(row).toString()).collect(Collectors.joining("\n"));
		return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** The ids of the fields that differ. */
	List<String> different() {
		Set<String> all = new LinkedHashSet<>(this.theirs.keySet());
		all.addAll(this.mine.keySet());
		return all.stream().filter((id) -> !rows(this.theirs, id).equals(rows(this.mine, id))).toList();
	}

	/**
	 * What need not be asked: a field that one side alone has changed is taken from that
	 * side.
	 * @return that side, by field; nothing for fields that both have changed
	 */
	Map<String, String> evident() {
		Map<String, String> evident = new LinkedHashMap<>();
		if (this.began.isEmpty()) {
			return evident;
		}
		for (String id : different()) {
			String before = this.began.getOrDefault(id, "");
			if (mark(this.mine, id).equals(before)) {
				evident.put(id, THEIRS);
			}
			else if (mark(this.theirs, id).equals(before)) {
				evident.put(id, MINE);
			}
		}
		return evident;
	}

	/**
	 * What an editor has chosen.
	 * @param typed the form
	 * @return the side chosen, by field; nothing for fields where none is chosen
	 */
	Map<String, String> chosen(Typed typed) {
		Map<String, String> chosen = new LinkedHashMap<>();
		for (String id : different()) {
			String side = typed.text(PREFIX + id);
			if (side.equals(THEIRS) || side.equals(MINE)) {
				chosen.put(id, side);
			}
		}
		return chosen;
	}

	/** Insists on a choice for every field that differs. */
	Complaints complaints(Map<String, String> chosen) {
		Complaints complaints = new Complaints();
		different().stream()
			.filter((id) -> !chosen.containsKey(id))
			.forEach((id) -> complaints.add(PREFIX + id, "Choose a version of “%s”.".formatted(part(id).label())));
		return complaints;
	}

	/**
	 * Makes one of both.
	 * @param chosen the side chosen, by field
	 * @return the form with theirs where that is chosen, else with mine
	 */
	Typescript taking(Map<String, String> chosen) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		Map<String, Integer> rows = new LinkedHashMap<>();
		Set<String> all = new LinkedHashSet<>(this.mine.keySet());
		all.addAll(this.theirs.keySet());
		for (String id : all) {
			boolean others = THEIRS.equals(chosen.get(id));
			Part part = part(id);
			for (Map<String, List<String>> row : rows(others ? this.theirs : this.mine, id)) {
				String prefix = part.isList() ? part.path() + "." + rows.merge(part.path(), 1, Integer::sum) + "."
						: part.path();
				row.forEach((step, texts) -> values.put(prefix + step, texts));
			}
		}
		return new Typescript(this.blueprint, new Values(values));
	}

	/**
	 * The fields that differ, in words.
	 * @param stock the words of keys
	 * @param chosen the side chosen, by field
	 * @param complaints what is wrong with the choice
	 * @return a dispute for each
	 */
	List<Dispute> disputes(Stock stock, Map<String, String> chosen, Complaints complaints) {
		return different().stream().map((id) -> {
			Part part = part(id);
			String label = part.role().isEmpty() ? part.label()
					: part.label() + ": " + stock.words(Offer.ROLES, part.role());
			return new Dispute(PREFIX + id, label, words(stock, this.theirs, id), words(stock, this.mine, id),
					chosen.get(id), complaints.about(PREFIX + id));
		}).toList();
	}

	private static List<String> words(Stock stock, Map<String, Part> side, String id) {
		Part part = side.get(id);
		return (part == null) ? List.of()
				: part.rows()
					.stream()
					.map((row) -> row.entrySet()
						.stream()
						.filter((entry) -> part.role().isEmpty() || !entry.getKey().equals("role"))
						.map((entry) -> entry.getValue()
							.stream()
							.map((text) -> stock.words(part.offers().get(entry.getKey()), text))
							.collect(Collectors.joining(", ")))
						.collect(Collectors.joining(" · ")))
					.toList();
	}

	private Part part(String id) {
		Part part = this.theirs.get(id);
		return (part != null) ? part : this.mine.getOrDefault(id, Part.NONE);
	}

	private static List<Map<String, List<String>>> rows(Map<String, Part> side, String id) {
		Part part = side.get(id);
		return (part != null) ? part.rows() : List.of();
	}

	private static Map<String, Part> parts(Typescript typescript) {
		Map<String, Part> found = new LinkedHashMap<>();
		typescript.blueprint().controls().forEach((control) -> add(control, "", "", typescript, found));
		return found;
	}

	private static void add(Control control, String prefix, String words, Typescript typescript,
			Map<String, Part> found) {
		String path = prefix + control.path();
		String label = words.isEmpty() ? control.label() : words + ", " + control.label();
		if (control instanceof Control.Group group) {
			group.parts().forEach((part) -> add(part, path + ".", label, typescript, found));
		}
		else if (control instanceof Control.Rows rows) {
			found.put(path, new Part(path, label, "", offers(rows.parts()), rows(path, typescript), true));
		}
		else if (control instanceof Control.Grid grid) {
			Map<String, List<Map<String, List<String>>>> byRole = new LinkedHashMap<>();
			rows(path, typescript).stream()
				.filter((row) -> !row.keySet().equals(Set.of("role")))
				.forEach((row) -> byRole
					.computeIfAbsent(String.join("", row.getOrDefault("role", List.of())), (role) -> new ArrayList<>())
					.add(row));
			byRole.forEach((role, rows) -> found.put(path + "-" + role,
					new Part(path, label, role, offers(grid.parts()), rows, true)));
		}
		else {
			List<String> texts = filled(typescript.values().byPath().get(path));
			boolean none = texts.isEmpty() || control instanceof Control.YesNo && texts.equals(List.of("false"));
			found.put(path, new Part(path, label, "", offers(List.of(control)),
					none ? List.of() : List.of(Map.of("", texts)), false));
		}
	}

	private static List<Map<String, List<String>>> rows(String path, Typescript typescript) {
		List<Map<String, List<String>>> rows = new ArrayList<>();
		for (int number : typescript.values().numbers(path)) {
			String prefix = path + "." + number + ".";
			Map<String, List<String>> row = new LinkedHashMap<>();
			typescript.values().byPath().forEach((name, texts) -> {
				if (name.startsWith(prefix) && !filled(texts).isEmpty()) {
					row.put(name.substring(prefix.length()), filled(texts));
				}
			});
			rows.add(row);
		}
		return rows;
	}

	private static List<String> filled(@Nullable List<String> texts) {
		return (texts != null) ? texts.stream().filter((text) -> !text.isEmpty()).toList() : List.of();
	}

	private static Map<String, Offer> offers(List<Control> controls) {
		Map<String, Offer> offers = new LinkedHashMap<>();
		for (Control control : controls) {
			String step = (controls.size() == 1 && !(control instanceof Control.Group)) ? "" : control.path();
			if (control instanceof Control.Pick pick) {
				offers.put(step, pick.offer());
			}
			else if (control instanceof Control.Several several) {
				offers.put(step, several.offer());
			}
		}
		return offers;
	}

	/**
	 * A field that differs.
	 *
	 * @param id what the choice is sent as
	 * @param label what it is called
	 * @param theirs what somebody else has saved, a line each; none if it is empty
	 * @param mine what was typed
	 * @param chosen the side that is chosen, or {@code null}
	 * @param complaint what is wrong with the choice, or {@code null}
	 */
	record Dispute(String id, String label, List<String> theirs, List<String> mine, @Nullable String chosen,
			@Nullable String complaint) {

	}

	/**
	 * What one version says in one field.
	 *
	 * @param path the path of the field
	 * @param label what it is called
	 * @param role in a grid the role that it is about, else empty
	 * @param offers what its values are, by their paths
	 * @param rows the texts by path; one row, or none, where it is no list
	 * @param isList whether rows are numbered
	 */
	private record Part(String path, String label, String role, Map<String, Offer> offers,
			List<Map<String, List<String>>> rows, boolean isList) {

		static final Part NONE = new Part("", "", "", Map.of(), List.of(), false);

	}

}
