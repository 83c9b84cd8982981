package org.remit.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.catalog.Catalog;
import org.remit.catalog.Dimension;
import org.remit.catalog.Involvement;
import org.remit.catalog.Move;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.Skill;
import org.remit.catalog.SkillNeed;
import org.remit.catalog.Statement;
import org.remit.catalog.Topic;
import org.remit.catalog.TopicKind;
import org.remit.catalog.TopicPart;
import org.remit.catalog.Trait;
import org.remit.web.ComparisonAddress;
import org.remit.reference.Passage.Kind;

/** Takes an edition apart into its passages. Everything that is claimed is in one. */
final class Passages {

	private final Catalog catalog;

	private final List<Passage> all = new ArrayList<>();

	private Passages(Catalog catalog) {
		this.catalog = catalog;
	}

	static List<Passage> of(Catalog catalog) {
		Passages passages = new Passages(catalog);
		catalog.roles().forEach(passages::add);
		catalog.dimensions().forEach(passages::add);
		catalog.responsibilities().forEach(passages::add);
		catalog.skills().forEach(passages::add);
		catalog.moves().forEach(passages::add);
		catalog.topics().forEach(passages::add);
		catalog.questionnaires().forEach(passages::add);
		return List.copyOf(passages.all);
	}

	private void add(Role role) {
		String path = "/roles/" + role.slug();
		List<String> names = Stream.concat(Stream.of(role.abbreviation()), role.titles().stream().map(Statement::text))
			.distinct()
			.toList();
		add(Kind.ROLE, role.heading(), role.oneLine(), names, path);
		add(Kind.ROLE, role.heading(), role.question(), List.of(), path);
		add(Kind.ROLE, role.heading(), role.summary(), List.of(), path);
		for (Statement title : role.titles()) {
			add(Kind.ROLE, role.heading(), new Statement("Also called " + title.text() + ".", title.sources()),
					List.of(), path);
		}
	}

	private void add(Dimension dimension) {
		for (Trait trait : dimension.traits()) {
			add(Kind.TRAIT, heading(trait.role()) + ": " + dimension.name().toLowerCase(Locale.ROOT), trait.statement(),
					List.of(), "/roles/" + trait.role() + "#dimension-" + dimension.slug());
		}
	}

	private void add(Responsibility responsibility) {
		String anchor = "#responsibility-" + responsibility.slug();
		String home = responsibility.accountable().stream().findFirst().orElse(firstOf(responsibility));
		add(Kind.RESPONSIBILITY, responsibility.name(), responsibility.description(), List.of(),
				home.isEmpty() ? "/roles" : "/roles/" + home + anchor);
		for (Involvement involvement : responsibility.involvements()) {
			String note = involvement.note();
			String text = involvement.raci().words() + ((note != null) ? ": " + note : "");
			this.all.add(new Passage(Kind.INVOLVEMENT, Kind.INVOLVEMENT.label(),
					heading(involvement.role()) + ": " + responsibility.name(), text, List.of(), involvement.sources(),
					"/roles/" + involvement.role() + anchor));
		}
	}

	private static String firstOf(Responsibility responsibility) {
		return responsibility.involvements().stream().map(Involvement::role).findFirst().orElse("");
	}

	private void add(Skill skill) {
		String anchor = "#skill-" + skill.slug();
		String home = skill.needs()
			.stream()
			.map((need) -> "/roles/" + need.role() + anchor)
			.findFirst()
			.orElse("/roles");
		add(Kind.SKILL, skill.name(), skill.description(), List.of(), home);
		for (SkillNeed need : skill.needs()) {
			String note = need.note();
			String text = need.need().label() + ((note != null) ? ": " + note : "");
			this.all.add(new Passage(Kind.NEED, Kind.NEED.label(), heading(need.role()) + ": " + skill.name(), text,
					List.of(), need.sources(), "/roles/" + need.role() + anchor));
		}
	}

	private void add(Move move) {
		String title = "From " + name(move.from()) + " to " + name(move.to());
		String path = "/moves/" + move.from() + "-to-" + move.to();
		add(Kind.MOVE, title, move.howCommon(), List.of(), path);
		Stream.of(move.keep(), move.learn(), move.letGo(), move.watch())
			.flatMap(List::stream)
			.forEach((statement) -> add(Kind.MOVE, title, statement, List.of(), path));
	}

	private void add(Topic topic) {
		String href = href(topic);
		add(topic, topic.title(), topic.text(), href);
		for (TopicPart part : topic.parts()) {
			String role = part.role();
			String label = part.label();
			String about = Stream.of((role != null) ? heading(role) : null, label)
				.filter(Objects::nonNull)
				.collect(Collectors.joining(", "));
			add(topic, topic.title() + " (" + about + ")", part.statement(), href);
		}
	}

	private void add(Topic topic, String title, Statement statement, String href) {
		this.all.add(new Passage(Kind.TOPIC, topic.kind().label(), title, statement.text(), List.of(),
				statement.sources(), href));
	}

	private void add(Questionnaire questionnaire) {
		String path = "/questionnaires/" + questionnaire.slug();
		questionnaire.rules()
			.forEach((rule) -> add(Kind.RULE, questionnaire.title(), rule.reason(), List.of(),
					path + "/rules#rule-" + rule.key()));
		questionnaire.examples()
			.forEach((example) -> add(Kind.EXAMPLE, example.title(), example.story(), List.of(),
					path + "#case-" + example.key()));
	}

	/* Where two roles' pages could show a topic, the comparison of its roles does. */
	private String href(Topic topic) {
		String anchor = "#topic-" + topic.slug();
		if (topic.kind() == TopicKind.QUESTION) {
			return "/questions" + anchor;
		}
		return switch (topic.kind()) {
			case PRACTICE, SCENARIO, SIMILARITY -> compared(topic) + anchor;
			default -> "/roles/" + topic.roles().get(0) + anchor;
		};
	}

	private String compared(Topic topic) {
		List<Role> roles = this.catalog.roles(topic.roles()).stream().limit(4).toList();
		if (roles.size() == 1) {
			return "/roles/" + roles.get(0).slug();
		}
		return ComparisonAddress.of(roles.stream().map(Role::slug).toList());
	}

	private void add(Kind kind, String title, Statement statement, List<String> names, String href) {
		this.all.add(new Passage(kind, kind.label(), title, statement.text(), names, statement.sources(), href));
	}

	private String heading(String role) {
		return this.catalog.role(role).map(Role::heading).orElse(role);
	}

	private String name(String role) {
		return this.catalog.role(role).map(Role::name).orElse(role);
	}

}
