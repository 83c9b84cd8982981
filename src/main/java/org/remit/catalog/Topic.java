package org.remit.catalog;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A titled text about one or more roles: a practice, a scenario, a caution …
 *
 * @param slug its part of an address
 * @param kind what it is
 * @param title its title
 * @param text its text
 * @param roles slugs of the roles that it is about, at least one
 * @param parts a part for each role or position, possibly none
 */
public record Topic(String slug, TopicKind kind, String title, Statement text, List<String> roles,
		List<TopicPart> parts) {

	public Topic {
		roles = Problems.listOf(roles);
		parts = Problems.listOf(parts);
		new Problems().slug("slug", slug)
			.present("kind", kind)
			.text("title", title, 200)
			.present("text", text)
			.that(!roles.isEmpty(), "roles", "must name at least one role")
			.distinct("roles", roles, Function.identity())
			.that(kind == null || !kind.isShared() || roles.size() != 1, "roles",
					"must name at least two roles, since only their comparison shows it")
			.that(kind != TopicKind.DISAGREEMENT || parts.size() >= 2, "parts",
					"must have at least two positions, or nobody disagrees")
			.orThrow();
	}

	/**
	 * Whether this is about a role.
	 * @param role the role
	 * @return true if it is one of the topic's roles
	 */
	public boolean isAbout(Role role) {
		return this.roles.contains(role.slug());
	}

	/**
	 * Everything that is said in it.
	 * @return the text, then the parts
	 */
	public List<Statement> statements() {
		return Stream.concat(Stream.of(this.text), this.parts.stream().map(TopicPart::statement)).toList();
	}

}
