package org.remit.comparison;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.Move;
import org.remit.catalog.Role;

/**
 * A way from one role into another, as lists of ways name it. {@link Transition} tells
 * what it takes.
 *
 * @param from the role that is left
 * @param to the role that is taken up
 * @param move what sources say, or {@code null} when none speaks of this move
 */
public record Way(Role from, Role to, @Nullable Move move) {

	static Way between(Role from, Role to, Catalog catalog) {
		return new Way(from, to, catalog.move(from, to).orElse(null));
	}

	/**
	 * The ways between any two of some roles, those that sources speak of first.
	 */
	static List<Way> among(List<Role> roles, Catalog catalog) {
		return roles.stream()
			.flatMap((from) -> roles.stream().filter((to) -> !to.equals(from)).map((to) -> between(from, to, catalog)))
			.sorted(Comparator.comparing((way) -> way.move() == null))
			.toList();
	}

	/**
	 * The address of the way from one role into another.
	 * @param from slug of the role that is left
	 * @param to slug of the role that is taken up
	 * @return a path
	 */
	static String path(String from, String to) {
		return "/moves/" + from + "-to-" + to;
	}

	/**
	 * The address of this way.
	 * @return a path
	 */
	public String path() {
		return path(this.from.slug(), this.to.slug());
	}

}
