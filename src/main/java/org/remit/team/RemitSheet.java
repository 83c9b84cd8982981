package org.remit.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a team has agreed, on one page: of one member, or of all. It holds what was
 * settled and nothing of what anybody answered.
 *
 * @param team the team's name
 * @param round the number of the round in which it was settled
 * @param member whose sheet it is, or {@code null} for the whole team's
 * @param lines what is settled and concerns them, in the order of the pages
 * @param open what is not settled; only on the team's sheet
 */
record RemitSheet(String team, int round, @Nullable Member member, List<Line> lines, List<Duty> open) {

	/** The key of the whole team's sheet. */
	static final String TEAM = "team";

	RemitSheet {
		lines = List.copyOf(lines);
		open = List.copyOf(open);
	}

	/**
	 * Writes a sheet.
	 * @param answered what was answered and settled
	 * @param whose a member's key, or {@value #TEAM}
	 * @return the sheet, or nothing if there is no such member
	 */
	static Optional<RemitSheet> of(Answered answered, String whose) {
		if (TEAM.equals(whose)) {
			return Optional.of(of(answered, (Member) null));
		}
		return answered.round().member(whose).map((member) -> of(answered, member));
	}

	private static RemitSheet of(Answered answered, @Nullable Member member) {
		Round round = answered.round();
		List<Line> lines = new ArrayList<>();
		List<Duty> open = new ArrayList<>();
		for (Duty duty : round.duties()) {
			Optional<Line> line = answered.agreed()
				.stream()
				.filter((one) -> one.duty().equals(duty.key()))
				.findFirst()
				.flatMap((one) -> line(one, duty, round));
			line.filter((one) -> member == null || one.concerns(member)).ifPresent(lines::add);
			if (line.isEmpty() && member == null) {
				open.add(duty);
			}
		}
		return new RemitSheet(round.team(), round.number(), member, lines, open);
	}

	/* Who has left since decides nothing any more. */
	private static Optional<Line> line(Settlement settled, Duty duty, Round round) {
		return round.member(settled.owner())
			.map((owner) -> new Line(duty, owner, round.member(settled.deputy()).orElse(null), settled.date()));
	}

	/**
	 * What the sheet is called.
	 * @return a heading
	 */
	public String title() {
		return (this.member != null) ? this.member.name() : this.team;
	}

	/**
	 * The key of this sheet.
	 * @return a member's key, or {@value #TEAM}
	 */
	public String key() {
		return (this.member != null) ? this.member.key() : TEAM;
	}

	/**
	 * What the member decides, or what anybody decides.
	 * @return lines, in order
	 */
	public List<Line> decided() {
		return this.lines.stream().filter((line) -> this.member == null || line.owner().equals(this.member)).toList();
	}

	/**
	 * For what the member stands in.
	 * @return lines, in order; none on the team's sheet
	 */
	public List<Line> deputised() {
		return this.lines.stream().filter((line) -> this.member != null && this.member.equals(line.deputy())).toList();
	}

	/**
	 * What is settled about one duty.
	 *
	 * @param duty the duty
	 * @param owner who decides it
	 * @param deputy who stands in, or {@code null}
	 * @param date the day from which it holds
	 */
	record Line(Duty duty, Member owner, @Nullable Member deputy, LocalDate date) {

		private boolean concerns(Member member) {
			return member.equals(this.owner) || member.equals(this.deputy);
		}

		/** Who stands in, or nothing. */
		public String standIn() {
			return (this.deputy != null) ? this.deputy.name() : "";
		}

	}

}
