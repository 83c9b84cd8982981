package org.remit.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Role;
import org.remit.catalog.Skill;
import org.remit.catalog.SkillNeed;
import org.remit.catalog.Statement;

/**
 * How much each role needs one skill.
 *
 * @param slug the skill's slug
 * @param name its name
 * @param description what it is
 * @param cells one for each role, in the roles' order
 */
public record SkillRow(String slug, String name, Statement description, List<Cell> cells) {

	static SkillRow of(Skill skill, List<Role> roles) {
		return new SkillRow(skill.slug(), skill.name(), skill.description(),
				roles.stream().map((role) -> new Cell(role.slug(), skill.of(role).orElse(null))).toList());
	}

	/**
	 * The slugs of the roles that need it.
	 * @return slugs in the roles' order; possibly none
	 */
	List<String> neededBy() {
		return this.cells.stream().filter((cell) -> cell.need() != null).map(Cell::role).toList();
	}

	void collectSources(Set<String> cited) {
		this.cells.stream()
			.map(Cell::need)
			.filter(Objects::nonNull)
			.forEach((need) -> cited.addAll(Objects.requireNonNull(need).sources()));
	}

	/**
	 * How much one role needs it.
	 *
	 * @param role the role's slug
	 * @param need the need, or {@code null} when no source names the skill for the role
	 */
	public record Cell(String role, @Nullable SkillNeed need) {

	}

}
