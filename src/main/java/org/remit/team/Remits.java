package org.remit.team;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.Involvement;
import org.remit.catalog.Raci;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.Source;
import org.remit.catalog.Theme;

/**
 * Whose a duty is, according to the catalogue. Where sources give it to several roles, it
 * is first of all that of the role whom most published sources have decide it; of equals,
 * the one that the catalogue has first.
 */
final class Remits {

	private final Catalog catalog;

	private final Map<String, List<Role>> deciding = new HashMap<>();

	Remits(Catalog catalog) {
		this.catalog = catalog;
		Set<String> own = new HashSet<>();
		catalog.sources().stream().filter(Source::isOwnReading).map(Source::key).forEach(own::add);
		for (Responsibility responsibility : catalog.responsibilities()) {
			this.deciding.put(responsibility.slug(),
					catalog.roles()
						.stream()
						.filter((role) -> responsibility.accountable().contains(role.slug()))
						.sorted(Comparator.comparingLong((Role role) -> -published(responsibility, role, own)))
						.toList());
		}
	}

	private static long published(Responsibility responsibility, Role role, Set<String> own) {
		return responsibility.of(role)
			.stream()
			.filter((one) -> one.raci() == Raci.ACCOUNTABLE)
			.map(Involvement::sources)
			.flatMap(List::stream)
			.filter((source) -> !own.contains(source))
			.count();
	}

	List<Role> roles() {
		return this.catalog.roles();
	}

	/** The roles that decide it, most cited first; none for a duty of the team's own. */
	List<Role> deciding(Duty duty) {
		return (duty.responsibility() != null) ? this.deciding.getOrDefault(duty.responsibility(), List.of())
				: List.of();
	}

	/** The role whose it is first of all. */
	Optional<Role> home(Duty duty) {
		return deciding(duty).stream().findFirst();
	}

	/**
	 * The role as which somebody decides it: the one they bear the title of, if any
	 * source has that role decide it, else the one whose it is first of all.
	 */
	Optional<Role> home(Duty duty, Member member) {
		return deciding(duty).stream().filter((role) -> bears(member, role)).findFirst().or(() -> home(duty));
	}

	/** How many of the catalogue's responsibilities a role decides. */
	int size(Role role) {
		return (int) this.deciding.values().stream().filter((roles) -> roles.contains(role)).count();
	}

	Optional<Role> title(Member member) {
		return (member.title() != null) ? this.catalog.role(member.title().role()) : Optional.empty();
	}

	static boolean bears(Member member, Role role) {
		return member.title() != null && role.is(member.title().role());
	}

	/**
	 * Whether two duties pull one person in two directions: one is about what is built,
	 * the other about its arrival, and no role of the catalogue decides both.
	 */
	boolean clash(Duty scope, Duty date) {
		List<Role> one = deciding(scope);
		List<Role> other = deciding(date);
		return setsScope(scope) && date.theme() == Theme.DELIVERY && !one.isEmpty() && !other.isEmpty()
				&& one.stream().noneMatch(other::contains);
	}

	private static boolean setsScope(Duty duty) {
		return duty.theme() == Theme.DIRECTION || duty.theme() == Theme.BACKLOG;
	}

	/** A role with its article, for example {@code a product manager}. */
	static String a(@Nullable Role role) {
		if (role == null) {
			return "nobody";
		}
		return (("aeiouAEIOU".indexOf(role.name().charAt(0)) >= 0) ? "an " : "a ") + role.name();
	}

}
