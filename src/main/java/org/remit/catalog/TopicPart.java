package org.remit.catalog;

import org.jspecify.annotations.Nullable;

/**
 * One role's part in a topic, or one position on it.
 *
 * @param role slug of the role whose part it is, or {@code null}
 * @param label what it is in a few words, or {@code null}; never both are missing
 * @param statement what is said
 */
public record TopicPart(@Nullable String role, @Nullable String label, Statement statement) {

	public TopicPart {
		Problems problems = new Problems().textIfAny("label", label, 120).present("statement", statement);
		if (role != null) {
			problems.slug("role", role);
		}
		problems.that(role != null || label != null, "label", "must not be empty where no role is named").orThrow();
	}

}
