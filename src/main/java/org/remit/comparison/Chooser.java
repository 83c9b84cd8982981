package org.remit.comparison;

import java.util.Arrays;
import java.util.List;

import org.remit.catalog.Catalog;
import org.remit.catalog.Role;

/**
 * The links by which a comparison is changed, each in one click.
 *
 * @param remove a link for each role that is compared, to the comparison without it
 * @param add a link for each role that is not, to the comparison with it; empty when no
 * more fit
 * @param dimensions links to all dimensions, the differences and what is in common
 * @param responsibilities the same for the responsibilities
 */
public record Chooser(List<RoleLink> remove, List<RoleLink> add, List<ShowLink> dimensions,
		List<ShowLink> responsibilities) {

	static Chooser of(Lineup lineup, Show shown, Comparison comparison, Catalog catalog) {
		String query = (shown == Show.ALL) ? "" : "?show=" + shown;
		List<RoleLink> remove = lineup.roles()
			.stream()
			.map((role) -> new RoleLink(role, without(lineup, role, query)))
			.toList();
		List<RoleLink> add = catalog.roles()
			.stream()
			.filter((role) -> !lineup.roles().contains(role) && lineup.roles().size() < Lineup.MOST)
			.map((role) -> new RoleLink(role, lineup.with(role, catalog).path() + query))
			.toList();
		return new Chooser(remove, add, shows(lineup, shown, comparison.dimensionTally(), "#side-by-side"),
				shows(lineup, shown, comparison.responsibilityTally(), "#who-does-what"));
	}

	/*
	 * With one role left there is nothing to compare: back to the choice, with it ticked.
	 */
	private static String without(Lineup lineup, Role role, String query) {
		Lineup rest = lineup.without(role);
		return rest.isTooSmall() ? "/compare?role=" + rest.slug() : rest.path() + query;
	}

	private static List<ShowLink> shows(Lineup lineup, Show shown, Tally tally, String anchor) {
		return Arrays.stream(Show.values())
			.map((show) -> new ShowLink(show.label() + " " + tally.of(show),
					lineup.path() + ((show == Show.ALL) ? "" : "?show=" + show) + anchor, show == shown,
					tally.of(show) == 0))
			.toList();
	}

	/**
	 * A link that takes a role away or adds one.
	 *
	 * @param role the role
	 * @param href where it leads
	 */
	public record RoleLink(Role role, String href) {

	}

	/**
	 * A link that shows other rows.
	 *
	 * @param label what is shown, with how many rows there are
	 * @param href where it leads
	 * @param on whether this is what is shown now
	 * @param none whether there are no such rows, so that there is nothing to go to
	 */
	public record ShowLink(String label, String href, boolean on, boolean none) {

	}

}
