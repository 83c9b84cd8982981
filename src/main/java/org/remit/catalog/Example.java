package org.remit.catalog;

import java.util.List;
import java.util.function.Function;

/**
 * A case with the verdict that sources give; kept with the rules to show what they do.
 *
 * @param key its name, unique within its questionnaire
 * @param title the case in a few words
 * @param story the case
 * @param answers the choices that somebody in this case makes
 * @param verdict the kind of verdict that the sources give
 * @param roles slugs of the verdict's roles, in order; for a fit, of the roles that suit
 * best
 */
public record Example(String key, String title, Statement story, List<Choice> answers, VerdictKind verdict,
		List<String> roles) {

	public Example {
		answers = Problems.listOf(answers);
		roles = Problems.listOf(roles);
		new Problems().slug("key", key)
			.text("title", title, 200)
			.present("story", story)
			.distinct("answers", answers, Function.identity())
			.present("verdict", verdict)
			.distinct("roles", roles, Function.identity())
			.orThrow();
	}

}
