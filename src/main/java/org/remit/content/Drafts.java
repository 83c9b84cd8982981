package org.remit.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.remit.catalog.Problems;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The items of the working copy, as they are stored. Needs a transaction around it. */
@Repository
class Drafts {

	private final EntityManager entities;

	private final JdbcClient tables;

	Drafts(EntityManager entities, JdbcClient tables) {
		this.entities = entities;
		this.tables = tables;
	}

	/**
	 * How often the working copy has been changed.
	 * @return a number that grows with every change
	 */
	long changes() {
		return this.tables.sql("SELECT changes FROM working_copies").query(Long.class).single();
	}

	/**
	 * Counts a change. Whoever else wants to change something waits here until this
	 * transaction is over.
	 */
	void begin() {
		this.tables.sql("UPDATE working_copies SET changes = changes + 1").update();
	}

	/**
	 * All items of a kind.
	 * @param <D> the kind's class
	 * @param type the kind's class
	 * @return the items, in order
	 */
	<D extends DraftItem<?>> List<D> all(Class<D> type) {
		/* Positions of topics count within a kind. */
		String first = (type == DraftTopic.class) ? "d.kind, " : "";
		return this.entities
			.createQuery("SELECT d FROM %s d ORDER BY %sd.position, d.id".formatted(type.getSimpleName(), first), type)
			.getResultList();
	}

	/**
	 * How many items of a kind there are.
	 * @param kind the kind
	 * @return their number, archived ones included
	 */
	long count(DraftKind kind) {
		return this.entities.createQuery("SELECT COUNT(d) FROM " + kind.draft().getSimpleName() + " d", Long.class)
			.getSingleResult();
	}

	/**
	 * Finds an item.
	 * @param kind its kind
	 * @param key its key
	 * @return the item, or nothing
	 */
	Optional<? extends DraftItem<?>> find(DraftKind kind, String key) {
		if (kind.isPart()) {
			String[] both = key.split(DraftKind.JOINT, 2);
			return (both.length < 2) ? Optional.empty()
					: questionnaire(both[0]).flatMap((questionnaire) -> questionnaire.parts(kind)
						.stream()
						.filter((part) -> part.key().equals(both[1]))
						.findFirst());
		}
		if (kind == DraftKind.MOVE) {
			return all(DraftMove.class).stream().filter((move) -> move.key().equals(key)).findFirst();
		}
		String name = (kind == DraftKind.SOURCE) ? "key" : "slug";
		return this.entities
			.createQuery("SELECT d FROM %s d WHERE d.%s = :key".formatted(kind.draft().getSimpleName(), name),
					kind.draft())
			.setParameter("key", key)
			.getResultStream()
			.findFirst();
	}

	/**
	 * Finds a questionnaire.
	 * @param slug its slug
	 * @return the questionnaire, or nothing
	 */
	Optional<DraftQuestionnaire> questionnaire(String slug) {
		return find(DraftKind.QUESTIONNAIRE, slug).map(DraftQuestionnaire.class::cast);
	}

	/** The roles, by what records name them. */
	Keys keys() {
		return new Keys(all(DraftRole.class));
	}

	/**
	 * Everything that can refer to anything, archived items too.
	 * @return the items in the order of kinds
	 */
	Map<ItemLine, DraftItem<?>> everything() {
		Archived archived = archived();
		Map<ItemLine, DraftItem<?>> everything = new LinkedHashMap<>();
		for (DraftKind kind : DraftKind.values()) {
			for (DraftItem<?> draft : all(kind.draft())) {
				String key = kind.keyOf(draft);
				everything.put(new ItemLine(kind, key, draft.title(), draft.group(), archived.contains(kind, key)),
						draft);
			}
		}
		return everything;
	}

	/**
	 * What it takes to remove an item.
	 * @param item the item
	 * @param everything what {@link #everything()} has given
	 * @return the removal
	 */
	Removal removal(Item item, Map<ItemLine, DraftItem<?>> everything) {
		Map<ItemLine, Record> records = new LinkedHashMap<>();
		everything.forEach((line, draft) -> {
			Problems problems = new Problems();
			problems.<Record>take("", () -> draft.toRecord(problems)).ifPresent((record) -> records.put(line, record));
		});
		return Removal.of(item, records);
	}

	/**
	 * Stores a new item that is no part of a questionnaire.
	 * @param draft the item
	 */
	void add(DraftItem<?> draft) {
		this.entities.persist(draft);
	}

	/**
	 * Removes an item.
	 * @param kind its kind
	 * @param draft the item
	 */
	void remove(DraftKind kind, DraftItem<?> draft) {
		archive(kind, kind.keyOf(draft), false);
		if (draft instanceof DraftPart<?> part) {
			part.questionnaire().drop(kind, (other) -> other == part);
		}
		else {
			this.entities.remove(draft);
		}
	}

	/** Writes what has been changed so far. */
	void flush() {
		this.entities.flush();
	}

	/** What editions leave out. */
	Archived archived() {
		return new Archived(this.tables.sql("SELECT kind, item_key FROM archived_items")
			.query((row, number) -> new Archived.Address(DraftKind.valueOf(row.getString(1)), row.getString(2)))
			.list()
			.stream()
			.collect(Collectors.toSet()));
	}

	/**
	 * Takes an item out of editions, or back into them.
	 * @param kind its kind
	 * @param key its key
	 * @param out whether it is out
	 */
	void archive(DraftKind kind, String key, boolean out) {
		this.tables.sql("DELETE FROM archived_items WHERE kind = ? AND item_key = ?").params(kind.name(), key).update();
		if (out) {
			this.tables.sql("INSERT INTO archived_items (kind, item_key) VALUES (?, ?)")
				.params(kind.name(), key)
				.update();
		}
	}

	/** Archives nothing any more. */
	void unarchiveAll() {
		this.tables.sql("DELETE FROM archived_items").update();
	}

}
