package org.remit.team;

import org.remit.catalog.Catalog;
import org.remit.catalog.PublishedCatalog;
import org.remit.web.Private;
import org.remit.web.PublicAddress;
import org.remit.web.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Sets a check up. The links come with the answer itself, and with no other page. */
@Controller
@Private
class SetUpController {

	private final Checks checks;

	private final PublishedCatalog published;

	private final LinksPage linksPage;

	SetUpController(Checks checks, PublishedCatalog published, PublicAddress address) {
		this.checks = checks;
		this.published = published;
		this.linksPage = new LinksPage(checks, address);
	}

	@GetMapping("/teams/new")
	String ask(Model model) {
		Catalog catalog = this.published.current().catalog();
		show(SetUpForm.empty(catalog, this.checks.today()), catalog, model);
		return "team/new";
	}

	@PostMapping("/teams/new")
	ModelAndView take(Typed typed, Model model) {
		Catalog catalog = this.published.current().catalog();
		SetUpForm form = SetUpForm.of(typed, catalog, this.checks.today());
		Round first = form.round();
		if (first == null) {
			show(form, catalog, model);
			return new ModelAndView("team/new", form.more() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return this.linksPage.show(first, form.closesOn(), this.checks.create(first, form.closesOn(), form.nonce()),
				model);
	}

	private void show(SetUpForm form, Catalog catalog, Model model) {
		model.addAttribute("page", TeamController.page("New team check"));
		model.addAttribute("form", form);
		model.addAttribute("roles", catalog.roles());
		model.addAttribute("days", this.checks.keptDays());
	}

}
