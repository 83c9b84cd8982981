package org.remit.comparison;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.remit.catalog.Involvement;
import org.remit.catalog.Raci;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.Statement;
import org.remit.catalog.Theme;

/**
 * How each role is involved in one responsibility.
 *
 * @param slug the responsibility's slug
 * @param theme what it belongs to
 * @param name its name
 * @param description what the work is
 * @param contrast whether the roles are involved differently
 * @param cells one for each role, in the roles' order
 */
public record ResponsibilityRow(String slug, Theme theme, String name, Statement description, Contrast contrast,
		List<Cell> cells) {

	static ResponsibilityRow of(Responsibility responsibility, List<Role> roles) {
		List<Cell> cells = roles.stream().map((role) -> new Cell(role.slug(), responsibility.of(role))).toList();
		return new ResponsibilityRow(responsibility.slug(), responsibility.theme(), responsibility.name(),
				responsibility.description(), Contrast.of(cells.stream().map(Cell::meaning).toList()), cells);
	}

	/**
	 * Whether at least one of the roles has a part in it.
	 * @return false if it is none of theirs, or no source says
	 */
	public boolean involvesAny() {
		return this.cells.stream()
			.flatMap((cell) -> cell.said().stream())
			.anyMatch((involvement) -> involvement.raci() != Raci.NOT_INVOLVED);
	}

	void collectSources(Set<String> cited) {
		this.cells.forEach((cell) -> cell.said().forEach((involvement) -> cited.addAll(involvement.sources())));
	}

	/**
	 * How one role is involved.
	 *
	 * @param role the role's slug
	 * @param said one involvement; several when sources disagree; none when no source
	 * says
	 */
	public record Cell(String role, List<Involvement> said) {

		private Set<Raci> meaning() {
			return this.said.stream().map(Involvement::raci).collect(Collectors.toSet());
		}

		/**
		 * Whether sources disagree.
		 * @return true if more than one involvement is claimed
		 */
		public boolean disputed() {
			return this.said.size() > 1;
		}

	}

}
