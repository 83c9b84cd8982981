package org.remit.admin;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.remit.web.Choices;
import org.remit.web.Field;

/** A part of a form, ready to be drawn by {@code admin/fields}. */
sealed interface Shown {

	/** Which fragment draws it. */
	String type();

	/**
	 * A text.
	 *
	 * @param field the field
	 */
	record Text(Field field) implements Shown {

		@Override
		public String type() {
			return "text";
		}

	}

	/**
	 * A whole number.
	 *
	 * @param field the field; its limit is of digits
	 */
	record Number(Field field) implements Shown {

		@Override
		public String type() {
			return "number";
		}

	}

	/**
	 * Something that is so or not.
	 *
	 * @param name its name and its id
	 * @param label what is true if it is ticked
	 * @param on whether it is
	 */
	record YesNo(String name, String label, boolean on) implements Shown {

		@Override
		public String type() {
			return "yes";
		}

	}

	/**
	 * A drop-down list.
	 *
	 * @param id its id
	 * @param name its name
	 * @param label what it is called
	 * @param help what to know before choosing, or {@code null}
	 * @param shelves what there is to choose from
	 * @param complaint what is wrong with it, or {@code null}
	 */
	record Menu(String id, String name, String label, @Nullable String help, List<Shelf> shelves,
			@Nullable String complaint) implements Shown {

		@Override
		public String type() {
			return "menu";
		}

		/**
		 * What describes it besides its label.
		 * @return ids of elements of the page, or {@code null}
		 */
		public @Nullable String describedBy() {
			String all = ((this.help != null) ? this.id + "-help " : "")
					+ ((this.complaint != null) ? this.id + "-complaint" : "");
			return all.isEmpty() ? null : all.strip();
		}

	}

	/**
	 * Some things in a drop-down list.
	 *
	 * @param heading their heading, or empty
	 * @param items the things
	 */
	record Shelf(String heading, List<Choices.Item> items) {
	}

	/**
	 * Things to tick.
	 *
	 * @param field the things
	 * @param title what they are called where it is plain whose they are
	 * @param summary what is ticked, in a few words
	 * @param folded whether the things can be folded away
	 * @param open whether they are not folded away at first
	 */
	record Ticks(Choices field, String title, String summary, boolean folded, boolean open) implements Shown {

		@Override
		public String type() {
			return this.folded ? "folded" : "ticks";
		}

	}

	/**
	 * Drop-down lists below each other, each for one more of the same.
	 *
	 * @param id its id
	 * @param label what it is called
	 * @param help what to know, or {@code null}
	 * @param menus the lists
	 * @param complaint what is wrong with it, or {@code null}
	 */
	record Several(String id, String label, @Nullable String help, List<Menu> menus,
			@Nullable String complaint) implements Shown {

		@Override
		public String type() {
			return "several";
		}

	}

	/**
	 * Parts that belong together.
	 *
	 * @param id its id
	 * @param label what it is called
	 * @param help what to know, or {@code null}
	 * @param parts the parts
	 * @param complaint what is wrong with it, or {@code null}
	 */
	record Group(String id, String label, @Nullable String help, List<Shown> parts,
			@Nullable String complaint) implements Shown {

		@Override
		public String type() {
			return "group";
		}

	}

	/**
	 * A list of things with the same parts.
	 *
	 * @param id its id
	 * @param label what it is called
	 * @param help what to know, or {@code null}
	 * @param noun what one of them is called
	 * @param rows the things
	 * @param complaint what is wrong with it, or {@code null}
	 */
	record Rows(String id, String label, @Nullable String help, String noun, List<Row> rows,
			@Nullable String complaint) implements Shown {

		@Override
		public String type() {
			return "rows";
		}

	}

	/**
	 * A list with a line for every role.
	 *
	 * @param id its id
	 * @param label what it is called
	 * @param help what to know, or {@code null}
	 * @param noun what one of them is called
	 * @param columns the headings after the role
	 * @param rows the lines; the role is the first part of those that have no label
	 * @param complaint what is wrong with it, or {@code null}
	 */
	record Grid(String id, String label, @Nullable String help, String noun, List<String> columns, List<Row> rows,
			@Nullable String complaint) implements Shown {

		@Override
		public String type() {
			return "grid";
		}

	}

	/**
	 * One thing of a list.
	 *
	 * @param id its id, which is also its path
	 * @param label what it is called
	 * @param role in a grid the role that it is about, as a hidden value; else empty
	 * @param parts its parts
	 * @param complaint what is wrong with it, or {@code null}
	 */
	record Row(String id, String label, String role, List<Shown> parts, @Nullable String complaint) {
	}

}
