package org.remit.admin;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.remit.catalog.Catalog;
import org.remit.catalog.Choice;
import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Problem;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.SmallCatalog;
import org.remit.content.DraftKind;
import org.remit.content.QuestionnaireHead;
import org.remit.content.Values;

import static org.assertj.core.api.Assertions.assertThat;

class BlueprintTests {

	private static final Catalog CATALOG = SmallCatalog.catalog();

	@ParameterizedTest
	@EnumSource
	void hasAControlForEveryComponentAndNoOther(DraftKind kind) {
		Set<String> drawn = new TreeSet<>();
		Blueprint.of(kind).controls().forEach((control) -> leaves(control, "", drawn));
		Set<String> there = new TreeSet<>();
		leaves(kind.type(), "", there);
		assertThat(drawn).isEqualTo(there);
	}

	@ParameterizedTest
	@EnumSource
	void saysForEveryTextTheLimitOfTheRecord(DraftKind kind) {
		Values filled = Values.of(example(kind));
		Map<String, Integer> limits = new LinkedHashMap<>();
		Blueprint.of(kind).controls().forEach((control) -> limits(control, "", limits));
		limits.remove("published"); // a date, not a length
		limits.forEach((path, limit) -> {
			assertThat(problems(kind, filled, path, limit)).as("%s of a %s at its limit", path, kind)
				.noneMatch((problem) -> problem.what().contains("characters long"));
			assertThat(problems(kind, filled, path, limit + 1)).as("%s of a %s beyond its limit", path, kind)
				.anyMatch((problem) -> problem.where().equals(path.replace('.', '/'))
						&& problem.what().contains("at most %d fit".formatted(limit)));
		});
	}

	@Test
	void leadsFromAProblemToItsPlace() {
		Blueprint role = Blueprint.of(DraftKind.ROLE);
		assertThat(role.spot("name")).isEqualTo(new Blueprint.Spot("name", "Name"));
		assertThat(role.spot("titles/2/sources"))
			.isEqualTo(new Blueprint.Spot("titles.2.sources", "Other titles 2, sources"));
		assertThat(role.spot("titles/2")).isEqualTo(new Blueprint.Spot("titles.2", "Other titles 2"));
		assertThat(role.spot("nowhere")).isEqualTo(new Blueprint.Spot(Blueprint.FORM, ""));
		assertThat(Blueprint.of(DraftKind.DIMENSION).spot("traits/3/statement/text").id())
			.isEqualTo("traits.3.statement.text");
		assertThat(Blueprint.of(DraftKind.RULE).spot("when/allOf").words())
			.isEqualTo("When, all of these answers are given");
	}

	private static List<Problem> problems(DraftKind kind, Values filled, String path, int length) {
		Map<String, List<String>> values = new LinkedHashMap<>(filled.byPath());
		values.put(path, List.of("a".repeat(length)));
		try {
			new Values(values).toRecord(kind.type());
			return List.of();
		}
		catch (InvalidCatalogException ex) {
			return ex.problems();
		}
	}

	private static Record example(DraftKind kind) {
		Questionnaire questionnaire = CATALOG.questionnaires().get(0);
		return switch (kind) {
			case SOURCE -> CATALOG.sources().get(0);
			case ROLE -> CATALOG.roles().get(0);
			case DIMENSION -> CATALOG.dimensions().get(0);
			case RESPONSIBILITY -> CATALOG.responsibilities().get(0);
			case SKILL -> CATALOG.skills().get(0);
			case MOVE -> CATALOG.moves().get(0);
			case TOPIC -> CATALOG.topics().get(0);
			case QUESTIONNAIRE ->
				new QuestionnaireHead(questionnaire.slug(), questionnaire.purpose(), questionnaire.title(),
						questionnaire.introduction(), questionnaire.neededFrom(), questionnaire.closeWithin());
			case QUESTION -> questionnaire.questions().get(0);
			case RULE -> questionnaire.rules().get(0);
			case EXAMPLE -> questionnaire.examples().get(0);
		};
	}

	private static List<Control> parts(Control control) {
		if (control instanceof Control.Group group) {
			return group.parts();
		}
		if (control instanceof Control.Rows rows) {
			return rows.parts();
		}
		if (control instanceof Control.Grid grid) {
			List<Control> parts = new ArrayList<>(grid.parts());
			parts.add(new Control.Pick("role", "Role", null, Offer.ROLES));
			return parts;
		}
		return List.of();
	}

	private static void leaves(Control control, String prefix, Set<String> found) {
		List<Control> parts = parts(control);
		if (parts.isEmpty()) {
			found.add(prefix + control.path());
		}
		parts.forEach((part) -> leaves(part, prefix + control.path() + ".", found));
	}

	private static void leaves(Class<?> type, String prefix, Set<String> found) {
		Stream.of(type.getRecordComponents()).forEach((component) -> {
			Class<?> held = held(component);
			if (held.isRecord() && held != Choice.class) {
				leaves(held, prefix + component.getName() + ".", found);
			}
			else {
				found.add(prefix + component.getName());
			}
		});
	}

	private static Class<?> held(RecordComponent component) {
		return (component.getType() != List.class) ? component.getType()
				: (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
	}

	private static void limits(Control control, String prefix, Map<String, Integer> found) {
		if (control instanceof Control.Text text) {
			found.put(prefix + text.path(), text.limit());
		}
		String row = (control instanceof Control.Rows || control instanceof Control.Grid) ? ".1." : ".";
		parts(control).forEach((part) -> limits(part, prefix + control.path() + row, found));
	}

}
