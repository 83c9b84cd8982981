package org.remit.team;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.remit.web.PublicAddress;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** Shows the links of a check that has just been set up; no other page does. */
final class LinksPage {

	private final Checks checks;

	private final PublicAddress address;

	LinksPage(Checks checks, PublicAddress address) {
		this.checks = checks;
		this.address = address;
	}

	ModelAndView show(Round first, @Nullable LocalDate closesOn, Links links, Model model) {
		model.addAttribute("page", TeamController.page("Two links"));
		model.addAttribute("round", first);
		model.addAttribute("closesOn", closesOn);
		model.addAttribute("lead", path(links.lead()));
		model.addAttribute("leadAddress", this.address.of(path(links.lead())));
		model.addAttribute("memberAddress", this.address.of(path(links.member())));
		model.addAttribute("quick", first.mode() == Mode.QUICK);
		model.addAttribute("days", this.checks.keptDays());
		return new ModelAndView("team/links", HttpStatus.CREATED);
	}

	private static String path(Token token) {
		return "/teams/" + token.value();
	}

}
