package org.remit.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.catalog.Catalog;
import org.remit.catalog.Move;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.Role;
import org.remit.catalog.Statement;
import org.remit.content.Facts;
import org.remit.content.Facts.Fact;
import org.remit.content.Facts.Part;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks up every row of {@code docs/content.md} where it says that it is shown. */
@WholeApplication
class FactsOnPagesTests {

	private static final Map<String, Document> pages = new ConcurrentHashMap<>();

	@LocalServerPort
	private int port;

	@Autowired
	private PublishedCatalog published;

	static Stream<Fact> facts() {
		return Facts.all().stream();
	}

	static Stream<Part> parts() {
		return Facts.parts().stream();
	}

	@ParameterizedTest
	@MethodSource("facts")
	void areShownWhereTheTableSays(Fact fact) {
		assertThat(fact.content()).allSatisfy((item) -> {
			List<String> words = words(item);
			assertThat(words).as(item).isNotEmpty();
			assertThat(places(fact, item)).as(item).anyMatch((place) -> words.stream().allMatch(place::contains));
		});
		assertThat(fact.shownAt()).allSatisfy((address) -> assertThat(fact.content()).as(address)
			.anyMatch((item) -> text(address, item).filter((place) -> words(item).stream().allMatch(place::contains))
				.isPresent()));
	}

	@ParameterizedTest
	@MethodSource("parts")
	void areSaidThereInTheseWords(Part part) {
		Fact fact = Facts.all().stream().filter((one) -> one.id().equals(part.fact())).findFirst().orElseThrow();
		assertThat(places(fact, part.item())).anyMatch(part::isIn);
	}

	private List<String> places(Fact fact, String item) {
		return fact.shownAt().stream().flatMap((address) -> text(address, item).stream()).toList();
	}

	/*
	 * What stands at an address: its element, or the whole page without an anchor. On a
	 * page of rules, the rule.
	 */
	private Optional<String> text(String address, String item) {
		String[] parts = address.split("#", 2);
		Document page = pages.computeIfAbsent(parts[0], (path) -> Raw.get(this.port, path).page());
		boolean rules = parts[0].endsWith("/rules");
		String expected = item.replaceAll("^rule (.*)/.*$", "/questionnaires/$1/rules");
		if (rules ? !parts[0].equals(expected) : item.startsWith("rule ")) {
			return Optional.empty();
		}
		String id = rules ? item.replaceAll("^rule .*/", "rule-") : (parts.length == 2) ? parts[1] : "main";
		Element place = page.getElementById(id);
		assertThat(place).as(address + " #" + id).isNotNull();
		return Optional.of(place.text());
	}

	/* The texts by which a reader recognises an item; every one of them is shown. */
	private List<String> words(String item) {
		String slug = item.replaceAll("^[a-z]+ |/.*$", "");
		String detail = item.replaceAll("^[^/]*/?", "");
		Catalog catalog = this.published.current().catalog();
		Stream<String> words = switch (item.substring(0, item.indexOf(' '))) {
			case "source" -> catalog.source(slug).stream().flatMap((one) -> Stream.of(one.title(), one.about()));
			case "title" -> role(slug).titles().stream().map(Statement::text).filter(detail::equals);
			case "trait" -> catalog.dimensions()
				.stream()
				.filter((one) -> one.slug().equals(slug))
				.flatMap((one) -> one.of(role(detail)).stream())
				.map(Statement::text);
			case "responsibility" ->
				catalog.responsibilities().stream().filter((one) -> one.slug().equals(slug)).map((one) -> one.name());
			case "involvement" -> catalog.responsibilities()
				.stream()
				.filter((one) -> one.slug().equals(slug))
				.flatMap((one) -> one.of(role(detail)).stream())
				.flatMap((one) -> Stream.of(one.raci().words(), (one.note() != null) ? one.note() : ""));
			case "skill" -> catalog.skills().stream().filter((one) -> one.slug().equals(slug)).map((one) -> one.name());
			case "need" -> catalog.skills()
				.stream()
				.filter((one) -> one.slug().equals(slug))
				.flatMap((one) -> one.of(role(detail)).stream())
				.flatMap((one) -> Stream.of(one.need().label(), (one.note() != null) ? one.note() : ""));
			case "move" -> catalog.move(role(slug), role(detail)).stream().flatMap(FactsOnPagesTests::words);
			case "topic" -> catalog.topics()
				.stream()
				.filter((one) -> one.slug().equals(slug))
				.flatMap(
						(one) -> Stream.concat(Stream.of(one.title()), one.statements().stream().map(Statement::text)));
			case "rule" -> Facts.statements(item, catalog).stream().map(Statement::text);
			default -> throw new IllegalArgumentException(item);
		};
		return words.map((text) -> text.replaceAll("\\s+", " ")).toList();
	}

	private static Stream<String> words(Move move) {
		return Stream.of(List.of(move.howCommon()), move.keep(), move.learn(), move.letGo(), move.watch())
			.flatMap(Collection::stream)
			.map(Statement::text);
	}

	private Role role(String slug) {
		return this.published.current().catalog().role(slug).orElseThrow();
	}

}
