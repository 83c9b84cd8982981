package org.remit.comparison;

import org.remit.catalog.Responsibility;
import org.remit.catalog.Theme;

/**
 * Asks a candidate for what they have done, not for what they would do: one form of
 * question for each theme, filled with a responsibility's name.
 */
final class InterviewQuestion {

	private InterviewQuestion() {
	}

	/**
	 * The question about a responsibility.
	 * @param responsibility the responsibility; its name says what to do, as in
	 * {@code Order the roadmap}
	 * @return the question
	 */
	static String about(Responsibility responsibility) {
		return form(responsibility.theme()).replace("…", uncapitalised(responsibility.name()));
	}

	private static String form(Theme theme) {
		return switch (theme) {
			case DIRECTION ->
				"Tell us about a time when you had to …. What did you decide, what did you turn down, and on "
						+ "what evidence?";
			case DISCOVERY ->
				"Tell us about a time when you had to …. What did you learn that you had not expected, and "
						+ "what changed because of it?";
			case BACKLOG ->
				"Tell us about a team for which you had to …. How did its developers know what you wanted, and "
						+ "how did you notice when they did not?";
			case DELIVERY ->
				"Tell us about a time when you had to …, and something went wrong. When did you notice, whom "
						+ "did you tell, and what did you do?";
			case PEOPLE ->
				"Tell us about a time when you had to …. Who saw it differently from you, and what would they "
						+ "say of how you went about it?";
			case MEASUREMENT ->
				"Tell us about a time when you had to …. Which figures did you look at, what did they not "
						+ "show, and what did you do because of them?";
		};
	}

	/* Leaves abbreviations such as OKR alone. */
	private static String uncapitalised(String name) {
		boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
		return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
	}

}
