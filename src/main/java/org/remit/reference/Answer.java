package org.remit.reference;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.Role;
import org.remit.catalog.Topic;
import org.remit.catalog.TopicPart;
import org.remit.web.ComparisonAddress;

/**
 * A question with its answer.
 *
 * @param topic the question, the answer and its parts
 * @param roles the roles that it is about
 * @param text the whole answer as one text, which says of whom each part speaks
 */
record Answer(Topic topic, List<Role> roles, String text) {

	static Answer of(Topic topic, Catalog catalog) {
		String text = Stream
			.concat(Stream.of(topic.text().text()), topic.parts().stream().map((part) -> text(part, catalog)))
			.collect(Collectors.joining(" "));
		return new Answer(topic, catalog.roles(topic.roles()), text);
	}

	private static String text(TopicPart part, Catalog catalog) {
		String about = Stream
			.concat(catalog.role(part.role()).map(Role::heading).stream(), Stream.ofNullable(part.label()))
			.collect(Collectors.joining(", "));
		return about + ": " + part.statement().text();
	}

	/**
	 * Where its roles are compared.
	 * @return a path, or {@code null} for one role or too many
	 */
	public @Nullable String comparison() {
		return (this.roles.size() < 2 || this.roles.size() > ComparisonAddress.MOST) ? null
				: ComparisonAddress.of(this.roles.stream().map(Role::slug).toList());
	}

}
