package org.remit.catalog;

import java.util.Map;

/** Says in words where a field is. */
final class FieldWords {

	private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("oneLine", "in one line"),
			Map.entry("titles", "other title"), Map.entry("traits", "trait"), Map.entry("involvements", "involvement"),
			Map.entry("needs", "need"), Map.entry("raci", "kind"), Map.entry("howCommon", "how common it is"),
			Map.entry("keep", "what carries over"), Map.entry("learn", "what has to be learnt"),
			Map.entry("letGo", "what has to be let go of"), Map.entry("watch", "what goes wrong easily"),
			Map.entry("parts", "part"), Map.entry("questions", "question"), Map.entry("options", "option"),
			Map.entry("rules", "rule"), Map.entry("examples", "example"), Map.entry("askedWhen", "asked when"),
			Map.entry("neededFrom", "needed from"), Map.entry("closeWithin", "close within"),
			Map.entry("allOf", "all of"), Map.entry("anyOf", "any of"), Map.entry("noneOf", "none of"),
			Map.entry("url", "address"));

	private final Catalog before;

	private final Catalog after;

	FieldWords(Catalog before, Catalog after) {
		this.before = before;
		this.after = after;
	}

	String of(String component) {
		return WORDS.getOrDefault(component, component);
	}

	/* Statements say what they are about, not that they have a text. */
	String of(Class<?> type, String component, String label) {
		if (type == Statement.class && component.equals("text")) {
			return label;
		}
		if (component.equals("statement")) {
			return label;
		}
		return label.isEmpty() ? of(component) : label + ", " + of(component);
	}

	String role(String slug) {
		return this.after.role(slug).or(() -> this.before.role(slug)).map(Role::name).orElse(slug);
	}

}
