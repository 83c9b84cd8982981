package org.remit.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A small catalogue that has one of everything: four roles of which two share the title
 * PM, a role of which a dimension says nothing, sources that disagree about an
 * involvement, and a topic of each kind. A test changes the lists of its own instance to
 * see what happens.
 * <p>
 * {@code editions/format-1.json} holds exactly this. Leave it as it is: what one test
 * needs beyond it, that test adds.
 */
public final class SmallCatalog {

	public final List<Source> sources = new ArrayList<>(List.of(
			new Source("S0", SourceKind.ARTICLE, "Two kinds of manager", "A blog, name not given", null, null,
					"An article that compares the two."),
			new Source("S1", SourceKind.VENDOR_GUIDE, "Who does what", "A vendor, name not given", "2024-09-09", null,
					"A guide to the work of both."),
			new Source("S3", SourceKind.COURSE_LESSON, "Three roles", "A course, name not given", "2023", null,
					"A lesson on all three."),
			new Source("SG", SourceKind.STANDARD, "The Scrum Guide", "Ken Schwaber and Jeff Sutherland", "2020-11",
					"https://scrumguides.org/scrum-guide.html", "What Scrum is."),
			new Source("REMIT", SourceKind.OWN_READING, "Remit’s own reading", "Remit", null, null,
					"What no source says.")));

	public final List<Role> roles = new ArrayList<>(List.of(
			new Role("product-manager", "product manager", "PdM", Colour.TEAL,
					said("Decides what gets built and why.", "S0"), said("Is it the right thing?", "S3"),
					said("Answers for what a product achieves.\nThe work has no end.", "S0", "S3"),
					List.of(said("PM", "S0", "S3"), said("PdM", "REMIT"))),
			new Role("project-manager", "project manager", "PjM", Colour.RUST,
					said("Sees to how and when it gets built.", "S0"), said("Is it built right?", "S3"),
					said("Sees that decided work arrives.", "S0"), List.of(said("PM", "S0"))),
			new Role("product-owner", "product owner", "PO", Colour.PLUM, said("Keeps the backlog in order.", "S3"),
					said("What comes next?", "S3"), said("Orders the backlog and speaks for the customer.", "S3", "SG"),
					List.of(said("PO", "S3"))),
			new Role("scrum-master", "scrum master", "SM", Colour.GREEN, said("Makes Scrum work.", "SG"),
					said("What holds the team up?", "REMIT"), said("Coaches the team.", "SG"), List.of())));

	public final List<Dimension> dimensions = new ArrayList<>(List.of(
			new Dimension("owns", "Owns", "What the role answers for.",
					List.of(new Trait("product-manager", said("The outcome", "S0")),
							new Trait("product-manager", said("Vision and strategy", "S0", "S1")),
							new Trait("project-manager", said("The plan", "S0")),
							new Trait("product-owner", said("The backlog", "S3", "SG")),
							new Trait("scrum-master", said("The team’s effectiveness", "SG")))),
			new Dimension("measured-on", "Measured on", "What shows whether the work was done well.",
					List.of(new Trait("product-manager", said("Outcomes", "S0")),
							new Trait("project-manager", said("On time, on budget", "S0")),
							new Trait("product-owner", said("Velocity", "S3"))))));

	public final List<Responsibility> responsibilities = new ArrayList<>(List.of(
			new Responsibility("set-the-vision", Theme.DIRECTION, "Set the vision",
					said("Say where the product is going.", "S0"),
					List.of(involvement("product-manager", Raci.ACCOUNTABLE, null, "S0", "S3"),
							involvement("product-manager", Raci.RESPONSIBLE, "Upholds it.", "S1"),
							involvement("project-manager", Raci.NOT_INVOLVED, null, "REMIT"),
							involvement("product-owner", Raci.ACCOUNTABLE, "Develops it first.", "S1"),
							involvement("scrum-master", Raci.CONSULTED, null, "REMIT"))),
			new Responsibility("order-the-backlog", Theme.BACKLOG, "Order the backlog",
					said("Put the most valuable work first.", "S3"),
					List.of(involvement("product-manager", Raci.RESPONSIBLE, null, "S1"),
							involvement("project-manager", Raci.INFORMED, null, "REMIT"),
							involvement("product-owner", Raci.ACCOUNTABLE, null, "S3", "SG"),
							involvement("scrum-master", Raci.CONSULTED, "Knows techniques for it.", "SG"))),
			new Responsibility("plan-the-project", Theme.DELIVERY, "Plan the project",
					said("Lay down scope and dates.", "S0"),
					List.of(involvement("project-manager", Raci.ACCOUNTABLE, null, "S0", "S1")))));

	public final List<Skill> skills = new ArrayList<>(List.of(
			new Skill("strategic-thinking", "Strategic thinking", said("Choosing a direction.", "S0"),
					List.of(new SkillNeed("product-manager", Need.ESSENTIAL, null, List.of("S0")))),
			new Skill("coaching", "Coaching", said("Helping others get better.", "SG"),
					List.of(new SkillNeed("project-manager", Need.USEFUL, "For new people.", List.of("REMIT")),
							new SkillNeed("scrum-master", Need.ESSENTIAL, null, List.of("SG"))))));

	public final List<Move> moves = new ArrayList<>(List
		.of(new Move("project-manager", "product-manager", said("Many go this way.", "S0"),
				List.of(said("Discipline.", "S0"), said("Coordination.", "S0")), List.of(said("User research.", "S0")),
				List.of(said("The timeline.", "S0")), List.of(said("The roles are not the same.", "REMIT"))),
				new Move("product-owner", "product-manager", said("Nobody says how many.", "S3"), List.of(),
						List.of(said("Strategy.", "S3")), List.of(), List.of())));

	public final List<Topic> topics = new ArrayList<>(List.of(
			new Topic("meet-regularly", TopicKind.PRACTICE, "Meet regularly", said("Talk about what changes.", "S1"),
					List.of("product-manager", "project-manager"),
					List.of(new TopicPart("product-manager", null, said("Voices doubts.", "S1")),
							new TopicPart("project-manager", null, said("Names the dates.", "S1")))),
			new Topic("a-house", TopicKind.SCENARIO, "A house", said("If the product were a house.", "S1"),
					List.of("product-manager", "project-manager"),
					List.of(new TopicPart("product-manager", "Before", said("Chooses the house.", "S1")),
							new TopicPart("project-manager", "Then", said("Runs the builders.", "S1")))),
			new Topic("the-first-month", TopicKind.STAGE, "The first month", said("Listen.", "S3"),
					List.of("product-manager"), List.of()),
			new Topic("one-person-two-jobs", TopicKind.CAUTION, "One person, two jobs",
					said("Know which hat is on.", "S0", "S3"), List.of("product-manager", "project-manager"),
					List.of()),
			new Topic("who-sets-the-vision", TopicKind.DISAGREEMENT, "Who sets the vision?",
					said("Settle it by name.", "REMIT"), List.of("product-manager", "product-owner"),
					List.of(new TopicPart("product-manager", "The product manager", said("Defines it.", "S0", "S3")),
							new TopicPart("product-owner", "The product owner", said("Begins it.", "S1")))),
			new Topic("risk-log", TopicKind.TOOL, "Risk log", said("Holds what may go wrong.", "S0"),
					List.of("project-manager"),
					List.of(new TopicPart(null, "How to read one", said("Line by line.", "REMIT")))),
			new Topic("what-does-pm-stand-for", TopicKind.QUESTION, "What does PM stand for?", said("Ask.", "S0"),
					List.of("product-manager", "project-manager"), List.of()),
			new Topic("deadlines-slip", TopicKind.SIGN, "Deadlines slip", said("Somebody has to plan.", "S1"),
					List.of("project-manager"), List.of()),
			new Topic("you-like-structure", TopicKind.INCLINATION, "You like structure",
					said("So does the role.", "S0"), List.of("project-manager"), List.of()),
			new Topic("the-same-goals", TopicKind.SIMILARITY, "The same goals", said("Both serve the business.", "S1"),
					List.of("product-manager", "project-manager"), List.of())));

	public final List<Questionnaire> questionnaires = new ArrayList<>(List.of(
			new Questionnaire("which-role-do-we-need", Purpose.NEED, "Which role do we need?",
					"Three questions. Nothing is stored.", 3, 1, List.of(
							new Question("size", "How large is the company?", null, false, Condition.ALWAYS,
									List.of(new Option("small", "Small", "A dozen people"),
											new Option("large", "Large", null))),
							new Question("trouble", "What goes wrong?", "Think of last month.", true, Condition.ALWAYS,
									List.of(new Option("direction", "Nobody sets a direction", null),
											new Option("dates", "Dates slip", null))),
							new Question("sprints", "Who orders the backlog?", null, false,
									new Condition(List.of(new Choice("size", "large")), List.of(), List.of()),
									List.of(new Option("nobody", "Nobody", null),
											new Option("somebody", "Somebody", null)))),
					List.of(rule("no-direction", "product-manager", 3, new Choice("trouble", "direction"),
							said("Nobody sets a direction.", "S0", "S3")),
							rule("dates-slip", "project-manager", 3, new Choice("trouble", "dates"),
									said("Dates slip.", "S1")),
							rule("no-order", "product-owner", 3, new Choice("sprints", "nobody"),
									said("Nobody orders the backlog.", "S1")),
							new Rule("two-hats", when(new Choice("size", "small")),
									new Effect(EffectKind.COMBINE, null, 0), said("One person, two hats.", "S0")),
							new Rule("mind-the-time", when(new Choice("size", "small")),
									new Effect(EffectKind.CAUTION, null, 0), said("Keep time free.", "S1"))),
					List.of(new Example("a-start-up", "A start-up", said("Nobody knows what to build.", "S1"),
							List.of(new Choice("size", "small"), new Choice("trouble", "direction")),
							VerdictKind.HIRE_ONE, List.of("product-manager")))),
			new Questionnaire("which-role-suits-me", Purpose.FIT, "Which role suits me?",
					"One question. Nothing is stored.", 2, 1,
					List.of(new Question("like", "What do you like?", null, false, Condition.ALWAYS,
							List.of(new Option("structure", "Structure", null),
									new Option("open-questions", "Open questions", null)))),
					List.of(rule("structure", "project-manager", 2, new Choice("like", "structure"),
							said("So does the role.", "S0")),
							rule("open-questions", "product-manager", 2, new Choice("like", "open-questions"),
									said("The role is full of them.", "S0"))),
					List.of())));

	private static Rule rule(String key, String role, int points, Choice choice, Statement reason) {
		return new Rule(key, when(choice), new Effect(EffectKind.WEIGHT, role, points), reason);
	}

	private static Condition when(Choice choice) {
		return new Condition(List.of(choice), List.of(), List.of());
	}

	/**
	 * Makes a catalogue of the lists as they are now.
	 * @return the catalogue
	 * @throws InvalidCatalogException if a test has spoilt them
	 */
	public Catalog build() {
		return new Catalog(this.sources, this.roles, this.dimensions, this.responsibilities, this.skills, this.moves,
				this.topics, this.questionnaires);
	}

	/**
	 * The small catalogue.
	 * @return an unchanged one
	 */
	public static Catalog catalog() {
		return new SmallCatalog().build();
	}

	/**
	 * The small catalogue as it may have been published.
	 * @return edition 1
	 */
	public static Edition edition() {
		return new Edition(1, Instant.parse("2026-11-22T12:00:00Z"), "Remit", "The first edition.", "0".repeat(64),
				catalog());
	}

	/**
	 * A statement.
	 * @param text what is said
	 * @param sources who says so
	 * @return the statement
	 */
	public static Statement said(String text, String... sources) {
		return new Statement(text, List.of(sources));
	}

	static Involvement involvement(String role, Raci raci, @Nullable String note, String... sources) {
		return new Involvement(role, raci, note, List.of(sources));
	}

}
