package org.remit.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Collects everything that is wrong, so that an editor hears of all problems at once and
 * not of the first only. A record checks itself with one of these in its constructor.
 */
public final class Problems {

	/*
	 * Also fillers, the empty Braille pattern and what chooses between forms of a letter.
	 */
	private static final Pattern UNSEEN = Pattern
		.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\u034F\\u115F\\u1160\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0]*");

	private static final int LONGEST_SLUG = 80;

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private final String place;

	private final List<Problem> found;

	/** Starts with nothing found. */
	public Problems() {
		this("", new ArrayList<>());
	}

	private Problems(String place, List<Problem> found) {
		this.place = place;
		this.found = found;
	}

	/**
	 * The same collection, seen from further down: what is found there is prefixed.
	 * @param step the next step of the path, for example {@code roles}
	 * @return a view that adds to this collection
	 */
	public Problems in(String step) {
		return new Problems(path(step), this.found);
	}

	/**
	 * Notes a problem.
	 * @param where a path from here, possibly empty
	 * @param what a sentence for an editor
	 */
	public void add(String where, String what) {
		this.found.add(new Problem(path(where), what));
	}

	/**
	 * Tries to make something that checks itself; notes its problems if it refuses.
	 * @param <T> what is made
	 * @param where a path from here, possibly empty
	 * @param made makes it, or throws {@link InvalidCatalogException}
	 * @return what was made, or nothing
	 */
	public <T> Optional<T> take(String where, Supplier<T> made) {
		try {
			return Optional.of(made.get());
		}
		catch (InvalidCatalogException ex) {
			ex.problems().forEach((problem) -> in(where).add(problem.where(), problem.what()));
			return Optional.empty();
		}
	}

	/**
	 * Tries to make one thing of each item, as {@link #take} does.
	 * @param <T> the item
	 * @param <R> what is made of it
	 * @param where a path from here; an item's position, from 1, is added to it
	 * @param items the items
	 * @param made makes one, or throws {@link InvalidCatalogException}
	 * @return what could be made, in the items' order
	 */
	public <T, R> List<R> takeAll(String where, Collection<T> items, Function<T, R> made) {
		List<R> all = new ArrayList<>();
		int position = 0;
		for (T item : items) {
			position++;
			take(where + "/" + position, () -> made.apply(item)).ifPresent(all::add);
		}
		return all;
	}

	/**
	 * Ends a check.
	 * @throws InvalidCatalogException if anything was found
	 */
	public void orThrow() {
		if (!this.found.isEmpty()) {
			throw new InvalidCatalogException(this.found);
		}
	}

	/**
	 * Checks that something holds.
	 * @param holds whether it does
	 * @param where a path from here, possibly empty
	 * @param what a sentence for the case that it does not, as {@link String#format} has
	 * it; it is put together in that case only
	 * @param values what the sentence names
	 * @return this
	 */
	public Problems that(boolean holds, String where, String what, @Nullable Object... values) {
		if (!holds) {
			add(where, what.formatted(values));
		}
		return this;
	}

	/**
	 * Checks a text: present, with something to be seen in it, not too long, without
	 * control characters other than line feeds, and without those that turn the text
	 * around them.
	 * @param where a path from here
	 * @param text the text
	 * @param limit its greatest length in code points
	 * @return this
	 */
	public Problems text(String where, @Nullable String text, int limit) {
		if (text == null || UNSEEN.matcher(text).matches()) {
			add(where, "must not be empty");
			return this;
		}
		int length = text.codePointCount(0, text.length());
		return that(length <= limit, where, "is %d characters long; at most %d fit", length, limit)
			.that(text.codePoints().noneMatch(Problems::isControl), where, "contains a control character")
			.that(text.codePoints().noneMatch(Problems::isTurning), where,
					"contains an unseen character that turns the text around it; type it anew");
	}

	/**
	 * Checks a text, as {@link #text} does, unless there is none.
	 * @param where a path from here
	 * @param text the text, or {@code null}
	 * @param limit its greatest length in code points
	 * @return this
	 */
	public Problems textIfAny(String where, @Nullable String text, int limit) {
		return (text != null) ? text(where, text, limit) : this;
	}

	/**
	 * Checks a slug: at most 80 lower-case letters, digits and single hyphens.
	 * @param where a path from here
	 * @param slug the slug
	 * @return this
	 */
	public Problems slug(String where, @Nullable String slug) {
		if (slug != null && slug.length() <= LONGEST_SLUG && SLUG.matcher(slug).matches()) {
			return this; // such a slug is a text as well
		}
		return text(where, slug, LONGEST_SLUG).that(slug == null || slug.isBlank() || SLUG.matcher(slug).matches(),
				where, "may only have lower-case letters a to z, digits and single hyphens between them");
	}

	/**
	 * Checks that something is there.
	 * @param where a path from here
	 * @param value what has to be there
	 * @return this
	 */
	public Problems present(String where, @Nullable Object value) {
		return that(value != null, where, "must not be empty");
	}

	/**
	 * Checks that nothing is there twice.
	 * @param <T> the item
	 * @param where a path from here
	 * @param items the items
	 * @param by what tells them apart
	 * @return this
	 */
	public <T> Problems distinct(String where, Collection<T> items, Function<T, ?> by) {
		Set<Object> seen = new HashSet<>();
		for (T item : items) {
			Object key = by.apply(item);
			that(seen.add(key), where, "has “%s” more than once", key);
		}
		return this;
	}

	private static boolean isControl(int character) {
		return Character.getType(character) == Character.CONTROL && character != '\n';
	}

	/* Embeddings, overrides and isolates, which can make a sentence read as another. */
	private static boolean isTurning(int character) {
		return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
	}

	private String path(String step) {
		if (this.place.isEmpty()) {
			return step;
		}
		return step.isEmpty() ? this.place : this.place + "/" + step;
	}

	/**
	 * A list that nobody changes. A JSON document may leave a list out; a record never
	 * has null for one.
	 * @param <T> the item
	 * @param list the list, or {@code null}
	 * @return a copy; empty for {@code null}
	 */
	public static <T> List<T> listOf(@Nullable List<T> list) {
		return (list != null) ? List.copyOf(list) : List.of();
	}

}
