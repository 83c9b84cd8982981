package org.remit.team;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Role;

/**
 * What somebody decides as one role.
 *
 * @param role the role; {@code null} for what no role of the catalogue decides
 * @param duties what they decide as that, at least one
 */
public record Hat(@Nullable Role role, List<Duty> duties) {

	/**
	 * The role in words.
	 * @return its heading, or {@code The team’s own}
	 */
	public String label() {
		return (this.role != null) ? this.role.heading() : "The team’s own";
	}

	/**
	 * How many duties it has.
	 * @return at least 1
	 */
	public int count() {
		return this.duties.size();
	}

}
