package org.remit.catalog;

/** What a topic is; decides where it is shown. */
public enum TopicKind {

	/** A way in which roles work together well. */
	PRACTICE("Practice"),

	/** A story with each role's part in it. */
	SCENARIO("Scenario"),

	/** How time is spent at some point after starting in a role. */
	STAGE("Stage"),

	/** A warning. */
	CAUTION("Caution"),

	/** Something on which sources contradict each other; its parts are the positions. */
	DISAGREEMENT("Disagreement"),

	/** A tool or template that helps a role. */
	TOOL("Tool or template"),

	/** A question that people ask; its title is the question, its text the answer. */
	QUESTION("Question"),

	/** A sign that a team needs a role. */
	SIGN("Sign"),

	/** A sign that a role suits a person. */
	INCLINATION("Inclination"),

	/** Something that roles have in common. */
	SIMILARITY("Similarity");

	private final String label;

	TopicKind(String label) {
		this.label = label;
	}

	/**
	 * The kind in words.
	 * @return a short label with a capital
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Whether such a topic is about several roles together, and shown where they are
	 * compared.
	 * @return true for practices, scenarios and similarities
	 */
	public boolean isShared() {
		return this == PRACTICE || this == SCENARIO || this == SIMILARITY;
	}

	@Override
	public String toString() {
		return Slugs.of(this);
	}

}
