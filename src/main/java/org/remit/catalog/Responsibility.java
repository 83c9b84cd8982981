package org.remit.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A piece of work that somebody has to hold, and how each role is involved in it.
 *
 * @param slug its part of an address
 * @param theme what it belongs to
 * @param name its name, for example {@code Put the roadmap in order}
 * @param description what the work is
 * @param involvements how roles are involved; several of one role where sources disagree
 */
public record Responsibility(String slug, Theme theme, String name, Statement description,
		List<Involvement> involvements) {

	public Responsibility {
		involvements = Problems.listOf(involvements);
		Problems problems = new Problems().slug("slug", slug)
			.present("theme", theme)
			.text("name", name, 120)
			.present("description", description);
		checkDisagreements(involvements, problems);
		problems.orThrow();
	}

	/* A source that is cited twice for one role would disagree with itself. */
	private static void checkDisagreements(List<Involvement> involvements, Problems problems) {
		Set<List<Object>> said = new HashSet<>();
		Set<List<Object>> heard = new HashSet<>();
		for (Involvement involvement : involvements) {
			problems.that(said.add(List.of(involvement.role(), involvement.raci())), "involvements", "%s is “%s” twice",
					involvement.role(), involvement.raci().words());
			for (String source : involvement.sources()) {
				problems.that(heard.add(List.of(involvement.role(), source)), "involvements",
						"%s is cited for two involvements of %s", source, involvement.role());
			}
		}
	}

	/**
	 * How a role is involved.
	 * @param role the role
	 * @return one involvement; several when sources disagree; none when no source says
	 */
	public List<Involvement> of(Role role) {
		return this.involvements.stream().filter((involvement) -> role.is(involvement.role())).toList();
	}

	/**
	 * Whether any source has a role decide or do this.
	 * @param role the role
	 * @return true if it holds the responsibility, alone or with others
	 */
	public boolean isHeldBy(Role role) {
		return of(role).stream().anyMatch((involvement) -> involvement.raci().holds());
	}

	/**
	 * The slugs of the roles that have the last word.
	 * @return slugs without repetition; several where sources disagree or roles stand in
	 * for each other
	 */
	public List<String> accountable() {
		List<String> roles = new ArrayList<>();
		for (Involvement involvement : this.involvements) {
			if (involvement.raci() == Raci.ACCOUNTABLE && !roles.contains(involvement.role())) {
				roles.add(involvement.role());
			}
		}
		return roles;
	}

}
