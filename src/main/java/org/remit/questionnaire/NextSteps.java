package org.remit.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.remit.catalog.Catalog;
import org.remit.catalog.Choice;
import org.remit.catalog.Purpose;
import org.remit.catalog.Role;
import org.remit.web.ComparisonAddress;
import org.remit.web.Link;
import org.remit.web.Wording;

/** What to do with a verdict. */
final class NextSteps {

	private NextSteps() {
	}

	static List<Link> of(Visit visit, Assessment assessment) {
		if (assessment.footing().isMissing()) {
			return List.of(new Link("Start with the first question", visit.at(visit.asked().get(0))),
					new Link("All questions on one page", visit.all()));
		}
		Catalog catalog = visit.edition().catalog();
		List<Role> named = assessment.verdict()
			.roles()
			.stream()
			.flatMap((slug) -> catalog.role(slug).stream())
			.toList();
		boolean fit = visit.questionnaire().purpose() == Purpose.FIT;
		List<Link> next = new ArrayList<>();
		for (Role role : named) {
			next.add(fit ? new Link("All about the " + role.name(), "/roles/" + role.slug())
					: new Link("Draft a job description: " + role.name(), job(visit, role, assessment)));
		}
		if (named.isEmpty()) {
			next.add(visit.asked()
				.stream()
				.filter((question) -> visit.answers().to(question).isEmpty())
				.findFirst()
				.map((question) -> new Link("Answer an open question", visit.at(question)))
				.orElseGet(() -> new Link("Read about the roles", "/roles")));
		}
		comparison(assessment, catalog).ifPresent(next::add);
		named.stream()
			.filter((role) -> fit)
			.findFirst()
			.map((role) -> new Link("What a job description says: " + role.name(),
					"/roles/" + role.slug() + "/job-description"))
			.ifPresent(next::add);
		move(visit, named).ifPresent(next::add);
		return List.copyOf(next);
	}

	/*
	 * Reasons go along by key: the draft looks them up and shows no word of the address.
	 */
	private static String job(Visit visit, Role role, Assessment assessment) {
		StringBuilder address = new StringBuilder(
				"/roles/%s/job-description?questionnaire=%s".formatted(role.slug(), visit.questionnaire().slug()));
		assessment.reasons()
			.stream()
			.map(Contribution::rule)
			.filter((rule) -> role.is(rule.effect().role()))
			.forEach((rule) -> address.append("&reason=").append(rule.key()));
		return address.toString();
	}

	private static Optional<Link> comparison(Assessment assessment, Catalog catalog) {
		boolean named = !assessment.verdict().roles().isEmpty();
		List<String> scored = assessment.scores()
			.stream()
			.filter((score) -> named || score.points() > 0)
			.map((score) -> score.role().slug())
			.limit(2)
			.toList();
		List<String> best = (assessment.verdict().roles().size() > 1) ? assessment.verdict().roles() : scored;
		List<Role> compared = catalog.roles(best.stream().limit(ComparisonAddress.MOST).toList());
		if (compared.size() < 2) {
			return Optional.empty();
		}
		return Optional.of(new Link("Compare " + Wording.list(compared.stream().map(Role::name).toList()),
				ComparisonAddress.of(compared.stream().map(Role::slug).toList())));
	}

	/*
	 * Whoever said which role they are in gets the way from there, and none to where they
	 * are already.
	 */
	private static Optional<Link> move(Visit visit, List<Role> named) {
		Optional<Role> today = (visit.questionnaire().purpose() == Purpose.FIT) ? visit.answers()
			.choices()
			.stream()
			.map(Choice::option)
			.flatMap((option) -> visit.edition().catalog().role(option).stream())
			.findFirst() : Optional.empty();
		return named.stream()
			.filter((to) -> today.filter(to::equals).isEmpty())
			.findFirst()
			.map((to) -> today
				.map((from) -> new Link(
						"From %s to %s: what carries over, what to learn".formatted(from.name(), to.name()),
						"/moves/%s-to-%s".formatted(from.slug(), to.slug())))
				.orElseGet(() -> new Link("Moving into the role of " + to.name(), "/roles/" + to.slug() + "#moves")));
	}

}
