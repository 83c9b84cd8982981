package org.remit.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Follows every reference of a catalogue. A key counts as known when it belongs to
 * something that exists, or to something that is reported as faulty already: one fault is
 * one problem, not one for everything that leads to it.
 */
final class References {

	private final List<Source> sources;

	private final List<Role> roles;

	private final Set<String> knownSources;

	private final Set<String> knownRoles;

	References(List<Source> sources, List<Role> roles, Set<String> faultySources, Set<String> faultyRoles) {
		this.sources = sources;
		this.roles = roles;
		this.knownSources = Stream.concat(sources.stream().map(Source::key), faultySources.stream())
			.collect(Collectors.toSet());
		this.knownRoles = Stream.concat(roles.stream().map(Role::slug), faultyRoles.stream())
			.collect(Collectors.toSet());
	}

	void check(List<Dimension> dimensions, List<Responsibility> responsibilities, List<Skill> skills, List<Move> moves,
			List<Topic> topics, List<Questionnaire> questionnaires, Problems problems) {
		problems.distinct("sources", this.sources, Source::key);
		unique(this.roles, Role::slug, "roles", problems, (role, here) -> check(role, here));
		problems.distinct("roles", this.roles, Role::name);
		unique(dimensions, Dimension::slug, "dimensions", problems, this::check);
		unique(responsibilities, Responsibility::slug, "responsibilities", problems, this::check);
		unique(skills, Skill::slug, "skills", problems, this::check);
		unique(moves, (move) -> move.from() + "-to-" + move.to(), "moves", problems, this::check);
		unique(topics, Topic::slug, "topics", problems, this::check);
		unique(questionnaires, Questionnaire::slug, "questionnaires", problems, this::check);
	}

	private <T> void unique(List<T> items, Function<T, String> slug, String place, Problems problems, Check<T> check) {
		problems.distinct(place, items, slug);
		for (T item : items) {
			check.check(item, problems.in(place).in(slug.apply(item)));
		}
	}

	private void check(Role role, Problems problems) {
		sources(role.oneLine(), "oneLine", problems);
		sources(role.question(), "question", problems);
		sources(role.summary(), "summary", problems);
		sources(role.titles(), "titles", problems);
	}

	private void check(Dimension dimension, Problems problems) {
		for (Trait trait : dimension.traits()) {
			role(trait.role(), "traits", problems);
			sources(trait.statement(), "traits/" + trait.role(), problems);
		}
	}

	private void check(Responsibility responsibility, Problems problems) {
		sources(responsibility.description(), "description", problems);
		Map<String, String> accountable = new HashMap<>();
		for (Involvement involvement : responsibility.involvements()) {
			role(involvement.role(), "involvements", problems);
			sources(involvement.sources(), "involvements/" + involvement.role(), problems);
			if (involvement.raci() == Raci.ACCOUNTABLE) {
				for (String source : involvement.sources()) {
					onlyOneAccountable(source, involvement.role(), accountable, problems);
				}
			}
		}
	}

	/*
	 * One accountable role for each responsibility is what RACI is for. Our own reading
	 * may name several, because delivery roles stand in for each other.
	 */
	private void onlyOneAccountable(String source, String role, Map<String, String> accountable, Problems problems) {
		boolean published = this.sources.stream()
			.anyMatch((known) -> known.key().equals(source) && !known.isOwnReading());
		String other = accountable.putIfAbsent(source, role);
		problems.that(!published || other == null || other.equals(role), "involvements",
				"%s makes both %s and %s accountable", source, other, role);
	}

	private void check(Skill skill, Problems problems) {
		sources(skill.description(), "description", problems);
		for (SkillNeed need : skill.needs()) {
			role(need.role(), "needs", problems);
			sources(need.sources(), "needs/" + need.role(), problems);
		}
	}

	private void check(Move move, Problems problems) {
		role(move.from(), "from", problems);
		role(move.to(), "to", problems);
		sources(move.howCommon(), "howCommon", problems);
		sources(move.keep(), "keep", problems);
		sources(move.learn(), "learn", problems);
		sources(move.letGo(), "letGo", problems);
		sources(move.watch(), "watch", problems);
	}

	private void check(Topic topic, Problems problems) {
		sources(topic.text(), "text", problems);
		for (String role : topic.roles()) {
			role(role, "roles", problems);
		}
		for (TopicPart part : topic.parts()) {
			if (part.role() != null) {
				role(part.role(), "parts", problems);
			}
			sources(part.statement(), "parts", problems);
		}
	}

	private void check(Questionnaire questionnaire, Problems problems) {
		for (Rule rule : questionnaire.rules()) {
			if (rule.effect().role() != null) {
				role(rule.effect().role(), "rules/" + rule.key(), problems);
			}
			sources(rule.reason(), "rules/" + rule.key(), problems);
		}
		for (Example example : questionnaire.examples()) {
			example.roles().forEach((role) -> role(role, "examples/" + example.key(), problems));
			sources(example.story(), "examples/" + example.key(), problems);
		}
	}

	private void role(String slug, String where, Problems problems) {
		problems.that(this.knownRoles.contains(slug), where, "names the unknown role “%s”", slug);
	}

	private void sources(List<Statement> statements, String where, Problems problems) {
		for (Statement statement : statements) {
			sources(statement, where, problems);
		}
	}

	private void sources(Statement statement, String where, Problems problems) {
		sources(statement.sources(), where, problems);
	}

	private void sources(Collection<String> keys, String where, Problems problems) {
		for (String key : keys) {
			problems.that(this.knownSources.contains(key), where, "cites the unknown source “%s”", key);
		}
	}

	@FunctionalInterface
	private interface Check<T> {

		void check(T item, Problems problems);

	}

}
