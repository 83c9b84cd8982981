package org.remit.web;

import java.util.Collection;

/** The address of a comparison, which several pages link to. */
public final class ComparisonAddress {

	/** What stands between two roles. */
	public static final String JOIN = "-vs-";

	/** The greatest number of roles that fit side by side. */
	public static final int MOST = 4;

	private ComparisonAddress() {
	}

	/**
	 * Where roles are compared.
	 * @param slugs slugs of two to four roles, in the catalogue's order
	 * @return a path, for example {@code /compare/product-manager-vs-project-manager}
	 */
	public static String of(Collection<String> slugs) {
		return "/compare/" + String.join(JOIN, slugs);
	}

}
