package org.remit.admin;

/** What a form has to choose from. */
enum Offer {

	/** Sources, by key. */
	SOURCES,

	/** Kinds of source. */
	SOURCE_KINDS,

	/** Roles, by slug. */
	ROLES,

	/** Colours of roles. */
	COLOURS,

	/** Themes of responsibilities. */
	THEMES,

	/** Ways to be involved. */
	RACI,

	/** How much a skill is needed. */
	NEEDS,

	/** Kinds of topic. */
	TOPIC_KINDS,

	/** What a questionnaire finds out. */
	PURPOSES,

	/** Answers to the questionnaire's questions. */
	ANSWERS,

	/** Answers to the questions before the one that is edited. */
	EARLIER_ANSWERS,

	/** What follows from a rule. */
	EFFECTS,

	/** Kinds of verdict. */
	VERDICTS

}
