package org.remit.catalog;

import java.util.List;
import java.util.function.Function;

/**
 * Something that is claimed, and what the claim rests on.
 *
 * @param text the claim, at most {@value #LIMIT} characters
 * @param sources keys of the sources that say so, at least one, in the order in which to
 * cite them
 */
public record Statement(String text, List<String> sources) {

	/** The greatest length of a text, in code points. */
	public static final int LIMIT = 2000;

	public Statement {
		sources = Problems.listOf(sources);
		new Problems().text("text", text, LIMIT)
			.that(!sources.isEmpty(), "sources", "must name at least one source")
			.distinct("sources", sources, Function.identity())
			.orThrow();
	}

}
