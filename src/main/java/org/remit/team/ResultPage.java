package org.remit.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.PublishedCatalog;
import org.remit.web.Complaints;
import org.remit.web.Moved;
import org.remit.web.Page;
import org.remit.web.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** Shows what comes out of a round, as it is or as it would be after some changes. */
@Component
class ResultPage {

	private final PublishedCatalog published;

	ResultPage(PublishedCatalog published) {
		this.published = published;
	}

	/**
	 * Fills the page in.
	 * @param answered what was answered
	 * @param frame what is around it
	 * @param typed the changes to suppose, one or more {@code change}, and what the form
	 * for another one holds
	 * @param model takes what the page shows
	 * @return the page; after the form was sent a redirect to the address that has its
	 * changes
	 */
	Object show(Answered answered, Frame frame, Typed typed, Model model) {
		Supposition supposition = Supposition.of(typed);
		if (supposition.moved()) {
			return Moved.onTo(frame.here() + supposition.query());
		}
		Catalog catalog = this.published.current().catalog();
		WhatIf whatIf = WhatIf.of(Findings.of(answered.round(), catalog), supposition.changes(), catalog);
		model.addAttribute("page", whatIf.changes().isEmpty() ? frame.page() : frame.page().unlisted());
		model.addAttribute("frame", frame);
		model.addAttribute("complaints", supposition.complaints());
		model.addAttribute("findings", whatIf.after());
		model.addAttribute("whatIf", whatIf);
		model.addAttribute("shown", TeamResult.of(whatIf));
		model.addAttribute("roles", catalog.roles());
		model.addAttribute("drift", drift(answered, whatIf.before(), catalog).orElse(null));
		model.addAttribute("agreed", TeamResult.agreed(answered));
		model.addAttribute("referral", Referring.of(whatIf.after(), catalog).orElse(null));
		return new ModelAndView("team/result",
				supposition.complaints().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private static Optional<Drift> drift(Answered answered, Findings now, Catalog catalog) {
		Round before = answered.before();
		if (before == null || !now.shown()) {
			return Optional.empty();
		}
		Findings then = Findings.of(before, catalog);
		return Optional.of(Drift.of(then.shown() ? then : null, now, answered.agreedBefore()));
	}

	/**
	 * What is around a result.
	 *
	 * @param page what the layout has to know
	 * @param home where it belongs, a path
	 * @param here its own path, without what is supposed
	 * @param sheets the path of the remit sheets
	 * @param settle where the outcome is settled, or {@code null} for whoever may not
	 * @param keptUntil the day after which it is deleted, or {@code null} for an example
	 */
	record Frame(Page page, String home, String here, String sheets, @Nullable String settle,
			@Nullable LocalDate keptUntil) {

		/** Whether somebody made this up. */
		public boolean example() {
			return this.keptUntil == null;
		}

	}

	/**
	 * What is to be supposed.
	 *
	 * @param changes the changes, in order
	 * @param moved whether the form brought another one
	 * @param complaints what is wrong with the form
	 */
	private record Supposition(List<Change> changes, boolean moved, Complaints complaints) {

		private static final int MOST = 50;

		static Supposition of(Typed typed) {
			List<String> wanted = new ArrayList<>(typed.all("change"));
			int before = wanted.size();
			Complaints complaints = new Complaints();
			if (!typed.text("add").isEmpty()) {
				wanted.add("add:" + typed.text("add"));
			}
			String duty = typed.text("duty");
			String to = typed.text("to");
			if (!duty.isEmpty() && !to.isEmpty()) {
				wanted.add("move:" + duty + ":" + to);
			}
			else if (!duty.isEmpty()) {
				complaints.add("to", "Choose who takes it over.");
			}
			else if (!to.isEmpty()) {
				complaints.add("duty", "Choose what they take over.");
			}
			if (!typed.text("remove").isEmpty()) {
				wanted.add("remove:" + typed.text("remove"));
			}
			boolean sent = typed.has("add") || typed.has("duty") || typed.has("remove");
			if (sent && wanted.size() == before && complaints.isEmpty()) {
				complaints.add("add", "Choose what you want to try.");
			}
			List<Change> changes = wanted.stream()
				.map(Change::parse)
				.flatMap(Optional::stream)
				.distinct()
				.limit(MOST)
				.toList();
			return new Supposition(changes, sent && complaints.isEmpty(), complaints);
		}

		/* Nothing in a change means anything in an address. */
		String query() {
			return "?" + String.join("&", this.changes.stream().map((change) -> "change=" + change).toList())
					+ "#what-if";
		}

	}

}
