package org.remit.catalog;

import java.util.List;
import java.util.function.Function;

/** The kinds of items that a catalogue is made of, in its order. */
public enum ItemKind {

	/** A document that statements rest on. */
	SOURCE("Source", "sources"),

	/** A role. */
	ROLE("Role", "roles"),

	/** What roles are compared by. */
	DIMENSION("Dimension", "dimensions"),

	/** A piece of work. */
	RESPONSIBILITY("Responsibility", "responsibilities"),

	/** What people have to be good at. */
	SKILL("Skill", "skills"),

	/** A way from one role into another. */
	MOVE("Move", "moves"),

	/** A practice, scenario, caution, question and so on. */
	TOPIC("Topic", "topics"),

	/** Questions and the rules that turn answers into advice. */
	QUESTIONNAIRE("Questionnaire", "questionnaires");

	private final String label;

	private final String place;

	ItemKind(String label, String place) {
		this.label = label;
		this.place = place;
	}

	/**
	 * The kind in words.
	 * @return a short label with a capital
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Where such items stand in a catalogue, in its document and in the places of
	 * problems.
	 * @return the plural, for example {@code roles}
	 */
	public String place() {
		return this.place;
	}

	/* All items of this kind, each with its key and its name. */
	List<Item> items(Catalog catalog) {
		return switch (this) {
			case SOURCE -> items(catalog.sources(), Source::key, Source::title);
			case ROLE -> items(catalog.roles(), Role::slug, Role::heading);
			case DIMENSION -> items(catalog.dimensions(), Dimension::slug, Dimension::name);
			case RESPONSIBILITY -> items(catalog.responsibilities(), Responsibility::slug, Responsibility::name);
			case SKILL -> items(catalog.skills(), Skill::slug, Skill::name);
			case MOVE -> items(catalog.moves(), (move) -> move.from() + "-to-" + move.to(),
					(move) -> name(move.from(), catalog) + " to " + name(move.to(), catalog));
			case TOPIC -> items(catalog.topics(), Topic::slug, Topic::title, (topic) -> topic.kind().label());
			case QUESTIONNAIRE -> items(catalog.questionnaires(), Questionnaire::slug, Questionnaire::title);
		};
	}

	private static String name(String role, Catalog catalog) {
		return catalog.role(role).map(Role::name).orElse(role);
	}

	private <T extends Record> List<Item> items(List<T> items, Function<T, String> key, Function<T, String> name) {
		return items(items, key, name, (item) -> this.label);
	}

	private static <T extends Record> List<Item> items(List<T> items, Function<T, String> key, Function<T, String> name,
			Function<T, String> label) {
		return items.stream()
			.map((item) -> new Item(key.apply(item), name.apply(item), label.apply(item), item))
			.toList();
	}

	@Override
	public String toString() {
		return Slugs.of(this);
	}

	/**
	 * One item.
	 *
	 * @param key what tells it from others of its kind
	 * @param name what people call it
	 * @param label what it is, in words
	 * @param content the item itself
	 */
	record Item(String key, String name, String label, Record content) {

	}

}
