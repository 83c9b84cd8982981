package org.remit.team;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.remit.catalog.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/** What is settled, a sheet for each and one for all. */
class RemitSheetTests {

	private static final LocalDate DAY = LocalDate.of(2027, 1, 31);

	private static Answered answered() {
		Round round = new Sketch().member("ann", "Lead", null)
			.members("bob", "cat")
			.own("vision", Theme.DIRECTION)
			.own("plan", Theme.DELIVERY)
			.own("test", Theme.DELIVERY)
			.decides("ann ann ann")
			.round();
		return new Answered(round,
				List.of(new Settlement("plan", "bob", "ann", DAY), new Settlement("vision", "ann", null, DAY)), null,
				List.of());
	}

	@Test
	void tellsWhatSomebodyDecidesAndForWhatTheyStandIn() {
		RemitSheet ann = RemitSheet.of(answered(), "ann").orElseThrow();
		assertThat(ann.decided()).extracting((line) -> line.duty().key()).containsExactly("vision");
		assertThat(ann.deputised()).extracting((line) -> line.owner().key()).containsExactly("bob");
		assertThat(ann.open()).isEmpty();
		assertThat(RemitSheet.of(answered(), "eve")).isEmpty();
	}

	@Test
	void tellsTheTeamWhatIsSettledAndWhatIsOpen() {
		RemitSheet team = RemitSheet.of(answered(), "team").orElseThrow();
		assertThat(team.lines()).extracting((line) -> line.duty().key()).containsExactly("vision", "plan");
		assertThat(team.open()).extracting(Duty::key).containsExactly("test");
	}

	@Test
	void leavesOpenWhatSomebodyDecidedWhoHasLeft() {
		Answered answered = answered();
		Answered left = new Answered(answered.round(), List.of(new Settlement("plan", "gone", "ann", DAY)), null,
				List.of());
		RemitSheet team = RemitSheet.of(left, "team").orElseThrow();
		assertThat(team.lines()).isEmpty();
		assertThat(team.open()).hasSize(3);
	}

	@Test
	void isWrittenAsMarkdown() {
		assertThat(SheetFile.of(RemitSheet.of(answered(), "ann").orElseThrow(), "md").orElseThrow().getBody())
			.isEqualTo("""
					# Remit sheet: Ann

					A team, round 1

					## Decides

					- **Vision**, from 31 January 2027 on

					## Stands in

					- **Plan**: Bob, with Ann as deputy, from 31 January 2027 on
					""");
	}

	@Test
	void isWrittenAsATableThatComputesNothing() {
		Round round = new Round("=1", 1, Mode.NAMED, List.of(new Member("cat", "=cmd", null, null)),
				List.of(new Duty("plan", "+Plan", Theme.DELIVERY, null, null)), List.of(), List.of());
		Answered answered = new Answered(round, List.of(new Settlement("plan", "cat", null, DAY)), null, List.of());
		assertThat(SheetFile.of(RemitSheet.of(answered, "team").orElseThrow(), "csv").orElseThrow().getBody())
			.isEqualTo("\uFEFF\"Theme\",\"Responsibility\",\"Decides\",\"Stands in\",\"From\"\r\n"
					+ "\"Delivery\",\"'+Plan\",\"'=cmd\",\"\",\"2027-01-31\"\r\n");
	}

}
