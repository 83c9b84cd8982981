package org.remit.reference;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.catalog.Catalog;
import org.remit.catalog.Involvement;
import org.remit.catalog.SkillNeed;
import org.remit.catalog.SmallCatalog;
import org.remit.catalog.Statement;
import org.remit.content.Seed;
import org.remit.reference.Passage.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PassagesTests {

	static Stream<Catalog> catalogs() {
		return Stream.of(SmallCatalog.catalog(), Seed.catalog());
	}

	@ParameterizedTest
	@MethodSource("catalogs")
	void holdEveryStatement(Catalog catalog) {
		List<Passage> passages = Passages.of(catalog);
		assertThat(all(Statement.class, catalog)).isNotEmpty()
			.allSatisfy(
					(statement) -> assertThat(passages).anyMatch((passage) -> passage.text().contains(statement.text())
							&& passage.sources().equals(statement.sources())));
	}

	@ParameterizedTest
	@MethodSource("catalogs")
	void holdWhoDoesWhatAndWhoNeedsWhat(Catalog catalog) {
		List<Passage> passages = Passages.of(catalog);
		assertThat(passages).filteredOn((passage) -> passage.kind() == Kind.INVOLVEMENT)
			.extracting(Passage::sources)
			.containsExactlyElementsOf(all(Involvement.class, catalog).stream().map(Involvement::sources).toList());
		assertThat(passages).filteredOn((passage) -> passage.kind() == Kind.NEED)
			.extracting(Passage::sources)
			.containsExactlyElementsOf(all(SkillNeed.class, catalog).stream().map(SkillNeed::sources).toList());
	}

	@Test
	void leadToWhereTheyAreShown() {
		assertThat(Passages.of(SmallCatalog.catalog())).extracting(Passage::title, Passage::href)
			.contains(at("Product manager", "/roles/product-manager"),
					at("Scrum master: owns", "/roles/scrum-master#dimension-owns"),
					at("Order the backlog", "/roles/product-owner#responsibility-order-the-backlog"),
					at("Project manager: Set the vision", "/roles/project-manager#responsibility-set-the-vision"),
					at("Coaching", "/roles/project-manager#skill-coaching"),
					at("From project manager to product manager", "/moves/project-manager-to-product-manager"),
					at("Meet regularly", "/compare/product-manager-vs-project-manager#topic-meet-regularly"),
					at("Risk log (How to read one)", "/roles/project-manager#topic-risk-log"),
					at("A house (Product manager, Before)",
							"/compare/product-manager-vs-project-manager#topic-a-house"),
					at("What does PM stand for?", "/questions#topic-what-does-pm-stand-for"));
	}

	@Test
	void carryTheNamesOfARoleOnce() {
		assertThat(Passages.of(SmallCatalog.catalog())).filteredOn((passage) -> !passage.names().isEmpty())
			.extracting(Passage::names)
			.containsExactly(List.of("PdM", "PM"), List.of("PjM", "PM"), List.of("PO"), List.of("SM"));
	}

	private static Tuple at(String title, String href) {
		return tuple(title, href);
	}

	/** Whatever of one type is anywhere in the catalogue, in its order. */
	private static <T> List<T> all(Class<T> type, Object in) {
		List<T> found = new ArrayList<>();
		if (type.isInstance(in)) {
			found.add(type.cast(in));
		}
		else if (in instanceof Collection<?> items) {
			items.forEach((item) -> found.addAll(all(type, item)));
		}
		else if (in instanceof Record) {
			for (RecordComponent component : in.getClass().getRecordComponents()) {
				try {
					found.addAll(all(type, component.getAccessor().invoke(in)));
				}
				catch (ReflectiveOperationException ex) {
					throw new IllegalStateException(ex);
				}
			}
		}
		return found;
	}

}
