package org.remit.catalog;

import java.util.List;
import java.util.Optional;

/**
 * Something that a person can be good at, and which roles need it.
 *
 * @param slug its part of an address
 * @param name its name
 * @param description what it is
 * @param needs which roles need it; one at most for each role
 */
public record Skill(String slug, String name, Statement description, List<SkillNeed> needs) {

	public Skill {
		needs = Problems.listOf(needs);
		new Problems().slug("slug", slug)
			.text("name", name, 120)
			.present("description", description)
			.distinct("needs", needs, SkillNeed::role)
			.orThrow();
	}

	/**
	 * Whether and how a role needs this skill.
	 * @param role the role
	 * @return the need, or nothing when no source names it
	 */
	public Optional<SkillNeed> of(Role role) {
		return this.needs.stream().filter((need) -> role.is(need.role())).findFirst();
	}

}
