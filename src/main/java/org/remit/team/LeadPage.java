package org.remit.team;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.PublishedCatalog;
import org.remit.web.Complaints;
import org.remit.web.Link;
import org.remit.web.Typed;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the lead's page in, for whoever has a reason to show it. */
@Component
class LeadPage {

	/** The form that adds a member. */
	static final String ADD = "add";

	/** The form that begins the next round. */
	static final String NEXT = "next";

	private final Checks checks;

	private final PublishedCatalog published;

	LeadPage(Checks checks, PublishedCatalog published) {
		this.checks = checks;
		this.published = published;
	}

	/**
	 * Fills the page in as it is when nothing has gone wrong.
	 * @param pass who looks at it
	 * @param model takes what the page shows
	 */
	void show(Pass pass, Model model) {
		show(pass, null, new Complaints(), Typed.of(Map.of()), model);
	}

	/**
	 * Fills the page in, with what was typed into one of its forms.
	 * @param pass who looks at it
	 * @param form which form: a member's key, {@link #ADD}, {@link #NEXT}, or
	 * {@code null} for none
	 * @param complaints what is wrong with it
	 * @param typed what was typed into it
	 * @param model takes what the page shows
	 */
	void show(Pass pass, @Nullable String form, Complaints complaints, Typed typed, Model model) {
		Check check = pass.check();
		boolean named = check.round().mode() == Mode.NAMED;
		List<Line> lines = check.round()
			.members()
			.stream()
			.map((member) -> new Line(member, named ? state(check, member) : null,
					named && check.open() && check.progressOf(member).isPresent(),
					member.key().equals(form) ? Entry.of(typed, suffix(member.key()), complaints) : Entry.of(member)))
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
		model.addAttribute("fresh",
				ADD.equals(form) ? Entry.of(typed, "", complaints) : new Entry("", "", "", "", null));
		model.addAttribute("closes", NEXT.equals(form) ? typed.text("closes") : "");
	}

	/**
	 * What tells the fields of one form from those of others.
	 * @param form which form
	 * @return what follows the names of fields in their ids
	 */
	static String suffix(String form) {
		return form.equals(ADD) ? "" : "-" + form;
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
	 * @param entry what stands in the fields that change them
	 */
	record Line(Member member, @Nullable String state, boolean restartable, Entry entry) {

		/** The title, or nothing. */
		public String title() {
			Title title = this.member.title();
			return (title != null) ? title.text() : "";
		}

	}

	/**
	 * What stands in the fields for a member.
	 *
	 * @param suffix what follows the names of these fields in their ids
	 * @param name the name
	 * @param title the title
	 * @param hours the hours a week
	 * @param complaint what is wrong with them, or {@code null}
	 */
	record Entry(String suffix, String name, String title, String hours, @Nullable String complaint) {

		static Entry of(Member member) {
			Title title = member.title();
			Hours hours = member.available();
			return new Entry(LeadPage.suffix(member.key()), member.name(), (title != null) ? title.text() : "",
					(hours != null) ? hours.number() : "", null);
		}

		static Entry of(Typed typed, String suffix, Complaints complaints) {
			return new Entry(suffix, typed.text("name"), typed.text("title"), typed.text("hours"),
					String.join(" ", complaints.all().stream().map(Link::label).toList()));
		}

	}

}
