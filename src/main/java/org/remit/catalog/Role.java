package org.remit.catalog;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A role that a person can hold in a team.
 *
 * @param slug its part of an address; never changes once published
 * @param name its usual name, in lower case but for proper names, as within a sentence
 * @param abbreviation the short form used where room is scarce
 * @param colour the colour that it keeps everywhere
 * @param oneLine what it is for, in one line
 * @param question the question that it keeps asking
 * @param summary what it is, in a few sentences
 * @param titles other titles and abbreviations by which people know it
 */
public record Role(String slug, String name, String abbreviation, Colour colour, Statement oneLine, Statement question,
		Statement summary, List<Statement> titles) {

	private static final Pattern JOINT = Pattern.compile("(^|-)(vs|to)(-|$)");

	public Role {
		titles = Problems.listOf(titles);
		new Problems().slug("slug", slug)
			.that(slug == null || !JOINT.matcher(slug).find(), "slug",
					"may not have vs or to as a word, which join roles in addresses")
			.text("name", name, 80)
			.text("abbreviation", abbreviation, 10)
			.present("colour", colour)
			.present("oneLine", oneLine)
			.present("question", question)
			.present("summary", summary)
			.distinct("titles", titles, Statement::text)
			.orThrow();
	}

	/**
	 * The name as a heading shows it.
	 * @return the name with a capital
	 */
	public String heading() {
		return this.name.substring(0, 1).toUpperCase(Locale.ROOT) + this.name.substring(1);
	}

	/**
	 * Whether this is the role with the given slug.
	 * @param slug a slug, or {@code null} for none
	 * @return true if it is
	 */
	public boolean is(@Nullable String slug) {
		return this.slug.equals(slug);
	}

}
