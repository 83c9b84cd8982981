package org.remit.team;

import java.util.Optional;

import org.remit.web.Moved;
import org.remit.web.Private;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a team has agreed, a sheet for each member and one for all. */
@Controller
@Private
class SheetController {

	private final Checks checks;

	SheetController(Checks checks) {
		this.checks = checks;
	}

	@GetMapping("/teams/{token}/sheets")
	Object team(@PathVariable String token, Model model) {
		return sheet(token, RemitSheet.TEAM, model);
	}

	@GetMapping("/teams/{token}/sheets/{whose:[a-z0-9-]+}")
	Object sheet(@PathVariable String token, @PathVariable String whose, Model model) {
		Pass pass = this.checks.open(token);
		Optional<Answered> answered = this.checks.picture(token);
		if (answered.isEmpty()) {
			return Moved.onTo(pass.path("/result"));
		}
		return SheetPage.show(answered.get(), whose, new SheetPage.Place(TeamController.page("Remit sheets"),
				pass.path("/result"), pass.path("/sheets"), pass.lead() ? pass.path("/settle") : null), model);
	}

	@GetMapping("/teams/{token}/sheets/{whose:[a-z0-9-]+}.{kind:csv|md|json}")
	ResponseEntity<Object> file(@PathVariable String token, @PathVariable String whose, @PathVariable String kind) {
		return SheetPage.file(this.checks.picture(token).orElseThrow(TeamController::nothing), whose, kind);
	}

}
