package org.remit.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Builds a catalogue from content that may be faulty, and reports everything that is
 * wrong with it at once. Each item is made by a function that notes what is wrong inside
 * the item and may itself throw {@link InvalidCatalogException}.
 */
public final class CatalogBuilder {

	/**
	 * Stands in for a statement that is reported as faulty, while the rest is looked at.
	 * Cites what can be no source, so that it never gets into a catalogue.
	 */
	public static final Statement FAULTY = new Statement("?", List.of("?"));

	private final Problems problems = new Problems();

	private final Set<String> faultySources = new HashSet<>(FAULTY.sources());

	private final Set<String> faultyRoles = new HashSet<>();

	private final List<Source> sources = new ArrayList<>();

	private final List<Role> roles = new ArrayList<>();

	private final List<Dimension> dimensions = new ArrayList<>();

	private final List<Responsibility> responsibilities = new ArrayList<>();

	private final List<Skill> skills = new ArrayList<>();

	private final List<Move> moves = new ArrayList<>();

	private final List<Topic> topics = new ArrayList<>();

	private final List<Questionnaire> questionnaires = new ArrayList<>();

	/**
	 * Adds a source.
	 * @param key its key
	 * @param made makes it
	 * @return this
	 */
	public CatalogBuilder source(String key, Function<Problems, Source> made) {
		if (!add(this.sources, "sources", key, made)) {
			this.faultySources.add(key);
		}
		return this;
	}

	/**
	 * Adds a role.
	 * @param slug its slug
	 * @param made makes it
	 * @return this
	 */
	public CatalogBuilder role(String slug, Function<Problems, Role> made) {
		if (!add(this.roles, "roles", slug, made)) {
			this.faultyRoles.add(slug);
		}
		return this;
	}

	/**
	 * Adds a dimension.
	 * @param slug its slug
	 * @param made makes it
	 * @return this
	 */
	public CatalogBuilder dimension(String slug, Function<Problems, Dimension> made) {
		add(this.dimensions, "dimensions", slug, made);
		return this;
	}

	/**
	 * Adds a responsibility.
	 * @param slug its slug
	 * @param made makes it
	 * @return this
	 */
	public CatalogBuilder responsibility(String slug, Function<Problems, Responsibility> made) {
		add(this.responsibilities, "responsibilities", slug, made);
		return this;
	}

	/**
	 * Adds a skill.
	 * @param slug its slug
	 * @param made makes it
	 * @return this
	 */
	public CatalogBuilder skill(String slug, Function<Problems, Skill> made) {
		add(this.skills, "skills", slug, made);
		return this;
	}

	/**
	 * Adds a move.
	 * @param key its two roles' slugs, joined by {@code -to-}
	 * @param made makes it
	 * @return this
	 */
	public CatalogBuilder move(String key, Function<Problems, Move> made) {
		add(this.moves, "moves", key, made);
		return this;
	}

	/**
	 * Adds a topic.
	 * @param slug its slug
	 * @param made makes it
	 * @return this
	 */
	public CatalogBuilder topic(String slug, Function<Problems, Topic> made) {
		add(this.topics, "topics", slug, made);
		return this;
	}

	/**
	 * Adds a questionnaire.
	 * @param slug its slug
	 * @param made makes it
	 * @return this
	 */
	public CatalogBuilder questionnaire(String slug, Function<Problems, Questionnaire> made) {
		add(this.questionnaires, "questionnaires", slug, made);
		return this;
	}

	/**
	 * Ends the work.
	 * @return the catalogue
	 * @throws InvalidCatalogException with all problems, if there are any
	 */
	public Catalog build() {
		new References(this.sources, this.roles, this.faultySources, this.faultyRoles).check(this.dimensions,
				this.responsibilities, this.skills, this.moves, this.topics, this.questionnaires, this.problems);
		this.problems.orThrow();
		return new Catalog(this.sources, this.roles, this.dimensions, this.responsibilities, this.skills, this.moves,
				this.topics, this.questionnaires);
	}

	private <T> boolean add(List<T> items, String place, String key, Function<Problems, T> made) {
		Problems here = this.problems.in(place).in(key);
		Optional<T> item = here.take("", () -> made.apply(here));
		item.ifPresent(items::add);
		return item.isPresent();
	}

}
