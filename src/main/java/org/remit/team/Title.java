package org.remit.team;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Problems;
import org.remit.catalog.Role;

/**
 * What a member is called at work: a role of the catalogue, or free words.
 *
 * @param text the words, at most {@value Member#LONGEST_NAME} characters; for a role of
 * the catalogue its heading
 * @param role the slug of the catalogue's role, or {@code null} for free words
 */
public record Title(String text, @Nullable String role) {

	public Title {
		Problems problems = new Problems().text("title", text, Member.LONGEST_NAME);
		if (role != null) {
			problems.slug("role", role);
		}
		problems.orThrow();
	}

	/**
	 * The title that is a role of the catalogue.
	 * @param role the role
	 * @return its title
	 */
	public static Title of(Role role) {
		return new Title(role.heading(), role.slug());
	}

	/**
	 * A title in free words.
	 * @param words the words
	 * @return the title
	 */
	public static Title of(String words) {
		return new Title(words, null);
	}

}
