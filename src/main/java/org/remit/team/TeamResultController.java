package org.remit.team;

import java.util.Optional;

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

	private final ResultPage resultPage;

	TeamResultController(Checks checks, ResultPage resultPage) {
		this.checks = checks;
		this.resultPage = resultPage;
	}

	@GetMapping("/teams/{token}/result")
	Object result(@PathVariable String token, Typed typed, Model model) {
		Pass pass = this.checks.open(token);
		Optional<Answered> answered = this.checks.picture(token);
		if (answered.isEmpty()) {
			model.addAttribute("page", TeamController.page("Not yet"));
			model.addAttribute("pass", pass);
			return "team/not-yet";
		}
		return this.resultPage.show(answered.get(),
				new ResultPage.Frame(TeamController.page("The result"), pass.path(""), pass.path("/result"),
						pass.path("/sheets"), pass.lead() ? pass.path("/settle") : null, pass.check().keptUntil()),
				typed, model);
	}

}
