package org.remit.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.remit.catalog.Dimension;
import org.remit.catalog.Example;
import org.remit.catalog.Move;
import org.remit.catalog.Question;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.Rule;
import org.remit.catalog.Skill;
import org.remit.catalog.Source;
import org.remit.catalog.Topic;

/**
 * What sort of thing is edited as one: an item of the working copy is one record. The
 * order is the one in which things can be made, since later ones refer to earlier ones.
 */
public enum DraftKind {

	/** A {@link Source}. */
	SOURCE(Source.class, DraftSource.class),

	/** A {@link Role}. */
	ROLE(Role.class, DraftRole.class),

	/** A {@link Dimension} with its traits. */
	DIMENSION(Dimension.class, DraftDimension.class),

	/** A {@link Responsibility} with its involvements. */
	RESPONSIBILITY(Responsibility.class, DraftResponsibility.class),

	/** A {@link Skill} with its needs. */
	SKILL(Skill.class, DraftSkill.class),

	/** A {@link Move}. */
	MOVE(Move.class, DraftMove.class),

	/** A {@link Topic} of any kind. */
	TOPIC(Topic.class, DraftTopic.class),

	/** A {@link QuestionnaireHead}. */
	QUESTIONNAIRE(QuestionnaireHead.class, DraftQuestionnaire.class),

	/** A {@link Question} with its options; part of a questionnaire. */
	QUESTION(Question.class, DraftQuestion.class),

	/** A {@link Rule}; part of a questionnaire. */
	RULE(Rule.class, DraftRule.class),

	/** An {@link Example}; part of a questionnaire. */
	EXAMPLE(Example.class, DraftExample.class);

	/** Stands in the key of a part between its questionnaire and its own key. */
	public static final String JOINT = "~";

	private final Class<? extends Record> type;

	private final Class<? extends DraftItem<?>> draft;

	DraftKind(Class<? extends Record> type, Class<? extends DraftItem<?>> draft) {
		this.type = type;
		this.draft = draft;
	}

	/**
	 * Finds a kind by its place.
	 * @param place for example {@code roles}
	 * @return the kind, or nothing
	 */
	public static Optional<DraftKind> at(String place) {
		return Arrays.stream(values()).filter((kind) -> kind.place().equals(place)).findFirst();
	}

	/**
	 * Where its items stand in a catalogue, and in the path of a problem.
	 * @return the plural, for example {@code roles}
	 */
	public String place() {
		return (this == RESPONSIBILITY) ? "responsibilities" : toString() + "s";
	}

	/**
	 * The record that an item of this kind is.
	 * @return the record's class
	 */
	public Class<? extends Record> type() {
		return this.type;
	}

	/**
	 * Whether such an item is part of a questionnaire.
	 * @return true for questions, rules and examples
	 */
	public boolean isPart() {
		return this == QUESTION || this == RULE || this == EXAMPLE;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

	Class<? extends DraftItem<?>> draft() {
		return this.draft;
	}

	String keyOf(DraftItem<?> item) {
		return isPart() ? item.group() + JOINT + item.key() : item.key();
	}

	/**
	 * The key of a record among its like.
	 * @param content a record of this kind
	 * @return its slug or key; for a move both roles' slugs, joined by {@code -to-}
	 */
	String keyOf(Record content) {
		return switch (this) {
			case SOURCE -> ((Source) content).key();
			case ROLE -> ((Role) content).slug();
			case DIMENSION -> ((Dimension) content).slug();
			case RESPONSIBILITY -> ((Responsibility) content).slug();
			case SKILL -> ((Skill) content).slug();
			case MOVE -> ((Move) content).from() + "-to-" + ((Move) content).to();
			case TOPIC -> ((Topic) content).slug();
			case QUESTIONNAIRE -> ((QuestionnaireHead) content).slug();
			case QUESTION -> ((Question) content).key();
			case RULE -> ((Rule) content).key();
			case EXAMPLE -> ((Example) content).key();
		};
	}

}
