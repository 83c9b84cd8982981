package org.remit.comparison;

import java.util.List;
import java.util.Locale;

import org.remit.catalog.Catalog;
import org.remit.catalog.Role;
import org.remit.web.Link;
import org.remit.web.NoSuchPage;

/** Finds the role that an address names. */
final class RoleFinder {

	private static final int ECHOED = 60;

	private RoleFinder() {
	}

	/**
	 * Finds a role.
	 * @param slug its slug, in any case
	 * @param catalog where to look
	 * @return the role
	 * @throws NoSuchPage if the slug is nobody's; names the roles that there are
	 */
	static Role find(String slug, Catalog catalog) {
		return catalog.role(slug.toLowerCase(Locale.ROOT))
			.orElseThrow(() -> new NoSuchPage(
					"There is no role “%s”. These are the roles that there are.".formatted(shorten(slug)),
					links(catalog)));
	}

	private static List<Link> links(Catalog catalog) {
		return catalog.roles().stream().map((role) -> new Link(role.heading(), "/roles/" + role.slug())).toList();
	}

	private static String shorten(String slug) {
		if (slug.codePointCount(0, slug.length()) <= ECHOED) {
			return slug;
		}
		return slug.substring(0, slug.offsetByCodePoints(0, ECHOED)) + "…";
	}

}
