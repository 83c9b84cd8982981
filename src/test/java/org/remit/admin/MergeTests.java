package org.remit.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.remit.catalog.Responsibility;
import org.remit.catalog.Role;
import org.remit.catalog.SmallCatalog;
import org.remit.content.DraftKind;
import org.remit.content.Values;
import org.remit.web.Typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class MergeTests {

	private static final Role ROLE = SmallCatalog.catalog().role("product-manager").orElseThrow();

	private static final Responsibility RESPONSIBILITY = SmallCatalog.catalog()
		.responsibilities()
		.stream()
		.filter((responsibility) -> responsibility.slug().equals("order-the-backlog"))
		.findFirst()
		.orElseThrow();

	@Test
	void asksNothingWhereBothSayTheSame() {
		Merge merge = merge(ROLE, Map.of("name", "manager"), Map.of("name", "manager"));
		assertThat(merge.different()).isEmpty();
		assertThat(merge.complaints(Map.of()).isEmpty()).isTrue();
		assertThat(taken(merge, Map.of())).isEqualTo(with(ROLE, Map.of("name", "manager")));
	}

	@Test
	void takesFromEachSideWhatItAloneHasChanged() {
		Merge merge = merge(ROLE, Map.of("name", "theirs"), Map.of("abbreviation", "MINE", "summary.text", "Mine."));
		assertThat(merge.evident()).containsExactly(entry("name", Merge.THEIRS), entry("abbreviation", Merge.MINE),
				entry("summary.text", Merge.MINE));
		assertThat(merge.complaints(merge.evident()).isEmpty()).isTrue();
		assertThat(taken(merge, merge.evident()))
			.isEqualTo(with(ROLE, Map.of("name", "theirs", "abbreviation", "MINE", "summary.text", "Mine.")));
	}

	@Test
	void insistsOnAChoiceWhereBothHaveChanged() {
		Merge merge = merge(ROLE, Map.of("name", "theirs"), Map.of("name", "mine", "abbreviation", "MINE"));
		assertThat(merge.evident()).containsExactly(entry("abbreviation", Merge.MINE));
		assertThat(merge.complaints(merge.evident()).about("take.name")).isEqualTo("Choose a version of “Name”.");
		Map<String, String> chosen = merge.chosen(Typed.of(Map.of("take.name", List.of(Merge.THEIRS),
				"take.abbreviation", List.of(Merge.MINE), "take.colour", List.of(Merge.MINE))));
		assertThat(merge.complaints(chosen).isEmpty()).isTrue();
		assertThat(taken(merge, chosen)).isEqualTo(with(ROLE, Map.of("name", "theirs", "abbreviation", "MINE")));
	}

	@Test
	void takesNoOtherWordForAChoice() {
		Merge merge = merge(ROLE, Map.of("name", "theirs"), Map.of("name", "mine"));
		assertThat(merge.chosen(Typed.of(Map.of("take.name", List.of("both"))))).isEmpty();
	}

	@Test
	void asksForEverythingWhereTheBeginningIsNotKnown() {
		Merge merge = Merge.of(with(ROLE, Map.of("name", "theirs")), typescript(ROLE), Map.of());
		assertThat(merge.evident()).isEmpty();
		assertThat(merge.different()).containsExactly("name");
	}

	@Test
	void takesAnEmptiedFieldForChanged() {
		Map<String, List<String>> emptied = new LinkedHashMap<>(Values.of(ROLE).byPath());
		emptied.put("abbreviation", List.of(""));
		Merge merge = Merge.of(ROLE, new Typescript(Blueprint.of(DraftKind.ROLE), new Values(emptied)),
				Merge.marks(typescript(ROLE)));
		assertThat(merge.evident()).containsExactly(entry("abbreviation", Merge.MINE));
		Merge filled = Merge.of(ROLE, typescript(ROLE),
				Merge.marks(new Typescript(Blueprint.of(DraftKind.ROLE), new Values(emptied))));
		assertThat(filled.different()).isEmpty();
	}

	@Test
	void takesAListAsAWhole() {
		Merge merge = merge(ROLE, Map.of("titles.1.text", "Theirs"), Map.of("titles.2.text", "Mine"));
		assertThat(merge.different()).containsExactly("titles");
		assertThat(merge.evident()).isEmpty();
		assertThat(taken(merge, Map.of("titles", Merge.THEIRS)))
			.isEqualTo(with(ROLE, Map.of("titles.1.text", "Theirs")));
		assertThat(taken(merge, Map.of("titles", Merge.MINE))).isEqualTo(with(ROLE, Map.of("titles.2.text", "Mine")));
	}

	@Test
	void takesTheListThatOneSideHasChanged() {
		Merge merge = merge(ROLE, Map.of("titles.1.text", "Theirs"), Map.of("name", "mine"));
		assertThat(taken(merge, merge.evident()))
			.isEqualTo(with(ROLE, Map.of("titles.1.text", "Theirs", "name", "mine")));
	}

	@Test
	void takesAGridRoleByRole() {
		String theirs = raciOf(1);
		String mine = raciOf(2);
		Merge merge = merge(RESPONSIBILITY, Map.of("involvements.1.raci", theirs), Map.of("involvements.2.raci", mine));
		String first = "involvements-" + RESPONSIBILITY.involvements().get(0).role();
		String second = "involvements-" + RESPONSIBILITY.involvements().get(1).role();
		assertThat(merge.evident()).containsOnly(entry(first, Merge.THEIRS), entry(second, Merge.MINE));
		assertThat(taken(merge, merge.evident()))
			.isEqualTo(with(RESPONSIBILITY, Map.of("involvements.1.raci", theirs, "involvements.2.raci", mine)));
	}

	@Test
	void knowsTheBeginningFromTheFormAgain() {
		Map<String, String> marks = Merge.marks(typescript(ROLE));
		Map<String, List<String>> sent = new LinkedHashMap<>();
		new Beginning("0123456789abcdef", marks).fields().forEach((name, value) -> sent.put(name, List.of(value)));
		assertThat(Beginning.in(Typed.of(sent))).isEqualTo(new Beginning("0123456789abcdef", marks));
		assertThat(Beginning.in(Typed.of(Map.of("began", List.of("= nonsense a=b a=c =")))).marks()).containsEntry("a",
				"b");
	}

	/* One that the responsibility does not have there. */
	private static String raciOf(int row) {
		return Values.of(RESPONSIBILITY).text("involvements." + row + ".raci").equals("informed") ? "consulted"
				: "informed";
	}

	private static Merge merge(Record before, Map<String, String> theirs, Map<String, String> mine) {
		return Merge.of(with(before, theirs), typescript(with(before, mine)), Merge.marks(typescript(before)));
	}

	private static Record taken(Merge merge, Map<String, String> chosen) {
		return merge.taking(chosen).toRecord();
	}

	private static Typescript typescript(Record content) {
		return Typescript.of(Blueprint.of((content instanceof Role) ? DraftKind.ROLE : DraftKind.RESPONSIBILITY),
				content);
	}

	private static Record with(Record content, Map<String, String> changes) {
		Map<String, List<String>> values = new LinkedHashMap<>(Values.of(content).byPath());
		changes.forEach((path, text) -> values.put(path, List.of(text)));
		return new Values(values).toRecord(content.getClass());
	}

}
