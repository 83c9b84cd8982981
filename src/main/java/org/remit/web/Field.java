package org.remit.web;

import org.jspecify.annotations.Nullable;

/**
 * A field for a text as a form shows it, drawn by {@code web/components/field}.
 *
 * @param name its name and its id on the page
 * @param label what it is called
 * @param help what to know before typing, or {@code null}
 * @param value what it holds: the present value, or what was typed
 * @param limit the greatest number of characters (code points), or 0 for a number, of
 * which nobody counts the digits
 * @param rows for a text of several lines how many of them are shown; 1 for one line
 * @param complaint what is wrong with it, or {@code null}
 */
public record Field(String name, String label, @Nullable String help, String value, int limit, int rows,
		@Nullable String complaint) {

	/**
	 * A field for one line.
	 * @param name its name
	 * @param label what it is called
	 * @param value what it holds
	 * @param limit the greatest number of characters
	 * @param complaints what is wrong with the form
	 * @return the field
	 */
	public static Field line(String name, String label, String value, int limit, Complaints complaints) {
		return new Field(name, label, null, value, limit, 1, complaints.about(name));
	}

	/**
	 * A field for a number.
	 * @param name its name
	 * @param label what it is called
	 * @param value what it holds
	 * @param complaints what is wrong with the form
	 * @return the field
	 */
	public static Field number(String name, String label, String value, Complaints complaints) {
		return new Field(name, label, null, value, 0, 1, complaints.about(name));
	}

	/**
	 * A field for prose.
	 * @param name its name
	 * @param label what it is called
	 * @param value what it holds
	 * @param limit the greatest number of characters
	 * @param complaints what is wrong with the form
	 * @return the field
	 */
	public static Field prose(String name, String label, String value, int limit, Complaints complaints) {
		return new Field(name, label, null, value, limit, (limit > 400) ? 5 : 2, complaints.about(name));
	}

	/**
	 * The same field with a hint.
	 * @param hint what to know before typing
	 * @return the field with the hint
	 */
	public Field help(String hint) {
		return new Field(this.name, this.label, hint, this.value, this.limit, this.rows, this.complaint);
	}

	/**
	 * What describes the field besides its label.
	 * @return ids of elements of the page, separated by blanks; {@code null} if nothing
	 * does
	 */
	public @Nullable String describedBy() {
		String all = ((this.help != null) ? this.name + "-help " : "") + ((this.limit > 0) ? this.name + "-limit " : "")
				+ ((this.complaint != null) ? this.name + "-complaint" : "");
		return all.isEmpty() ? null : all.strip();
	}

}
