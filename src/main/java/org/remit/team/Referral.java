package org.remit.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Choice;
import org.remit.catalog.Questionnaire;
import org.remit.catalog.Theme;
import org.remit.questionnaire.Answers;

/**
 * Answers to "Which role do we need?" that follow from findings, each with why it does.
 * What does not follow is left open: the size of the company, where the product stands,
 * which problem is the worst. Duties and options are known here by the catalogue's slugs;
 * where an edition no longer has one, its answer is left open too.
 *
 * @param filled the answers that follow, in the order in which they were found
 */
public record Referral(List<Filled> filled) {

	/** The questionnaire to which they are answers. */
	public static final String QUESTIONNAIRE = "which-role-do-we-need";

	private static final Map<String, Choice> GAPS = Map.of("study-users-and-market",
			new Choice("direction", "no-research"), "make-trade-offs", new Choice("direction", "competing-requests"),
			"set-vision-and-strategy", new Choice("direction", "no-vision"), "order-the-backlog",
			new Choice("backlog", "unordered"), "write-user-stories", new Choice("backlog", "unwritten"),
			"accept-finished-work", new Choice("backlog", "unaccepted"));

	public Referral {
		filled = List.copyOf(filled);
	}

	/**
	 * Finds the answers that follow.
	 * @param findings the findings
	 * @return the answers; none if nothing is shown
	 */
	public static Referral of(Findings findings) {
		List<Filled> filled = new ArrayList<>();
		if (findings.shown()) {
			gaps(findings, filled);
			wayOfWorking(findings, filled);
			status(findings, filled);
			team(findings, filled);
			productManager(findings, filled);
			capable(findings, filled);
		}
		return new Referral(filled);
	}

	/**
	 * The answers as the questionnaire takes them.
	 * @param questionnaire the questionnaire of some edition
	 * @return what it offers of these answers
	 */
	public Answers answers(Questionnaire questionnaire) {
		return Answers.of(questionnaire, this.filled.stream().map(Filled::choice).toList());
	}

	private static void gaps(Findings findings, List<Filled> filled) {
		for (DutyFinding finding : findings.duties(Outcome.UNCOVERED)) {
			String responsibility = finding.duty().responsibility();
			Choice choice = (responsibility != null) ? GAPS.get(responsibility) : null;
			if (choice != null) {
				filled.add(new Filled(choice, "Nobody decides “%s”.".formatted(finding.duty().name())));
			}
		}
	}

	/* Scrum events that somebody sees to are held. */
	private static void wayOfWorking(Findings findings, List<Filled> filled) {
		finding(findings, "hold-scrum-events").filter((one) -> one.outcome() == Outcome.AGREED)
			.ifPresent((one) -> filled.add(new Filled(new Choice("way-of-working", "scrum"),
					"%s by agreement: “%s”.".formatted(Roster.names(one.owners()), one.duty().name()))));
	}

	/* One of both would still say how far the work is. */
	private static void status(Findings findings, List<Filled> filled) {
		if (is(findings, "report-status", Outcome.UNCOVERED)
				&& is(findings, "track-budget-and-quality", Outcome.UNCOVERED)) {
			filled.add(new Filled(new Choice("work", "no-status"),
					"Nobody reports how the work stands, and nobody tracks its milestones."));
		}
	}

	private static void team(Findings findings, List<Filled> filled) {
		finding(findings, "remove-impediments").ifPresent((one) -> {
			if (one.outcome() == Outcome.AGREED) {
				filled.add(new Filled(new Choice("team", "somebody"), one.words()));
			}
			else if (one.outcome() == Outcome.UNCOVERED && !is(findings, "coach-the-team", Outcome.AGREED)) {
				filled.add(new Filled(new Choice("team", "nobody"), one.words()));
			}
		});
	}

	/*
	 * "Somebody who decides what gets built and why, whatever the title": one person who
	 * decides at least half of the direction that was asked about.
	 */
	private static void productManager(Findings findings, List<Filled> filled) {
		List<DutyFinding> direction = findings.duties()
			.stream()
			.filter((one) -> one.duty().theme() == Theme.DIRECTION && one.duty().responsibility() != null)
			.toList();
		if (direction.size() < 2) {
			return;
		}
		Optional<PersonFinding> has = findings.people()
			.stream()
			.filter((person) -> 2
					* direction.stream().filter((one) -> one.isOwnedBy(person.member())).count() >= direction.size())
			.findFirst();
		long uncovered = direction.stream().filter((one) -> one.outcome() == Outcome.UNCOVERED).count();
		boolean titled = findings.showing()
			.members()
			.stream()
			.anyMatch((member) -> isTitled(member, "product-manager"));
		if (has.isPresent() && has.get().excess() != null) {
			filled.add(new Filled(new Choice("product-manager", "drowning"),
					"%s decides the direction and has more to do than hours.".formatted(has.get().member().name())));
		}
		else if (has.isPresent() && is(findings, "oversee-execution", Outcome.AGREED)) {
			filled.add(new Filled(new Choice("product-manager", "covered"),
					"%s decides the direction, and the execution has an agreed owner."
						.formatted(has.get().member().name())));
		}
		else if (has.isPresent() && is(findings, "oversee-execution", Outcome.UNCOVERED)) {
			filled.add(new Filled(new Choice("product-manager", "roadmap-only"),
					"%s decides the direction, and nobody runs the execution.".formatted(has.get().member().name())));
		}
		else if (has.isEmpty() && !titled && 2 * uncovered >= direction.size()) {
			filled.add(new Filled(new Choice("product-manager", "none"),
					"Nobody bears the title, and %d of %d responsibilities of direction have nobody."
						.formatted(uncovered, direction.size())));
		}
	}

	private static void capable(Findings findings, List<Filled> filled) {
		capable(findings, "project-manager", "planner", filled);
		capable(findings, "product-owner", "backlog-keeper", filled);
	}

	private static void capable(Findings findings, String role, String option, List<Filled> filled) {
		findings.people()
			.stream()
			.filter((person) -> isTitled(person.member(), role) && hasHours(person.free()))
			.findFirst()
			.ifPresent((person) -> filled.add(new Filled(new Choice("capable-people", option),
					"%s bears the title and has hours left.".formatted(person.member().name()))));
	}

	private static boolean hasHours(@Nullable Hours hours) {
		return hours != null && hours.hundredths() > 0;
	}

	private static boolean isTitled(Member member, String role) {
		return member.title() != null && role.equals(member.title().role());
	}

	private static boolean is(Findings findings, String responsibility, Outcome outcome) {
		return finding(findings, responsibility).filter((one) -> one.outcome() == outcome).isPresent();
	}

	private static Optional<DutyFinding> finding(Findings findings, String responsibility) {
		return findings.duties()
			.stream()
			.filter((one) -> responsibility.equals(one.duty().responsibility()))
			.findFirst();
	}

	/**
	 * One answer that follows.
	 *
	 * @param choice the answer
	 * @param because why it follows, in a sentence
	 */
	public record Filled(Choice choice, String because) {

	}

}
