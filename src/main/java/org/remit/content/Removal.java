package org.remit.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What it takes to remove an item so that nothing refers to it afterwards. A
 * questionnaire's own parts do not count: they always go with it.
 *
 * @param item the item
 * @param consequences what becomes of others, in the order of kinds, archived items too;
 * none if nothing refers to the item
 */
public record Removal(Item item, List<Consequence> consequences) {

	public Removal {
		consequences = List.copyOf(consequences);
	}

	/**
	 * Finds out.
	 * @param item the item
	 * @param all every item of the working copy with its record
	 * @return what it takes
	 */
	static Removal of(Item item, Map<ItemLine, Record> all) {
		Map<ItemLine, @Nullable Record> left = new LinkedHashMap<>(all);
		left.keySet().removeIf((line) -> line.kind() == item.kind() && line.key().equals(item.key()));
		Deque<Severance> waiting = new ArrayDeque<>();
		waiting.add(severance(item.kind(), item.key()));
		while (!waiting.isEmpty()) {
			Severance severance = waiting.remove();
			left.replaceAll((line, record) -> {
				if (record == null || !reaches(item, line)) {
					return record;
				}
				Record after = severance.without(record);
				if (after == null && Severance.isNeeded(line.kind())) {
					waiting.add(severance(line.kind(), line.key()));
				}
				return after;
			});
		}
		List<Consequence> consequences = new ArrayList<>();
		left.forEach((line, after) -> {
			Record before = all.get(line);
			if (before != null && !before.equals(after)) {
				consequences.add(new Consequence(line, before, after));
			}
		});
		return new Removal(item, consequences);
	}

	private static Severance severance(DraftKind kind, String key) {
		return new Severance(kind, key.substring(key.indexOf(DraftKind.JOINT) + 1));
	}

	/* Only a question's own questionnaire can look at its answers. */
	private static boolean reaches(Item item, ItemLine line) {
		return item.kind() != DraftKind.QUESTION || (line.kind().isPart() && line.group().equals(item.group()));
	}

	/**
	 * The other items that would be removed.
	 * @return these, possibly none
	 */
	public List<Consequence> removed() {
		return this.consequences.stream().filter(Consequence::isRemoval).toList();
	}

	/**
	 * The items that would be changed.
	 * @return these, possibly none
	 */
	public List<Consequence> changed() {
		return this.consequences.stream().filter((consequence) -> !consequence.isRemoval()).toList();
	}

	/**
	 * Tells this removal from any other: of another item, of another version of it, or
	 * with other consequences.
	 * @return a fingerprint, 64 lower-case hexadecimal digits
	 */
	public String version() {
		StringBuilder all = new StringBuilder(this.item.kind() + " " + this.item.key() + " " + this.item.version());
		this.consequences.forEach((consequence) -> {
			all.append('\n').append(consequence.item().kind()).append(' ').append(consequence.item().key());
			all.append('\n').append(EditionDocument.item(consequence.before()));
			if (consequence.after() != null) {
				all.append('\n').append(EditionDocument.item(consequence.after()));
			}
		});
		return EditionDocument.sha256(all.toString());
	}

}
