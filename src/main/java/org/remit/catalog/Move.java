package org.remit.catalog;

import java.util.List;

/**
 * The way from one role into another, as sources tell it.
 *
 * @param from slug of the role that is left
 * @param to slug of the role that is taken up
 * @param howCommon how often people go this way
 * @param keep what carries over
 * @param learn what has to be learnt
 * @param letGo what has to be let go of
 * @param watch what goes wrong easily
 */
public record Move(String from, String to, Statement howCommon, List<Statement> keep, List<Statement> learn,
		List<Statement> letGo, List<Statement> watch) {

	public Move {
		keep = Problems.listOf(keep);
		learn = Problems.listOf(learn);
		letGo = Problems.listOf(letGo);
		watch = Problems.listOf(watch);
		new Problems().slug("from", from)
			.slug("to", to)
			.that(from == null || !from.equals(to), "to", "must differ from the role that is left")
			.present("howCommon", howCommon)
			.orThrow();
	}

}
