package org.remit.team;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.PublishedCatalog;
import org.remit.web.Complaints;
import org.remit.web.Moved;
import org.remit.web.Private;
import org.remit.web.PublicAddress;
import org.remit.web.Typed;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** What the lead of a check does with it. */
@Controller
@Private
class LeadController {

	private final Checks checks;

	private final LeadPage leadPage;

	private final PublishedCatalog published;

	private final PublicAddress address;

	LeadController(Checks checks, LeadPage leadPage, PublishedCatalog published, PublicAddress address) {
		this.checks = checks;
		this.leadPage = leadPage;
		this.published = published;
		this.address = address;
	}

	@PostMapping("/teams/{token}/close")
	View close(@PathVariable String token) {
		Pass pass = lead(token);
		this.checks.close(token);
		return Moved.onTo(pass.path(""));
	}

	@PostMapping("/teams/{token}/reopen")
	View reopen(@PathVariable String token) {
		Pass pass = lead(token);
		this.checks.reopen(token);
		return Moved.onTo(pass.path(""));
	}

	@PostMapping("/teams/{token}/members")
	Object add(@PathVariable String token, Typed typed, Model model) {
		Pass pass = lead(token);
		Complaints complaints = new Complaints();
		Hours hours = check(typed, complaints);
		if (!complaints.isEmpty()) {
			return again(pass, complaints, typed, model);
		}
		this.checks.add(token, typed.text("name"), title(typed), hours);
		return Moved.onTo(pass.path("") + "#members");
	}

	@PostMapping("/teams/{token}/members/{key}")
	Object change(@PathVariable String token, @PathVariable String key, Typed typed, Model model) {
		Pass pass = lead(token);
		Member member = pass.check().round().member(key).orElseThrow(TeamController::nothing);
		switch (typed.text("do")) {
			case "remove" -> this.checks.remove(token, member.key());
			case "restart" -> this.checks.restart(token, member.key());
			default -> {
				Complaints complaints = new Complaints();
				Hours hours = check(typed, complaints);
				if (!complaints.isEmpty()) {
					return again(pass, complaints, typed, model);
				}
				this.checks.rename(token, new Member(member.key(), typed.text("name"), title(typed), hours));
			}
		}
		return Moved.onTo(pass.path("") + "#members");
	}

	@PostMapping("/teams/{token}/links/{whose:lead|member}")
	String replace(@PathVariable String token, @PathVariable String whose, Model model) {
		lead(token);
		boolean lead = "lead".equals(whose);
		Token fresh = lead ? this.checks.replaceLead(token) : this.checks.replaceMember(token);
		model.addAttribute("page", TeamController.page("The new link"));
		model.addAttribute("lead", lead);
		model.addAttribute("address", this.address.of("/teams/" + fresh.value()));
		model.addAttribute("back", "/teams/" + (lead ? fresh.value() : token));
		return "team/link";
	}

	@PostMapping("/teams/{token}/next")
	Object next(@PathVariable String token, Typed typed, Model model) {
		Pass pass = lead(token);
		Complaints complaints = new Complaints();
		LocalDate closesOn = SetUpForm.date(typed.text("closes"), this.checks.today(), complaints);
		if (!complaints.isEmpty()) {
			return again(pass, complaints, typed, model);
		}
		Round round = pass.check().round();
		int number = typed.text("number").equals(String.valueOf(round.number() + 1)) ? round.number() + 1
				: round.number();
		Mode mode = "anonymous".equals(typed.text("mode")) ? Mode.ANONYMOUS : Mode.NAMED;
		this.checks.next(token, number, pass.check().quick() ? Mode.QUICK : mode, closesOn);
		return Moved.onTo(pass.path(""));
	}

	@GetMapping("/teams/{token}/everything.json")
	ResponseEntity<Download> everything(@PathVariable String token) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("team-check.json").build().toString())
			.contentType(MediaType.APPLICATION_JSON)
			.body(Download.of(this.checks.rounds(token)));
	}

	@GetMapping("/teams/{token}/delete")
	String askToDelete(@PathVariable String token, Model model) {
		model.addAttribute("page", TeamController.page("Delete everything"));
		model.addAttribute("pass", lead(token));
		return "team/delete";
	}

	@PostMapping("/teams/{token}/delete")
	String delete(@PathVariable String token, Model model) {
		lead(token);
		this.checks.delete(token);
		model.addAttribute("page", TeamController.page("Deleted"));
		model.addAttribute("what",
				"The team, its members, all rounds and all answers are deleted. Its links open nothing any more.");
		return "team/gone";
	}

	private Pass lead(String token) {
		Pass pass = this.checks.open(token);
		if (!pass.lead()) {
			throw TeamController.nothing();
		}
		return pass;
	}

	private ModelAndView again(Pass pass, Complaints complaints, Typed typed, Model model) {
		this.leadPage.show(pass, complaints, typed, model);
		return new ModelAndView("team/lead", HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private @Nullable Title title(Typed typed) {
		return SetUpForm.title(typed.text("title"), this.published.current().catalog());
	}

	private static @Nullable Hours check(Typed typed, Complaints complaints) {
		complaints.text("name", typed.text("name"), "The name", Member.LONGEST_NAME)
			.limit("title", typed.text("title"), "The title", Member.LONGEST_NAME);
		String hours = typed.text("hours");
		try {
			return hours.isEmpty() ? null : Hours.parse(hours);
		}
		catch (InvalidCatalogException ex) {
			complaints.add("hours", "The hours " + ex.problems().get(0).what() + ".");
			return null;
		}
	}

}
