package org.remit.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.remit.content.RolePlan;
import org.remit.content.RolePlan.Line;
import org.remit.content.RolePlan.Planned;
import org.remit.web.Wording;

/**
 * What a table of roles would do, as a page shows it.
 *
 * @param summary a sentence about everything that would be taken
 * @param sections what would be added and changed
 * @param refused the lines of which nothing is taken
 * @param remarks what is taken otherwise than the line says
 * @param asides what else there is to know
 * @param open what somebody has to write afterwards
 * @param isEmpty whether nothing would be taken
 */
record RolePlanPage(String summary, List<Section> sections, List<Line> refused, List<Line> remarks, List<String> asides,
		List<String> open, boolean isEmpty) {

	static RolePlanPage of(RolePlan plan) {
		List<Section> sections = Stream
			.of(new Section("Sources to add", plan.sources().stream().map((source) -> source.title()).toList()),
					section("Roles to add", plan.roles(), true),
					section("Responsibilities to add", plan.responsibilities(), true),
					section("Responsibilities to add roles to", plan.responsibilities(), false),
					section("Skills to add", plan.skills(), true),
					section("Skills to add roles to", plan.skills(), false))
			.filter((section) -> !section.names().isEmpty())
			.toList();
		return new RolePlanPage(summary(plan), sections, plan.refused(), plan.remarks(), asides(plan), plan.open(),
				plan.isEmpty());
	}

	private static Section section(String heading, List<? extends Planned<?>> all, boolean isNew) {
		return new Section(heading,
				all.stream().filter((planned) -> planned.isNew() == isNew).map(Planned::name).toList());
	}

	private static String summary(RolePlan plan) {
		long added = Stream.of(plan.roles(), plan.responsibilities(), plan.skills())
			.flatMap(List::stream)
			.filter(Planned::isNew)
			.count() + plan.sources().size();
		long changed = Stream.of(plan.responsibilities(), plan.skills())
			.flatMap(List::stream)
			.filter((planned) -> !planned.isNew())
			.count();
		return "%s added, %s changed, %s refused.".formatted(Wording.count((int) added, "item", "items"),
				Wording.count((int) changed, "item", "items"), Wording.count(plan.refused().size(), "line", "lines"));
	}

	private static List<String> asides(RolePlan plan) {
		List<String> asides = new ArrayList<>();
		if (plan.merged() > 0) {
			asides.add("%s what an earlier line has said."
				.formatted(Wording.count(plan.merged(), "line repeats", "lines repeat")));
		}
		if (plan.known() > 0) {
			asides.add("%s what the working copy has already."
				.formatted(Wording.count(plan.known(), "line says", "lines say")));
		}
		plan.placeholders()
			.forEach((word, times) -> asides.add("“%s” counts as an empty cell; it stands in %s.".formatted(word,
					Wording.count(times, "cell", "cells"))));
		return asides;
	}

	/**
	 * Things of one sort.
	 *
	 * @param heading what becomes of them
	 * @param names what they are called
	 */
	record Section(String heading, List<String> names) {

		public String title() {
			return "%s: %d".formatted(this.heading, this.names.size());
		}

	}

}
