package org.remit.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.remit.catalog.Catalog;
import org.remit.catalog.Role;
import org.remit.web.ComparisonAddress;

/**
 * The roles that are compared, in the catalogue's order, none of them twice. The same
 * roles have one address, in whichever order they were asked for.
 *
 * @param roles the roles
 */
record Lineup(List<Role> roles) {

	/** The smallest number of roles that can be compared. */
	static final int FEWEST = 2;

	/** The greatest number of roles that fit side by side. */
	static final int MOST = ComparisonAddress.MOST;

	Lineup {
		roles = List.copyOf(roles);
	}

	/**
	 * The lineup of an address or a form.
	 * @param slugs slugs in any order, in any case, possibly repeated; blank ones are
	 * ignored
	 * @param catalog where to find the roles
	 * @return a lineup of any size
	 * @throws org.remit.web.NoSuchPage if a slug is nobody's
	 */
	static Lineup of(Collection<String> slugs, Catalog catalog) {
		return found(slugs.stream().filter((slug) -> !slug.isBlank()).toList(), catalog);
	}

	private static Lineup found(List<String> slugs, Catalog catalog) {
		List<String> wanted = slugs.stream().map((slug) -> RoleFinder.find(slug.strip(), catalog).slug()).toList();
		return new Lineup(catalog.roles(wanted));
	}

	/**
	 * The lineup of the last part of an address.
	 * @param joined slugs joined by {@code -vs-}
	 * @param catalog where to find the roles
	 * @return a lineup of any size
	 * @throws org.remit.web.NoSuchPage if a slug is nobody's
	 */
	static Lineup parse(String joined, Catalog catalog) {
		return found(Arrays.asList(joined.toLowerCase(Locale.ROOT).split(ComparisonAddress.JOIN, -1)), catalog);
	}

	boolean isTooSmall() {
		return this.roles.size() < FEWEST;
	}

	boolean isTooLarge() {
		return this.roles.size() > MOST;
	}

	/**
	 * The last part of the lineup's one address.
	 * @return the roles' slugs, joined by {@code -vs-}
	 */
	public String slug() {
		return this.roles.stream().map(Role::slug).collect(Collectors.joining(ComparisonAddress.JOIN));
	}

	/**
	 * The lineup's one address.
	 * @return a path
	 */
	public String path() {
		return ComparisonAddress.of(this.roles.stream().map(Role::slug).toList());
	}

	/** The same comparison for a program. */
	String json() {
		return "/api/v1/comparisons?"
				+ this.roles.stream().map((role) -> "role=" + role.slug()).collect(Collectors.joining("&"));
	}

	/** The same roles but one. */
	Lineup without(Role role) {
		return new Lineup(this.roles.stream().filter((other) -> !other.equals(role)).toList());
	}

	/** The same roles and one more, at its place in the catalogue. */
	Lineup with(Role role, Catalog catalog) {
		List<String> slugs = new ArrayList<>(this.roles.stream().map(Role::slug).toList());
		slugs.add(role.slug());
		return new Lineup(catalog.roles(slugs));
	}

	/**
	 * The roles' names, for a title.
	 * @return for example {@code Product manager vs product owner}
	 */
	public String title() {
		return joined(" vs ");
	}

	/**
	 * The roles' names, for a heading.
	 * @return for example {@code Product manager, product owner}
	 */
	public String heading() {
		return joined(", ");
	}

	private String joined(String by) {
		String names = this.roles.stream().map(Role::name).collect(Collectors.joining(by));
		return names.substring(0, 1).toUpperCase(Locale.ROOT) + names.substring(1);
	}

	/** What each of the roles is for, in one sentence each. */
	String difference() {
		return this.roles.stream()
			.map((role) -> role.heading() + ": " + role.oneLine().text().replaceFirst("\\.$", "") + ".")
			.collect(Collectors.joining(" "));
	}

	/** Every lineup of two roles. */
	static List<Lineup> pairs(Catalog catalog) {
		List<Lineup> pairs = new ArrayList<>();
		for (Role one : catalog.roles()) {
			for (Role other : catalog.roles().subList(catalog.roles().indexOf(one) + 1, catalog.roles().size())) {
				pairs.add(new Lineup(List.of(one, other)));
			}
		}
		return pairs;
	}

}
