package org.remit.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.remit.catalog.Role;
import org.remit.web.Wording;

/**
 * Skills that the same roles need.
 *
 * @param title which roles these are, in words
 * @param neededBy slugs of these roles, at least one
 * @param rows the skills, at least one
 */
public record SkillGroup(String title, List<String> neededBy, List<SkillRow> rows) {

	/*
	 * What all the roles share comes first, what is one role's alone last. Skills that
	 * none of the roles needs are left out.
	 */
	static List<SkillGroup> of(List<SkillRow> rows, List<Role> roles) {
		Map<List<String>, List<SkillRow>> groups = new LinkedHashMap<>();
		rows.forEach((row) -> groups.computeIfAbsent(row.neededBy(), (key) -> new ArrayList<>()).add(row));
		groups.remove(List.of());
		List<String> order = roles.stream().map(Role::slug).toList();
		return groups.entrySet()
			.stream()
			.map((group) -> new SkillGroup(title(group.getKey(), roles), group.getKey(), List.copyOf(group.getValue())))
			.sorted((one, other) -> (one.neededBy().size() != other.neededBy().size())
					? other.neededBy().size() - one.neededBy().size()
					: order.indexOf(one.neededBy().get(0)) - order.indexOf(other.neededBy().get(0)))
			.toList();
	}

	private static String title(List<String> neededBy, List<Role> roles) {
		List<String> names = roles.stream().filter((role) -> neededBy.contains(role.slug())).map(Role::name).toList();
		if (roles.size() == 1) {
			return "Skills";
		}
		if (names.size() == roles.size()) {
			return (names.size() == 2) ? "Both need" : "All need";
		}
		String subject = Wording.list(names);
		return subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1)
				+ ((names.size() == 1) ? " only" : "");
	}

}
