package org.remit.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What has to be put right in a form before it can be taken. Drawn on top of the form by
 * {@code web/components/error-summary}, each line a link to its field, and again at the
 * field itself.
 */
public final class Complaints {

	private final Map<String, List<String>> found = new LinkedHashMap<>();

	/**
	 * Notes what is wrong with a field.
	 * @param field the field's name, which is also its id on the page
	 * @param what a sentence that says what to do, for example "Enter a name."
	 * @return this
	 */
	public Complaints add(String field, String what) {
		this.found.computeIfAbsent(field, (key) -> new ArrayList<>()).add(what);
		return this;
	}

	/**
	 * Insists on a text of a certain length.
	 * @param field the field's name
	 * @param text what was typed
	 * @param label what the field is called, for example "The team's name"
	 * @param limit the greatest number of characters (code points)
	 * @return this
	 */
	public Complaints text(String field, String text, String label, int limit) {
		return text.isBlank() ? add(field, label + " must not be empty.") : limit(field, text, label, limit);
	}

	/**
	 * Allows a text of a certain length, or none.
	 * @param field the field's name
	 * @param text what was typed
	 * @param label what the field is called
	 * @param limit the greatest number of characters (code points)
	 * @return this
	 */
	public Complaints limit(String field, String text, String label, int limit) {
		int length = text.codePointCount(0, text.length());
		if (length > limit) {
			add(field, "%s is %,d characters long; at most %,d fit.".formatted(label, length, limit));
		}
		return this;
	}

	/**
	 * Whether there is nothing to complain about.
	 * @return true if the form can be taken
	 */
	public boolean isEmpty() {
		return this.found.isEmpty();
	}

	/**
	 * Everything, in the order in which it was found.
	 * @return a link to the field for each complaint
	 */
	public List<Link> all() {
		return this.found.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue().stream().map((what) -> new Link(what, "#" + entry.getKey())))
			.toList();
	}

	/**
	 * What is wrong with one field.
	 * @param field its name
	 * @return all complaints about it as one text, or {@code null} if there are none
	 */
	public @Nullable String about(String field) {
		List<String> about = this.found.get(field);
		return (about != null) ? String.join(" ", about) : null;
	}

}
