package org.remit.content;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.catalog.Catalog;
import org.remit.catalog.Dimension;
import org.remit.catalog.Move;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.Skill;
import org.remit.catalog.Statement;
import org.remit.catalog.Topic;
import org.remit.catalog.TopicKind;
import org.remit.content.Facts.Fact;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares the table in {@code docs/content.md} with the content. */
class FactsTests {

	private static final Pattern ITEM = Pattern.compile("([a-z]+) ([A-Za-z0-9-]+)(?:/([A-Za-z0-9 -]+))?");

	private static final Pattern ADDRESS = Pattern
		.compile("/(sources|roles|compare|moves|questions)(?:/([A-Za-z0-9-]+))?(?:#([a-z0-9-]+))?");

	private final Catalog catalog = Seed.catalog();

	@Test
	void listsEveryFactOnce() {
		List<String> expected = Stream
			.of(ids("S", 0, 4), ids("D", 1, 13), ids("R", 1, 25), ids("K", 1, 19), ids("N", 1, 24), ids("C", 1, 10),
					ids("M", 1, 5), ids("T", 1, 4), ids("A", 1, 2), ids("P", 1, 5), ids("E", 1, 2), ids("W", 1, 10),
					ids("G", 1, 5), ids("Q", 1, 9))
			.flatMap((ids) -> ids)
			.toList();
		assertThat(Facts.all()).extracting(Fact::id).containsExactlyElementsOf(expected);
	}

	@ParameterizedTest
	@MethodSource("facts")
	void saysWhatItStandsFor(Fact fact) {
		assertThat(fact.words()).matches("[A-Z].*[a-zM]");
	}

	@ParameterizedTest
	@MethodSource("facts")
	void namesContentThatExists(Fact fact) {
		assertThat(fact.content()).doesNotHaveDuplicates()
			.allSatisfy((item) -> assertThat(statements(item)).as(item).isNotEmpty());
	}

	@ParameterizedTest
	@MethodSource("facts")
	void namesSourcesThatItsContentCites(Fact fact) {
		Set<String> cited = fact.content()
			.stream()
			.flatMap((item) -> statements(item).stream())
			.flatMap(Collection::stream)
			.collect(Collectors.toSet());
		assertThat(fact.sources()).doesNotHaveDuplicates().isNotEmpty().isSubsetOf("S0", "S1", "S2", "S3", "S4");
		assertThat(cited).containsAll(fact.sources());
	}

	@ParameterizedTest
	@MethodSource("facts")
	void showsAllOfItsContent(Fact fact) {
		assertThat(fact.content())
			.allSatisfy((item) -> assertThat(fact.shownAt()).as(item).anyMatch((address) -> isShown(item, address)));
	}

	@ParameterizedTest
	@MethodSource("facts")
	void namesNoAddressThatShowsNothingOfIt(Fact fact) {
		assertThat(fact.shownAt()).doesNotHaveDuplicates()
			.allSatisfy((address) -> assertThat(fact.content()).as(address).anyMatch((item) -> isShown(item, address)));
	}

	static Stream<Fact> facts() {
		return Facts.all().stream();
	}

	/*
	 * The keys of the sources of each statement that an item makes; none if there is no
	 * such item.
	 */
	private List<List<String>> statements(String item) {
		Matcher parts = ITEM.matcher(item);
		assertThat(parts.matches()).as("“%s” is a kind of content and its name", item).isTrue();
		String name = parts.group(2);
		String detail = parts.group(3);
		return switch (parts.group(1)) {
			case "source" -> this.catalog.source(name).stream().map((source) -> List.of(source.key())).toList();
			case "title" -> role(name).titles()
				.stream()
				.filter((title) -> title.text().equals(detail))
				.map(Statement::sources)
				.toList();
			case "trait" -> this.catalog.dimensions()
				.stream()
				.filter(is(Dimension::slug, name))
				.flatMap((dimension) -> dimension.of(role(detail)).stream())
				.map(Statement::sources)
				.toList();
			case "responsibility" -> this.catalog.responsibilities()
				.stream()
				.filter(is(Responsibility::slug, name))
				.map((responsibility) -> responsibility.description().sources())
				.toList();
			case "involvement" -> this.catalog.responsibilities()
				.stream()
				.filter(is(Responsibility::slug, name))
				.flatMap((responsibility) -> responsibility.of(role(detail)).stream())
				.map((involvement) -> involvement.sources())
				.toList();
			case "skill" -> this.catalog.skills()
				.stream()
				.filter(is(Skill::slug, name))
				.map((skill) -> skill.description().sources())
				.toList();
			case "need" -> this.catalog.skills()
				.stream()
				.filter(is(Skill::slug, name))
				.flatMap((skill) -> skill.of(role(detail)).stream())
				.map((need) -> need.sources())
				.toList();
			case "move" -> this.catalog.move(role(name), role(detail))
				.stream()
				.flatMap(FactsTests::statements)
				.map(Statement::sources)
				.toList();
			case "topic" -> this.catalog.topics()
				.stream()
				.filter(is(Topic::slug, name))
				.flatMap((topic) -> topic.statements().stream())
				.map(Statement::sources)
				.toList();
			default -> List.of();
		};
	}

	private boolean isShown(String item, String address) {
		Matcher parts = ADDRESS.matcher(address);
		assertThat(parts.matches()).as("“%s” is the address of a page", address).isTrue();
		String page = parts.group(1);
		String name = parts.group(2);
		String anchor = parts.group(3);
		String slug = item.replaceAll("^[a-z]+ |/.*$", "");
		String detail = item.replaceAll("^[^/]*/?", "");
		List<Role> roles = switch (page) {
			case "roles" -> List.of(role(name));
			case "compare" -> compared(name);
			default -> List.of();
		};
		return switch (item.substring(0, item.indexOf(' '))) {
			case "source" -> address.equals("/sources/" + slug);
			case "title" -> address.equals("/roles/" + slug);
			case "move" -> address.equals("/moves/" + slug + "-to-" + detail);
			case "trait" -> ("dimension-" + slug).equals(anchor) && roles.contains(role(detail));
			case "responsibility" -> ("responsibility-" + slug).equals(anchor) && !roles.isEmpty();
			case "involvement" -> ("responsibility-" + slug).equals(anchor) && roles.contains(role(detail));
			case "skill" -> ("skill-" + slug).equals(anchor) && !roles.isEmpty();
			case "need" -> ("skill-" + slug).equals(anchor) && roles.contains(role(detail));
			case "topic" -> ("topic-" + slug).equals(anchor) && isAbout(slug, page, roles);
			default -> false;
		};
	}

	private boolean isAbout(String slug, String page, List<Role> roles) {
		Topic topic = this.catalog.topics().stream().filter(is(Topic::slug, slug)).findFirst().orElseThrow();
		return switch (page) {
			case "questions" -> topic.kind() == TopicKind.QUESTION;
			case "roles" -> roles.stream().allMatch(topic::isAbout);
			case "compare" -> roles.stream().filter(topic::isAbout).count() >= 2;
			default -> false;
		};
	}

	private List<Role> compared(String name) {
		List<String> slugs = List.of(name.split("-vs-"));
		List<Role> roles = this.catalog.roles(slugs);
		assertThat(roles).as(name).extracting(Role::slug).isEqualTo(slugs).hasSizeBetween(2, 4);
		return roles;
	}

	private Role role(String slug) {
		return this.catalog.role(slug).orElseThrow(() -> new AssertionError("No role " + slug));
	}

	private static Stream<Statement> statements(Move move) {
		return Stream.of(List.of(move.howCommon()), move.keep(), move.learn(), move.letGo(), move.watch())
			.flatMap(Collection::stream);
	}

	private static <T> Predicate<T> is(Function<T, String> slug, String expected) {
		return (item) -> slug.apply(item).equals(expected);
	}

	private static Stream<String> ids(String letter, int first, int last) {
		return IntStream.rangeClosed(first, last).mapToObj((number) -> letter + number);
	}

}
