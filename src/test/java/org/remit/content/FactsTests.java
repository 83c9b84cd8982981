package org.remit.content;

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
import org.remit.catalog.Effect;
import org.remit.catalog.EffectKind;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.Role;
import org.remit.catalog.Statement;
import org.remit.catalog.Topic;
import org.remit.catalog.TopicKind;
import org.remit.content.Facts.Fact;
import org.remit.content.Facts.Part;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares the table in {@code docs/content.md} with the content. */
class FactsTests {

	private static final Pattern ADDRESS = Pattern.compile(
			"/(sources|roles|compare|moves|questions|questionnaires)(?:/([A-Za-z0-9-]+))?(/rules)?(?:#([a-z0-9-]+))?");

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
	void namesContentThatExists(Fact fact) {
		assertThat(fact.content()).doesNotHaveDuplicates()
			.allSatisfy((item) -> assertThat(Facts.statements(item, this.catalog)).as(item).isNotEmpty());
	}

	@ParameterizedTest
	@MethodSource("facts")
	void namesSourcesThatItsContentCites(Fact fact) {
		Set<String> cited = fact.content()
			.stream()
			.flatMap((item) -> Facts.statements(item, this.catalog).stream())
			.flatMap((statement) -> statement.sources().stream())
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

	@ParameterizedTest
	@MethodSource("facts")
	void saysEveryPartOfItSomewhere(Fact fact) {
		List<Part> parts = Facts.parts().stream().filter((part) -> part.fact().equals(fact.id())).toList();
		assertThat(parts).doesNotHaveDuplicates();
		assertThat(parts.stream().map(Part::item).distinct()).containsExactlyInAnyOrderElementsOf(fact.content());
		assertThat(parts.stream().flatMap((part) -> part.documents().stream())).containsAll(fact.sources());
	}

	@ParameterizedTest
	@MethodSource("parts")
	void isSaidInTheseWordsOnTheAuthorityOfTheseDocuments(Part part) {
		assertThat(Facts.statements(part.item(), this.catalog)).anyMatch(part::isStatedBy);
	}

	/* What the documents say of a main role in a dimension is a part of some fact. */
	@Test
	void leavesNoTraitOfTheMainRolesOut() {
		assertThat(this.catalog.roles().subList(0, 3)).allSatisfy((role) -> {
			for (Dimension dimension : this.catalog.dimensions()) {
				String item = "trait %s/%s".formatted(dimension.slug(), role.slug());
				List<Part> parts = Facts.parts().stream().filter((part) -> part.item().equals(item)).toList();
				assertThat(dimension.of(role)).filteredOn(FactsTests::citesADocument)
					.allSatisfy((trait) -> assertThat(parts).as(item).anyMatch((part) -> part.isStatedBy(trait)));
			}
		});
	}

	@Test
	void namesEveryRuleThatRestsOnADocumentAlone() {
		List<String> named = Facts.all().stream().flatMap((fact) -> fact.content().stream()).distinct().toList();
		for (Questionnaire questionnaire : this.catalog.questionnaires()) {
			assertThat(questionnaire.rules()).filteredOn((rule) -> Facts.DOCUMENTS.containsAll(rule.reason().sources()))
				.filteredOn((rule) -> rule.effect().role() == null || isMain(rule.effect().role()))
				.isNotEmpty()
				.allSatisfy(
						(rule) -> assertThat(named).contains("rule %s/%s".formatted(questionnaire.slug(), rule.key())));
		}
	}

	@Test
	void arguesTheWeightOfEveryRule() {
		Pattern row = Pattern.compile("\\| `([a-z-]+)` \\| ([A-Z][^|]*) \\| [0-9.]+ % \\| (?:[0-9.]+ %|–) \\| .+");
		assertThat(Facts.lines("docs/content.md").stream().map(row::matcher).filter(Matcher::matches))
			.extracting((cells) -> cells.group(1) + ": " + cells.group(2))
			.containsExactlyElementsOf(this.catalog.questionnaires()
				.stream()
				.flatMap((questionnaire) -> questionnaire.rules().stream())
				.map((rule) -> rule.key() + ": " + effect(rule.effect()))
				.toList());
	}

	private String effect(Effect effect) {
		String role = (effect.role() != null) ? role(effect.role()).abbreviation() : "";
		return (effect.kind() == EffectKind.WEIGHT)
				? "%s %s%d".formatted(role, (effect.points() < 0) ? "−" : "+", Math.abs(effect.points()))
				: (effect.kind().name() + " " + role).strip();
	}

	private boolean isMain(String role) {
		return this.catalog.roles().subList(0, 3).contains(role(role));
	}

	private static boolean citesADocument(Statement statement) {
		return statement.sources().stream().anyMatch(Facts.DOCUMENTS::contains);
	}

	static Stream<Part> parts() {
		return Facts.parts().stream();
	}

	static Stream<Fact> facts() {
		return Facts.all().stream();
	}

	private boolean isShown(String item, String address) {
		Matcher parts = ADDRESS.matcher(address);
		assertThat(parts.matches()).as("“%s” is the address of a page", address).isTrue();
		String page = parts.group(1);
		String name = parts.group(2);
		String anchor = parts.group(4);
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
			case "rule" -> address.equals("/questionnaires/" + slug + "/rules");
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

	private static <T> Predicate<T> is(Function<T, String> slug, String expected) {
		return (item) -> slug.apply(item).equals(expected);
	}

	private static Stream<String> ids(String letter, int first, int last) {
		return IntStream.rangeClosed(first, last).mapToObj((number) -> letter + number);
	}

}
