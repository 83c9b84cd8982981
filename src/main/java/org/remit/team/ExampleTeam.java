package org.remit.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.Raci;
import org.remit.catalog.Theme;

/**
 * A made-up team in its second round: the delivery is seen to twice, the direction hardly
 * at all, and a product owner does a project manager's work. Everybody is called by their
 * title. One of seven has not answered.
 */
final class ExampleTeam {

	private static final LocalDate AGREED_ON = LocalDate.of(2026, 9, 1);

	private static final String TEAM = "Checkout team";

	/* A letter stands for each member in the answers below. */
	private static final String LETTERS = "pldesta";

	private static final List<Seat> SEATS = List.of(new Seat("product-owner", "Product owner", "product-owner", "32"),
			new Seat("tech-lead", "Tech lead", null, "36"), new Seat("designer", "Designer", null, "30"),
			new Seat("engineer", "Engineer", null, "38"), new Seat("second-engineer", "Second engineer", null, "38"),
			new Seat("tester", "Tester", null, "20"), new Seat("account-manager", "Account manager", null, "10"));

	/*
	 * Who decides it, by the six who answered: a letter, 0 for nobody, ? for not sure;
	 * what each of them does: A, R, C, I, or - for nothing; hours, of some; who was said
	 * to decide it in the round before, by all.
	 */
	private static final List<Row> ROWS = List.of(
			new Row("set-vision-and-strategy", Theme.DIRECTION, "Set the vision and strategy", "0p0?00", "R--C--", "",
					"p"),
			new Row("order-the-roadmap", Theme.DIRECTION, "Order the roadmap", "pl00p0", "RC----", "p2", "0"),
			new Row("make-trade-offs", Theme.DIRECTION, "Decide what gives way", "0lp0l0", "RR-C--", "", "0"),
			new Row("study-users-and-market", Theme.DISCOVERY, "Study users and the market", "0?d000", "--R---", "d4",
					"0"),
			new Row("define-requirements", Theme.DISCOVERY, "Turn needs into requirements", "ppp?pp", "ARCIIC", "p3l2",
					"p"),
			new Row("order-the-backlog", Theme.BACKLOG, "Own and order the backlog", "pppppp", "ACICII", "p4", "p"),
			new Row("write-user-stories", Theme.BACKLOG, "Write and refine user stories", "pppp?p", "ARRCCC", "p4",
					"p"),
			new Row("accept-finished-work", Theme.BACKLOG, "Accept or reject finished work", "tpptpt", "R--C-A", "p2t3",
					"p"),
			new Row("plan-the-project", Theme.DELIVERY, "Plan the project", "pppppp", "ARICCI", "p6l2", "p"),
			new Row("manage-risks", Theme.DELIVERY, "Manage risks", "pl0?l0", "RR-C--", "p1l1", "0"),
			new Row("keep-the-timeline", Theme.DELIVERY, "Keep the timeline", "pppppp", "A-IIII", "p6", "p"),
			new Row("coordinate-teams", Theme.DELIVERY, "Coordinate teams and dependencies", "pllppp", "ARI-I-", "p4l3",
					"l"),
			new Row("manage-technical-dependencies", Theme.DELIVERY, "Manage technical dependencies", "llllll",
					"IACRCI", "l6", "l"),
			new Row("oversee-execution", Theme.DELIVERY, "Oversee execution", "pp?ppp", "ARICCR", "p3t9", "p"),
			new Row("report-status", Theme.PEOPLE, "Report the status", "plplpl", "AA-I-C", "p3l2", "p"),
			new Row("run-team-communication", Theme.PEOPLE, "Run the team’s communication", "pppppp", "A--IIR", "p3",
					"p"),
			new Row("allocate-people-and-resources", Theme.PEOPLE, "Allocate people and resources", "ppp?pp", "AC----",
					"p2", "p"),
			new Row("remove-impediments", Theme.PEOPLE, "Remove impediments", "llplll", "RARCCI", "l4", "l"),
			new Row("coach-the-team", Theme.PEOPLE, "Coach the team", "0?000?", "------", "", "0"),
			new Row("measure-product-success", Theme.MEASUREMENT, "Measure the product’s success", "00?0p0", "C-R---",
					"d1", "0"),
			new Row("track-budget-and-quality", Theme.MEASUREMENT, "Track budget and quality", "pp??pp", "AC---R",
					"p2t2", "p"));

	private ExampleTeam() {
	}

	static Answered of(Catalog catalog) {
		List<Member> members = SEATS.stream().map((seat) -> seat.member(catalog)).toList();
		List<Duty> duties = ROWS.stream().map((row) -> row.duty(catalog)).toList();
		Round before = new Round(TEAM, 1, Mode.NAMED, members, duties, ballots(false), List.of());
		Round now = new Round(TEAM, 2, Mode.NAMED, members, duties, ballots(true), List.of());
		List<Settlement> agreedBefore = List.of(
				new Settlement("set-vision-and-strategy", "product-owner", null, AGREED_ON),
				new Settlement("coordinate-teams", "tech-lead", "product-owner", AGREED_ON));
		LocalDate date = AGREED_ON.plusMonths(2);
		List<Settlement> agreed = List.of(new Settlement("order-the-roadmap", "product-owner", "designer", date),
				new Settlement("study-users-and-market", "designer", "product-owner", date),
				new Settlement("order-the-backlog", "product-owner", "tech-lead", date),
				new Settlement("accept-finished-work", "tester", "product-owner", date),
				new Settlement("keep-the-timeline", "tech-lead", "engineer", date),
				new Settlement("manage-technical-dependencies", "tech-lead", "engineer", date),
				new Settlement("report-status", "account-manager", "product-owner", date));
		return new Answered(now, agreed, before, agreedBefore);
	}

	private static List<Ballot> ballots(boolean now) {
		List<Ballot> ballots = new ArrayList<>();
		for (int i = 0; i < SEATS.size() - 1; i++) {
			Map<String, Vote> votes = new LinkedHashMap<>();
			for (Row row : ROWS) {
				votes.put(row.slug, now ? row.vote(i) : new Vote(decider(row.before), null, null));
			}
			ballots.add(new Ballot(SEATS.get(i).key, votes));
		}
		return ballots;
	}

	private static Decider decider(String letter) {
		return switch (letter) {
			case "0" -> Decider.NOBODY;
			case "?" -> Decider.NOT_SURE;
			default -> Decider.of(SEATS.get(LETTERS.indexOf(letter)).key);
		};
	}

	private static @Nullable Raci part(char letter) {
		return switch (letter) {
			case 'A' -> Raci.ACCOUNTABLE;
			case 'R' -> Raci.RESPONSIBLE;
			case 'C' -> Raci.CONSULTED;
			case 'I' -> Raci.INFORMED;
			default -> Raci.NOT_INVOLVED;
		};
	}

	/* Who sits where; a role of the catalogue is a title, if this edition has it. */
	private record Seat(String key, String name, @Nullable String role, String hours) {

		Member member(Catalog catalog) {
			return new Member(this.key, this.name, catalog.role(this.role).map(Title::of).orElse(null),
					Hours.parse(this.hours));
		}

	}

	/* An edition that lacks the responsibility leaves it the team's own. */
	private record Row(String slug, Theme theme, String name, String deciders, String parts, String hours,
			String before) {

		Duty duty(Catalog catalog) {
			return catalog.responsibilities()
				.stream()
				.filter((one) -> one.slug().equals(this.slug))
				.findFirst()
				.map(Duty::of)
				.orElseGet(() -> new Duty(this.slug, this.name, this.theme, null, null));
		}

		Vote vote(int member) {
			Map<Character, Hours> spent = new HashMap<>();
			for (int i = 0; i < this.hours.length(); i += 2) {
				spent.put(this.hours.charAt(i), Hours.parse(this.hours.substring(i + 1, i + 2)));
			}
			return new Vote(decider(this.deciders.substring(member, member + 1)), part(this.parts.charAt(member)),
					spent.get(LETTERS.charAt(member)));
		}

	}

}
