package org.remit.team;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Problems;

/**
 * A person in a team, as its lead has written them down.
 *
 * @param key tells members apart; a slug that stays the same from round to round and is
 * shown to nobody
 * @param name what the team calls them, at most {@value #LONGEST_NAME} characters; any
 * characters but control characters
 * @param title what they are called at work, or {@code null}
 * @param available hours a week that they have for this team, or {@code null} if unknown
 */
public record Member(String key, String name, @Nullable Title title, @Nullable Hours available) {

	/** The greatest length of a name or a title, in code points. */
	public static final int LONGEST_NAME = 80;

	public Member {
		new Problems().slug("key", key)
			.text("name", name, LONGEST_NAME)
			.that(available == null || available.fitAWeek(), "hours", "must be at most 168, the hours of a week")
			.orThrow();
	}

}
