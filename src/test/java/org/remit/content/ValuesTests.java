package org.remit.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.catalog.Catalog;
import org.remit.catalog.Dimension;
import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Problem;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Rule;
import org.remit.catalog.SmallCatalog;
import org.remit.catalog.Topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ValuesTests {

	private static final Catalog CATALOG = SmallCatalog.catalog();

	@ParameterizedTest
	@MethodSource("everything")
	void makeTheSameRecordAgain(Record content) {
		assertThat(Values.of(content).toRecord(content.getClass())).isEqualTo(content);
	}

	static Stream<Record> everything() {
		return Stream
			.of(CATALOG.sources(), CATALOG.roles(), CATALOG.dimensions(), CATALOG.responsibilities(), CATALOG.skills(),
					CATALOG.moves(), CATALOG.topics(),
					CATALOG.questionnaires().stream().map(QuestionnaireHead::of).toList(),
					CATALOG.questionnaires().get(0).questions(), CATALOG.questionnaires().get(0).rules(),
					CATALOG.questionnaires().get(0).examples())
			.flatMap(List::stream)
			.map(Record.class::cast);
	}

	@Test
	void areNamedByTheirPlace() {
		Responsibility vision = CATALOG.responsibilities().get(0);
		assertThat(Values.of(vision).byPath()).containsEntry("theme", List.of("direction"))
			.containsEntry("description.text", List.of("Say where the product is going."))
			.containsEntry("description.sources", List.of("S0"))
			.containsEntry("involvements.2.role", List.of("product-manager"))
			.containsEntry("involvements.2.raci", List.of("responsible"))
			.containsEntry("involvements.3.note", List.of());
	}

	@Test
	void countNoRowInWhichEverythingIsEmpty() {
		Dimension owns = CATALOG.dimensions().get(0);
		Map<String, List<String>> typed = new LinkedHashMap<>(Values.of(owns).byPath());
		typed.put("traits.2.role", List.of(""));
		typed.put("traits.2.statement.text", List.of(""));
		typed.put("traits.2.statement.sources", List.of());
		assertThat(new Values(typed).toRecord(Dimension.class).traits()).hasSize(owns.traits().size() - 1)
			.doesNotContain(owns.traits().get(1));
	}

	@Test
	void tellEverythingThatIsWrongAtItsPlaceAndOnce() {
		Map<String, List<String>> typed = new LinkedHashMap<>(Values.of(CATALOG.responsibilities().get(0)).byPath());
		typed.put("slug", List.of("sеt"));
		typed.put("theme", List.of("nonsense"));
		typed.put("name", List.of("n".repeat(121)));
		typed.put("description.text", List.of(""));
		typed.put("description.sources", List.of());
		typed.put("involvements.2.note", List.of("n".repeat(401)));
		assertThat(problems(typed, Responsibility.class)).extracting(Problem::toString)
			.containsExactlyInAnyOrder(
					"slug: may only have lower-case letters a to z, digits and single hyphens between them",
					"theme: cannot be “nonsense”", "name: is 121 characters long; at most 120 fit",
					"description/text: must not be empty", "description/sources: must name at least one source",
					"involvements/2/note: is 401 characters long; at most 400 fit");
	}

	@Test
	void tellOfAFaultyPartInsteadOfTooFewParts() {
		Topic disagreement = CATALOG.topics().get(4);
		Map<String, List<String>> typed = new LinkedHashMap<>(Values.of(disagreement).byPath());
		typed.put("parts.2.statement.text", List.of(""));
		assertThat(problems(typed, Topic.class)).extracting(Problem::toString)
			.containsExactly("parts/2/statement/text: must not be empty");
	}

	@Test
	void refuseNumbersAndChoicesThatAreNone() {
		Map<String, List<String>> typed = new LinkedHashMap<>(
				Values.of(CATALOG.questionnaires().get(0).rules().get(0)).byPath());
		typed.put("effect.points", List.of("99999999999"));
		typed.put("when.allOf", List.of("size"));
		assertThat(problems(typed, Rule.class)).extracting(Problem::where)
			.containsExactlyInAnyOrder("effect/points", "when/allOf");
	}

	private static List<Problem> problems(Map<String, List<String>> typed, Class<? extends Record> type) {
		return catchThrowableOfType(InvalidCatalogException.class, () -> new Values(typed).toRecord(type)).problems();
	}

}
