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

	private final Leading leading;

	private final LeadPage leadPage;

	private final PublishedCatalog published;

	private final PublicAddress address;

	LeadController(Checks checks, Leading leading, LeadPage leadPage, PublishedCatalog published,
			PublicAddress address) {
		this.checks = checks;
		this.leading = leading;
		this.leadPage = leadPage;
		this.published = published;
		this.address = address;
	}

	@PostMapping("/teams/{token}/close")
	View close(@PathVariable String token) {
		Pass pass = lead(token);
		this.leading.close(token);
		return Moved.onTo(pass.path(""));
	}

	@PostMapping("/teams/{token}/reopen")
	View reopen(@PathVariable String token) {
		Pass pass = lead(token);
		this.leading.reopen(token);
		return Moved.onTo(pass.path(""));
	}

	@PostMapping("/teams/{token}/members")
	Object add(@PathVariable String token, Typed typed, Model model) {
		Pass pass = lead(token);
		Complaints complaints = new Complaints();
		Member member = member("m-0", LeadPage.ADD, pass.check().round(), typed, complaints);
		if (member == null) {
			return again(pass, LeadPage.ADD, complaints, typed, model);
		}
		this.leading.add(token, member.name(), member.title(), member.available());
		return Moved.onTo(pass.path("") + "#members");
	}

	@PostMapping("/teams/{token}/members/{key}")
	Object change(@PathVariable String token, @PathVariable String key, Typed typed, Model model) {
		Pass pass = lead(token);
		Member member = pass.check().round().member(key).orElseThrow(TeamController::nothing);
		switch (typed.text("do")) {
			case "remove" -> this.leading.remove(token, member.key());
			case "restart" -> this.leading.restart(token, member.key());
			default -> {
				Complaints complaints = new Complaints();
				Member changed = member(member.key(), member.key(), pass.check().round(), typed, complaints);
				if (changed == null) {
					return again(pass, member.key(), complaints, typed, model);
				}
				this.leading.rename(token, changed);
			}
		}
		return Moved.onTo(pass.path("") + "#members");
	}

	@PostMapping("/teams/{token}/links/{whose:lead|member}")
	String replace(@PathVariable String token, @PathVariable String whose, Model model) {
		lead(token);
		boolean lead = "lead".equals(whose);
		Token fresh = lead ? this.leading.replaceLead(token) : this.leading.replaceMember(token);
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
			return again(pass, LeadPage.NEXT, complaints, typed, model);
		}
		Round round = pass.check().round();
		int number = typed.text("number").equals(String.valueOf(round.number() + 1)) ? round.number() + 1
				: round.number();
		Mode mode = "anonymous".equals(typed.text("mode")) ? Mode.ANONYMOUS : Mode.NAMED;
		this.leading.next(token, number, pass.check().quick() ? Mode.QUICK : mode, closesOn);
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
		this.leading.delete(token);
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

	private ModelAndView again(Pass pass, String form, Complaints complaints, Typed typed, Model model) {
		this.leadPage.show(pass, form, complaints, typed, model);
		return new ModelAndView("team/lead", HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/* The member as typed, or null if there is something to complain about. */
	private @Nullable Member member(String key, String form, Round round, Typed typed, Complaints complaints) {
		String suffix = LeadPage.suffix(form);
		complaints.text("name" + suffix, typed.text("name"), "The name", Member.LONGEST_NAME)
			.limit("title" + suffix, typed.text("title"), "The title", Member.LONGEST_NAME);
		if (round.members()
			.stream()
			.anyMatch((other) -> !other.key().equals(key) && other.name().equalsIgnoreCase(typed.text("name")))) {
			complaints.add("name" + suffix, "This name is there already; add something that tells the two apart.");
		}
		String hours = typed.text("hours");
		Hours available = null;
		try {
			available = hours.isEmpty() ? null : Hours.parse(hours);
		}
		catch (InvalidCatalogException ex) {
			complaints.add("hours" + suffix, "The hours " + ex.problems().get(0).what() + ".");
		}
		if (!complaints.isEmpty()) {
			return null;
		}
		try {
			return new Member(key, typed.text("name"),
					SetUpForm.title(typed.text("title"), this.published.current().catalog()), available);
		}
		catch (InvalidCatalogException ex) {
			complaints.add("name" + suffix, "This cannot be taken: " + ex.problems().get(0).what() + ".");
			return null;
		}
	}

}
