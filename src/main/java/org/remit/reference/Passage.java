package org.remit.reference;

import java.util.List;

/**
 * One place of an edition that can be found or cited.
 *
 * @param kind what sort of content it is
 * @param label that sort in words
 * @param title what it is headed by
 * @param text what it says
 * @param names other names by which people look for it
 * @param sources keys of the sources that it rests on
 * @param href the page that shows it, and where on the page
 */
public record Passage(Kind kind, String label, String title, String text, List<String> names, List<String> sources,
		String href) {

	/** The sorts of content, the one that people look for most first. */
	public enum Kind {

		/** A role, with what it is for. */
		ROLE("Role"),
		/** A responsibility, with what the work is. */
		RESPONSIBILITY("Responsibility"),
		/** A skill, with what it is. */
		SKILL("Skill"),
		/** A practice, scenario, caution, question and so on. */
		TOPIC("Topic"),
		/** What is said of a role in a dimension. */
		TRAIT("At a glance"),
		/** What is said of a move between roles. */
		MOVE("Move"),
		/** How a role is involved in a responsibility. */
		INVOLVEMENT("Who does what"),
		/** That a role needs a skill. */
		NEED("Skill needed"),
		/** What follows from which answers. */
		RULE("Rule"),
		/** A case with a known verdict. */
		EXAMPLE("Example");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		/**
		 * The sort in words.
		 * @return a short label with a capital
		 */
		public String label() {
			return this.label;
		}

	}

	/**
	 * Whether this rests on a source.
	 * @param key the source's key
	 * @return true if it cites the source
	 */
	boolean cites(String key) {
		return this.sources.contains(key);
	}

}
