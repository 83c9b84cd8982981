package org.remit.catalog;

/**
 * One statement about one role in one dimension.
 *
 * @param role the role's slug
 * @param statement what is said
 */
public record Trait(String role, Statement statement) {

	public Trait {
		new Problems().slug("role", role).present("statement", statement).orThrow();
	}

}
