package org.remit.team;

import org.remit.web.NoSuchPage;
import org.remit.web.Page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a team check is, for whoever has none yet. */
@Controller
class TeamController {

	private final Checks checks;

	TeamController(Checks checks) {
		this.checks = checks;
	}

	@GetMapping("/teams")
	String start(Model model) {
		model.addAttribute("page",
				new Page("Team check",
						"Who in your team holds what, what nobody holds, and where people disagree: five minutes each, "
								+ "one picture for all.",
						"/teams", "teams"));
		model.addAttribute("days", this.checks.keptDays());
		return "team/start";
	}

	@GetMapping("/teams/measures")
	String measures(Model model) {
		model.addAttribute("page",
				new Page("What a team check measures",
						"Each finding of a team check: what it means, how it is reckoned, and what it cannot tell.",
						"/teams/measures", "teams"));
		return "team/measures";
	}

	/** A page of a team for those who hold one of its links. */
	static Page page(String title) {
		return new Page(title, "A page for those who hold its link.", "/teams", "teams").unlisted();
	}

	static NoSuchPage nothing() {
		return Checks.nothing();
	}

}
