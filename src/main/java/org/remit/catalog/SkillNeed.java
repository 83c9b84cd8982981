package org.remit.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * That a role needs a skill.
 *
 * @param role the role's slug
 * @param need how much
 * @param note what it is needed for, where that differs between roles; or {@code null}
 * @param sources keys of the sources that say so, at least one
 */
public record SkillNeed(String role, Need need, @Nullable String note, List<String> sources) {

	public SkillNeed {
		sources = Problems.listOf(sources);
		new Problems().slug("role", role)
			.present("need", need)
			.textIfAny("note", note, 400)
			.that(!sources.isEmpty(), "sources", "must name at least one source")
			.distinct("sources", sources, (source) -> source)
			.orThrow();
	}

}
