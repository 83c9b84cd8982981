package org.remit.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.remit.catalog.Dimension;
import org.remit.catalog.Role;
import org.remit.catalog.Statement;

/**
 * What is said of each role in one dimension.
 *
 * @param slug the dimension's slug
 * @param name its name
 * @param description what it tells about a role
 * @param contrast whether the roles differ in it
 * @param cells one for each role, in the roles' order
 */
public record DimensionRow(String slug, String name, String description, Contrast contrast, List<Cell> cells) {

	static DimensionRow of(Dimension dimension, List<Role> roles) {
		List<Cell> cells = roles.stream().map((role) -> new Cell(role.slug(), dimension.of(role))).toList();
		return new DimensionRow(dimension.slug(), dimension.name(), dimension.description(),
				Contrast.of(cells.stream().map(Cell::meaning).toList()), cells);
	}

	void collectSources(Set<String> cited) {
		this.cells.forEach((cell) -> cell.statements().forEach((statement) -> cited.addAll(statement.sources())));
	}

	/**
	 * What is said of one role.
	 *
	 * @param role the role's slug
	 * @param statements what is said; empty when no source says anything
	 */
	public record Cell(String role, List<Statement> statements) {

		private Set<String> meaning() {
			return this.statements.stream()
				.map((statement) -> statement.text().toLowerCase(Locale.ROOT))
				.collect(Collectors.toCollection(HashSet::new));
		}

	}

}
