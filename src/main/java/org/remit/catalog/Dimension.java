package org.remit.catalog;

import java.util.List;

/**
 * Something by which roles are compared, with what is said of each role in it.
 *
 * @param slug its part of an address
 * @param name its name, for example {@code Measured on}
 * @param description what it tells about a role
 * @param traits what is said of the roles; several for one role, or none at all
 */
public record Dimension(String slug, String name, String description, List<Trait> traits) {

	public Dimension {
		traits = Problems.listOf(traits);
		new Problems().slug("slug", slug).text("name", name, 80).text("description", description, 300).orThrow();
	}

	/**
	 * What is said of a role.
	 * @param role the role
	 * @return the statements, in order; empty when no source says anything
	 */
	public List<Statement> of(Role role) {
		return this.traits.stream().filter((trait) -> role.is(trait.role())).map(Trait::statement).toList();
	}

}
