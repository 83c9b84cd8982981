package org.remit.team;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.PublishedCatalog;
import org.remit.web.Complaints;
import org.remit.web.Typed;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the lead's page in, for whoever has a reason to show it. */
@Component
class LeadPage {

	private final Checks checks;

	private final PublishedCatalog published;

	LeadPage(Checks checks, PublishedCatalog published) {
		this.checks = checks;
		this.published = published;
	}

	void show(Pass pass, Complaints complaints, Typed typed, Model model) {
		Check check = pass.check();
		boolean named = check.round().mode() == Mode.NAMED;
		List<Line> lines = check.round()
			.members()
			.stream()
			.map((member) -> new Line(member, named ? state(check, member) : null,
					named && check.open() && check.progressOf(member).isPresent()))
			.toList();
		model.addAttribute("page", TeamController.page("The lead’s page"));
		model.addAttribute("pass", pass);
		model.addAttribute("check", check);
		model.addAttribute("named", named);
		model.addAttribute("anonymous", check.round().anonymous());
		model.addAttribute("lines", lines);
		model.addAttribute("changeable", check.open() || check.quick());
		model.addAttribute("roles", this.published.current().catalog().roles());
		model.addAttribute("today", this.checks.today());
		model.addAttribute("complaints", complaints);
		model.addAttribute("typedName", typed.text("name"));
		model.addAttribute("typedTitle", typed.text("title"));
		model.addAttribute("typedHours", typed.text("hours"));
	}

	private static String state(Check check, Member member) {
		return check.progressOf(member)
			.map((progress) -> progress.finished() ? "Has finished" : "Has begun")
			.orElse("Has not begun");
	}

	/**
	 * A member as the lead sees them.
	 *
	 * @param member the member
	 * @param state how far they are, or {@code null} in a round without names
	 * @param restartable whether their answers can be deleted so that they begin again
	 */
	record Line(Member member, @Nullable String state, boolean restartable) {

		/** The title, or nothing. */
		public String title() {
			Title title = this.member.title();
			return (title != null) ? title.text() : "";
		}

		/** The hours a week, or nothing. */
		public String hours() {
			Hours hours = this.member.available();
			return (hours != null) ? hours.number() : "";
		}

	}

}
