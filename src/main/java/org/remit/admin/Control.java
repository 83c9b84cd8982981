package org.remit.admin;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a component of a record is edited. A path is that of {@code content.Values}, from
 * the record that the component belongs to.
 */
sealed interface Control {

	String path();

	String label();

	@Nullable String hint();

	/**
	 * A text.
	 *
	 * @param path its path
	 * @param label what it is called
	 * @param hint what to know before typing, or {@code null}
	 * @param limit the greatest number of characters that the record takes
	 * @param lines how many lines are shown
	 */
	record Text(String path, String label, @Nullable String hint, int limit, int lines) implements Control {
	}

	/**
	 * One of what is offered.
	 *
	 * @param path its path
	 * @param label what it is called
	 * @param hint what to know before choosing, or {@code null}
	 * @param offer what there is to choose from
	 */
	record Pick(String path, String label, @Nullable String hint, Offer offer) implements Control {
	}

	/**
	 * Any number of what is offered, in the order in which they are there already.
	 *
	 * @param path its path
	 * @param label what it is called
	 * @param hint what to know before choosing, or {@code null}
	 * @param offer what there is to choose from
	 */
	record Ticks(String path, String label, @Nullable String hint, Offer offer) implements Control {
	}

	/**
	 * Several of what is offered, one drop-down list each, in an order that counts.
	 *
	 * @param path its path
	 * @param label what it is called
	 * @param hint what to know before choosing, or {@code null}
	 * @param offer what there is to choose from
	 */
	record Several(String path, String label, @Nullable String hint, Offer offer) implements Control {
	}

	/**
	 * A whole number.
	 *
	 * @param path its path
	 * @param label what it is called
	 * @param hint which numbers make sense
	 */
	record Number(String path, String label, @Nullable String hint) implements Control {
	}

	/**
	 * Yes or no.
	 *
	 * @param path its path
	 * @param label what is true if it is ticked
	 * @param hint what to know before ticking, or {@code null}
	 */
	record YesNo(String path, String label, @Nullable String hint) implements Control {
	}

	/**
	 * A record within the record.
	 *
	 * @param path its path
	 * @param label what it is called
	 * @param hint what to know, or {@code null}
	 * @param parts its components, with paths from here
	 */
	record Group(String path, String label, @Nullable String hint, List<Control> parts) implements Control {
	}

	/**
	 * A list of records within the record.
	 *
	 * @param path its path
	 * @param label what they are called
	 * @param hint what to know, or {@code null}
	 * @param row what one of them is called, within a sentence
	 * @param parts the components of one of them, with paths from there
	 */
	record Rows(String path, String label, @Nullable String hint, String row, List<Control> parts) implements Control {
	}

	/**
	 * A list of records within the record that say something of a role each, as a grid
	 * with a row for every role.
	 *
	 * @param path its path
	 * @param label what they are called
	 * @param hint what to know, or {@code null}
	 * @param row what one of them is called, within a sentence
	 * @param parts the components of one of them besides its role, with paths from there
	 */
	record Grid(String path, String label, @Nullable String hint, String row, List<Control> parts) implements Control {
	}

}
