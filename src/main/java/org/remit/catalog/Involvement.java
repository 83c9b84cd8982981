package org.remit.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a role is involved in a responsibility, according to some sources.
 *
 * @param role the role's slug
 * @param raci the kind of involvement
 * @param note what the role does in it, where that is not plain; or {@code null}
 * @param sources keys of the sources that say so, at least one
 */
public record Involvement(String role, Raci raci, @Nullable String note, List<String> sources) {

	public Involvement {
		sources = Problems.listOf(sources);
		new Problems().slug("role", role)
			.present("raci", raci)
			.textIfAny("note", note, 400)
			.that(!sources.isEmpty(), "sources", "must name at least one source")
			.distinct("sources", sources, (source) -> source)
			.orThrow();
	}

}
