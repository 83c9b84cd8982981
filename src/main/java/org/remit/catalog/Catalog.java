package org.remit.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * All content of one edition. If it exists it is consistent: every reference leads
 * somewhere, and nothing is there twice. Every list is in the order of the pages.
 *
 * @param sources what statements rest on
 * @param roles the roles
 * @param dimensions what roles are compared by
 * @param responsibilities who does what
 * @param skills what people have to be good at
 * @param moves ways from one role into another
 * @param topics practices, scenarios, cautions, questions and so on
 * @param questionnaires questions and the rules that turn answers into advice
 */
public record Catalog(List<Source> sources, List<Role> roles, List<Dimension> dimensions,
		List<Responsibility> responsibilities, List<Skill> skills, List<Move> moves, List<Topic> topics,
		List<Questionnaire> questionnaires) {

	/**
	 * Checks every reference.
	 * @throws InvalidCatalogException with all problems, if there are any
	 */
	public Catalog {
		sources = Problems.listOf(sources);
		roles = Problems.listOf(roles);
		dimensions = Problems.listOf(dimensions);
		responsibilities = Problems.listOf(responsibilities);
		skills = Problems.listOf(skills);
		moves = Problems.listOf(moves);
		topics = Problems.listOf(topics);
		questionnaires = Problems.listOf(questionnaires);
		Problems problems = new Problems();
		new References(sources, roles, Set.of(), Set.of()).check(dimensions, responsibilities, skills, moves, topics,
				questionnaires, problems);
		problems.orThrow();
	}

	/**
	 * Finds a role.
	 * @param slug its slug
	 * @return the role, or nothing
	 */
	public Optional<Role> role(@Nullable String slug) {
		return this.roles.stream().filter((role) -> role.is(slug)).findFirst();
	}

	/**
	 * The roles with the given slugs.
	 * @param slugs slugs; unknown ones are left out
	 * @return the roles, in the catalogue's order
	 */
	public List<Role> roles(Collection<String> slugs) {
		return this.roles.stream().filter((role) -> slugs.contains(role.slug())).toList();
	}

	/**
	 * Finds a source.
	 * @param key its key
	 * @return the source, or nothing
	 */
	public Optional<Source> source(@Nullable String key) {
		return this.sources.stream().filter((source) -> source.key().equals(key)).findFirst();
	}

	/**
	 * Finds what sources say about a move.
	 * @param from the role that is left
	 * @param to the role that is taken up
	 * @return the move, or nothing when no source speaks of it
	 */
	public Optional<Move> move(Role from, Role to) {
		return this.moves.stream().filter((move) -> from.is(move.from()) && to.is(move.to())).findFirst();
	}

	/**
	 * The topics of one kind.
	 * @param kind the kind
	 * @return the topics, in order
	 */
	public List<Topic> topics(TopicKind kind) {
		return this.topics.stream().filter((topic) -> topic.kind() == kind).toList();
	}

	/**
	 * The topics of one kind that are about a role.
	 * @param kind the kind
	 * @param role the role
	 * @return the topics, in order
	 */
	public List<Topic> topics(TopicKind kind, Role role) {
		return topics(kind).stream().filter((topic) -> topic.isAbout(role)).toList();
	}

	/**
	 * The topics of one kind that are about several of the given roles.
	 * @param kind the kind
	 * @param roles the roles
	 * @param atLeast about how many of them, at least
	 * @return the topics, in order
	 */
	public List<Topic> topics(TopicKind kind, List<Role> roles, int atLeast) {
		return topics(kind).stream()
			.filter((topic) -> roles.stream().filter(topic::isAbout).count() >= atLeast)
			.toList();
	}

	/**
	 * What a page looks up while it is drawn.
	 * @return roles and footnotes by their keys
	 */
	public Lookup lookup() {
		return Lookup.of(this);
	}

	/**
	 * Finds a questionnaire.
	 * @param slug its slug
	 * @return the questionnaire, or nothing
	 */
	public Optional<Questionnaire> questionnaire(@Nullable String slug) {
		return this.questionnaires.stream().filter((questionnaire) -> questionnaire.slug().equals(slug)).findFirst();
	}

}
