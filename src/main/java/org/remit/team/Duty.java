package org.remit.team;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Problems;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Theme;

/**
 * A responsibility as one team asks about it: one of the catalogue, perhaps reworded, or
 * one of the team's own.
 *
 * @param key tells duties apart; a slug that stays the same from round to round
 * @param name its name, at most {@value #LONGEST_NAME} characters
 * @param theme what it belongs to
 * @param description what the work is, or {@code null}
 * @param responsibility slug of the catalogue's responsibility that it is, or
 * {@code null} for the team's own; a slug that the catalogue no longer has counts as none
 */
public record Duty(String key, String name, Theme theme, @Nullable String description,
		@Nullable String responsibility) {

	/** The greatest length of a name, in code points. */
	public static final int LONGEST_NAME = 120;

	/** The greatest length of a description, in code points. */
	public static final int LONGEST_DESCRIPTION = 500;

	public Duty {
		Problems problems = new Problems().slug("key", key)
			.text("name", name, LONGEST_NAME)
			.present("theme", theme)
			.textIfAny("description", description, LONGEST_DESCRIPTION);
		if (responsibility != null) {
			problems.slug("responsibility", responsibility);
		}
		problems.orThrow();
	}

	/**
	 * A responsibility as the catalogue has it.
	 * @param responsibility the responsibility
	 * @return a duty with its slug for a key
	 */
	public static Duty of(Responsibility responsibility) {
		String text = responsibility.description().text();
		return new Duty(responsibility.slug(), responsibility.name(), responsibility.theme(),
				(text.codePointCount(0, text.length()) <= LONGEST_DESCRIPTION) ? text
						: text.substring(0, text.offsetByCodePoints(0, LONGEST_DESCRIPTION - 1)) + "…",
				responsibility.slug());
	}

}
