package org.remit.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.remit.catalog.Catalog;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.Skill;
import org.remit.catalog.Statement;
import org.remit.web.Wording;

/**
 * A role that is close to another, and how close.
 *
 * @param role the neighbour
 * @param titles titles and abbreviations that stand for both roles
 * @param responsibilities how many responsibilities both hold
 * @param skills how many skills both need
 * @param path where the two are compared
 */
public record Neighbour(Role role, List<String> titles, int responsibilities, int skills, String path) {

	/**
	 * All neighbours of a role.
	 * @param role the role
	 * @param catalog the content
	 * @return the roles that share a title, a responsibility or a skill with it, the one
	 * that is mistaken for it most easily first
	 */
	static List<Neighbour> of(Role role, Catalog catalog) {
		List<Responsibility> held = catalog.responsibilities()
			.stream()
			.filter((responsibility) -> responsibility.isHeldBy(role))
			.toList();
		List<Skill> needed = catalog.skills().stream().filter((skill) -> skill.of(role).isPresent()).toList();
		List<Role> roles = catalog.roles();
		int place = roles.indexOf(role);
		return IntStream.range(0, roles.size())
			.filter((other) -> other != place)
			.mapToObj((other) -> of(role, roles.get(other), other > place, held, needed))
			.filter((neighbour) -> neighbour.closeness() > 0)
			.sorted(Comparator.comparingInt(Neighbour::closeness).reversed())
			.toList();
	}

	private static Neighbour of(Role role, Role other, boolean isLater, List<Responsibility> held, List<Skill> needed) {
		List<String> theirs = titles(other);
		List<String> shared = role.titles()
			.stream()
			.map(Statement::text)
			.filter((title) -> theirs.contains(title.toLowerCase(Locale.ROOT)))
			.toList();
		long responsibilities = held.stream().filter((responsibility) -> responsibility.isHeldBy(other)).count();
		long skills = needed.stream().filter((skill) -> skill.of(other).isPresent()).count();
		return new Neighbour(other, shared, (int) responsibilities, (int) skills,
				new Lineup(isLater ? List.of(role, other) : List.of(other, role)).path());
	}

	private static List<String> titles(Role role) {
		return role.titles().stream().map((title) -> title.text().toLowerCase(Locale.ROOT)).toList();
	}

	/* Two roles of one name are confused before anybody looks at the work. */
	private int closeness() {
		return 100 * this.titles.size() + this.responsibilities + this.skills;
	}

	/**
	 * Whether both roles go by one title.
	 * @return true if they share a title or an abbreviation
	 */
	boolean isNamesake() {
		return !this.titles.isEmpty();
	}

	/**
	 * What the roles share, in words.
	 * @return for example {@code Both are called PM. Both decide or do 6 of the
	 * responsibilities; both need 1 of the skills.}
	 */
	public String summary() {
		String common = "Both decide or do %s of the responsibilities; both need %s of the skills."
			.formatted(number(this.responsibilities), number(this.skills));
		return this.titles.isEmpty() ? common : "Both are called %s. %s".formatted(Wording.list(this.titles), common);
	}

	private static String number(int number) {
		return (number == 0) ? "none" : String.valueOf(number);
	}

}
