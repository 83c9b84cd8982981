package org.remit.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The items of one kind, old and new, by their names, while a plan is made.
 *
 * @param <R> the kind's record
 * @param <T> how a role is tied to such an item
 */
final class Shelf<R extends Record, T> {

	private final DraftKind kind;

	private final Archived archived;

	private final Map<String, Entry<R, T>> bySlug = new LinkedHashMap<>();

	private final Map<String, Entry<R, T>> byName = new HashMap<>();

	Shelf(DraftKind kind, Archived archived) {
		this.kind = kind;
		this.archived = archived;
	}

	void fill(List<R> records, Function<R, String> slug, Function<R, String> name, Function<R, Collection<T>> ties,
			Function<T, String> tied) {
		for (R record : records) {
			Entry<R, T> entry = new Entry<>(slug.apply(record), name.apply(record), record, 0);
			ties.apply(record).forEach((tie) -> entry.ties.put(tied.apply(tie), new Tie<>(tie, "", 0)));
			put(entry);
		}
	}

	/**
	 * Finds or prepares an item; a new one is on the shelf only once it is put there.
	 * @param name what a line calls it
	 * @param line the line's number
	 * @return the item
	 * @throws RefusedLineException if it cannot be had
	 */
	Entry<R, T> find(String name, int line) {
		Entry<R, T> known = this.byName.get(RoleNames.same(name));
		if (known != null) {
			if (this.archived.contains(this.kind, known.slug)) {
				throw new RefusedLineException(
						"the %s “%s” is archived; take it back first".formatted(this.kind, known.name));
			}
			return known;
		}
		String slug = RoleNames.slug(name);
		if (slug.isEmpty() || slug.equals("new")) {
			throw new RefusedLineException(
					"no address can be made of “%s”; add this %s by hand first".formatted(name, this.kind));
		}
		Optional.ofNullable(this.bySlug.get(slug)).ifPresent((other) -> {
			throw new RefusedLineException("the %s “%s” would have the address of “%s”; give it another name"
				.formatted(this.kind, name, other.name));
		});
		return new Entry<>(slug, name, null, line);
	}

	void put(Entry<R, T> entry) {
		this.bySlug.put(entry.slug, entry);
		this.byName.put(RoleNames.same(entry.name), entry);
	}

	Collection<Entry<R, T>> entries() {
		return this.bySlug.values();
	}

	/**
	 * One item.
	 *
	 * @param <R> its record
	 * @param <T> how roles are tied to it
	 */
	static final class Entry<R, T> {

		final String slug;

		final String name;

		final @Nullable R before;

		final int line;

		final Map<String, Tie<T>> ties = new LinkedHashMap<>();

		String description = "";

		boolean changed;

		Entry(String slug, String name, @Nullable R before, int line) {
			this.slug = slug;
			this.name = name;
			this.before = before;
			this.line = line;
			this.changed = before == null;
		}

		boolean isNew() {
			return this.before == null;
		}

		List<T> tied() {
			return this.ties.values().stream().map(Tie::what).toList();
		}

	}

	/**
	 * How a role is tied to an item.
	 *
	 * @param <T> the record of it
	 * @param what the record
	 * @param level the level that the file gives, or empty
	 * @param line the line that says so, 0 for what was there before
	 */
	record Tie<T>(T what, String level, int line) {
	}

}
