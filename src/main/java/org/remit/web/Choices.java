package org.remit.web;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A field for a choice as a form shows it, drawn by {@code web/components/field}: as a
 * drop-down list, or as options to tick.
 *
 * @param name its name and its id on the page
 * @param label what it is called
 * @param help what to know before choosing, or {@code null}
 * @param items what there is to choose from
 * @param complaint what is wrong with it, or {@code null}
 */
public record Choices(String name, String label, @Nullable String help, List<Item> items, @Nullable String complaint) {

	public Choices {
		items = List.copyOf(items);
	}

	/**
	 * A field with an item for each of several things.
	 * @param <T> the things
	 * @param name its name
	 * @param label what it is called
	 * @param things the things, in order
	 * @param value the value of a thing
	 * @param words a thing in words
	 * @param chosen the values that are chosen
	 * @param complaints what is wrong with the form
	 * @return the field
	 */
	public static <T> Choices of(String name, String label, Collection<T> things, Function<T, String> value,
			Function<T, String> words, Collection<String> chosen, Complaints complaints) {
		return new Choices(name, label, null, things.stream()
			.map((thing) -> new Item(value.apply(thing), words.apply(thing), null, chosen.contains(value.apply(thing))))
			.toList(), complaints.about(name));
	}

	/**
	 * The same field with a hint.
	 * @param hint what to know before choosing
	 * @return the field with the hint
	 */
	public Choices help(String hint) {
		return new Choices(this.name, this.label, hint, this.items, this.complaint);
	}

	/**
	 * What describes the field besides its label.
	 * @return ids of elements of the page, separated by blanks, or {@code null}
	 */
	public @Nullable String describedBy() {
		String all = ((this.help != null) ? this.name + "-help " : "")
				+ ((this.complaint != null) ? this.name + "-complaint" : "");
		return all.isEmpty() ? null : all.strip();
	}

	/**
	 * One thing to choose.
	 *
	 * @param value what is sent
	 * @param label what is read
	 * @param help more about it, or {@code null}
	 * @param on whether it is chosen
	 */
	public record Item(String value, String label, @Nullable String help, boolean on) {
	}

}
