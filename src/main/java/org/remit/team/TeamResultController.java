package org.remit.team;

import java.util.List;
import java.util.Optional;

import org.remit.catalog.Catalog;
import org.remit.catalog.PublishedCatalog;
import org.remit.web.Private;
import org.remit.web.Typed;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The findings of a round, the same for everybody who holds a link. */
@Controller
@Private
class TeamResultController {

	private final Checks checks;

	private final PublishedCatalog published;

	TeamResultController(Checks checks, PublishedCatalog published) {
		this.checks = checks;
		this.published = published;
	}

	@GetMapping("/teams/{token}/result")
	String result(@PathVariable String token, Typed typed, Model model) {
		Optional<Answered> answered = this.checks.picture(token);
		if (answered.isEmpty()) {
			model.addAttribute("page", TeamController.page("Not yet"));
			model.addAttribute("pass", this.checks.open(token));
			return "team/not-yet";
		}
		Catalog catalog = this.published.current().catalog();
		Findings before = Findings.of(answered.get().round(), catalog);
		List<Change> changes = typed.all("change")
			.stream()
			.limit(50)
			.map(Change::parse)
			.flatMap(Optional::stream)
			.toList();
		WhatIf whatIf = WhatIf.of(before, changes, catalog);
		Pass pass = answered.get().pass();
		model.addAttribute("page", TeamController.page("The result"));
		model.addAttribute("pass", pass);
		model.addAttribute("home", pass.path(""));
		model.addAttribute("here", pass.path("/result"));
		model.addAttribute("keptUntil", pass.check().keptUntil());
		model.addAttribute("findings", whatIf.after());
		model.addAttribute("whatIf", whatIf);
		model.addAttribute("shown", TeamResult.of(whatIf.after()));
		model.addAttribute("roles", catalog.roles());
		model.addAttribute("agreed", TeamResult.agreed(answered.get()));
		return "team/result";
	}

}
