package org.remit.admin;

import org.remit.content.DraftKind;

/**
 * What a kind of item is called.
 *
 * @param plural the heading of a list
 * @param singular one of them, within a sentence
 * @param group what divides them, as the label of a filter; empty if nothing does
 * @param about what they are, as a sentence
 */
record KindWords(String plural, String singular, String group, String about) {

	static KindWords of(DraftKind kind) {
		return switch (kind) {
			case SOURCE -> new KindWords("Sources", "source", "", "The documents that statements rest on.");
			case ROLE -> new KindWords("Roles", "role", "", "What people can be in a team.");
			case DIMENSION -> new KindWords("Dimensions", "dimension", "", "What roles are compared by.");
			case RESPONSIBILITY -> new KindWords("Responsibilities", "responsibility", "Theme",
					"Pieces of work, and how each role is involved.");
			case SKILL -> new KindWords("Skills", "skill", "", "What people have to be good at, and in which role.");
			case MOVE -> new KindWords("Moves", "move", "", "The ways from one role into another.");
			case TOPIC ->
				new KindWords("Topics", "topic", "Kind", "Practices, scenarios, cautions, tools and the like.");
			case QUESTIONNAIRE -> new KindWords("Questionnaires", "questionnaire", "Purpose",
					"Their titles and thresholds; questions, rules and examples have lists of their own.");
			case QUESTION -> new KindWords("Questions", "question", "Questionnaire",
					"What is asked, in order, with the answers to choose from.");
			case RULE -> new KindWords("Rules", "rule", "Questionnaire", "What follows from which answers, and why.");
			case EXAMPLE -> new KindWords("Examples", "example", "Questionnaire",
					"Cases with the verdict that sources give. They show at once what a change of rules does.");
		};
	}

	/** One of them, with its article, at the beginning of a sentence. */
	public String one() {
		return ("aeiou".indexOf(this.singular.charAt(0)) < 0 ? "A " : "An ") + this.singular;
	}

	/** What a button says that adds one. */
	public String add() {
		return "Add a" + one().substring(1);
	}

}
