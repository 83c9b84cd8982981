package org.remit.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.remit.catalog.Role;
import org.remit.web.Wording;

/**
 * How much of what a role decides, by any source, the team covers.
 *
 * @param role the role
 * @param remit how many of the catalogue's responsibilities it decides
 * @param agreed which of those asked about have an agreed owner, whoever that is
 * @param contested which are contested
 * @param uncovered which have nobody
 * @param unknown of which nobody can tell
 * @param words the same in a sentence
 */
public record RoleCoverage(Role role, int remit, List<Duty> agreed, List<Duty> contested, List<Duty> uncovered,
		List<Duty> unknown, String words) {

	static RoleCoverage of(Role role, List<DutyFinding> duties, Remits remits) {
		Map<Outcome, List<Duty>> by = duties.stream()
			.filter((one) -> remits.deciding(one.duty()).contains(role))
			.collect(Collectors.groupingBy(DutyFinding::outcome,
					Collectors.mapping(DutyFinding::duty, Collectors.toList())));
		List<Duty> agreed = by.getOrDefault(Outcome.AGREED, List.of());
		List<Duty> contested = by.getOrDefault(Outcome.CONTESTED, List.of());
		List<Duty> uncovered = by.getOrDefault(Outcome.UNCOVERED, List.of());
		List<Duty> unknown = by.getOrDefault(Outcome.UNKNOWN, List.of());
		return new RoleCoverage(role, remits.size(role), agreed, contested, uncovered, unknown,
				words(role, agreed.size(), contested.size(), uncovered.size(), unknown.size()));
	}

	private static String words(Role role, int agreed, int contested, int uncovered, int unknown) {
		int asked = agreed + contested + uncovered + unknown;
		if (asked == 0) {
			return "Nothing was asked that is %s’s to decide.".formatted(Remits.a(role));
		}
		List<String> parts = new ArrayList<>();
		parts.add(agreed + ((agreed == 1) ? " has" : " have") + " an agreed owner");
		if (contested > 0) {
			parts.add(contested + ((contested == 1) ? " is" : " are") + " contested");
		}
		if (uncovered > 0) {
			parts.add(uncovered + ((uncovered == 1) ? " has" : " have") + " nobody");
		}
		if (unknown > 0) {
			parts.add("of " + unknown + " nobody can tell");
		}
		return "Of %s that %s can decide, %s.".formatted(PersonFinding.responsibilities(asked), Remits.a(role),
				Wording.list(parts));
	}

	/**
	 * How many of the role's responsibilities were asked about.
	 * @return 0 or more
	 */
	public int asked() {
		return this.agreed.size() + this.contested.size() + this.uncovered.size() + this.unknown.size();
	}

	/**
	 * How much of what was asked about has an agreed owner.
	 * @return whole per cent, rounded; 0 if nothing was asked
	 */
	public int percent() {
		return (asked() == 0) ? 0 : (int) Math.round(100.0 * this.agreed.size() / asked());
	}

}
