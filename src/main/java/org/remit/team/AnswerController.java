package org.remit.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.remit.web.Choices;
import org.remit.web.Complaints;
import org.remit.web.Moved;
import org.remit.web.Private;
import org.remit.web.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a token opens first, and how somebody answers. */
@Controller
@Private
class AnswerController {

	private final Checks checks;

	private final Answering answering;

	private final LeadPage leadPage;

	AnswerController(Checks checks, Answering answering, LeadPage leadPage) {
		this.checks = checks;
		this.answering = answering;
		this.leadPage = leadPage;
	}

	@GetMapping("/teams/{token}")
	String open(@PathVariable String token, Typed typed, Model model) {
		Pass pass = this.checks.open(token);
		if (pass.lead()) {
			this.leadPage.show(pass, model);
			return "team/lead";
		}
		return (pass.holder() == Pass.Holder.TEAM) ? join(pass, new Complaints(), Token.fresh(), model)
				: mine(pass, typed, model);
	}

	@PostMapping("/teams/{token}/begin")
	Object begin(@PathVariable String token, Typed typed, Model model) {
		Pass pass = this.checks.open(token);
		Token nonce = Token.parse(typed.text("nonce")).orElseGet(Token::fresh);
		boolean named = pass.check().round().mode() == Mode.NAMED;
		if (pass.holder() == Pass.Holder.TEAM && pass.check().open() && named && typed.text("member").isEmpty()) {
			return new ModelAndView(join(pass, new Complaints().add("member", "Choose your name."), nonce, model),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		Token mine = this.answering.begin(token, named ? typed.text("member") : null, nonce);
		return Moved.onTo("/teams/" + mine.value());
	}

	@GetMapping("/teams/{token}/answers/{number:[0-9]{1,3}}")
	Object ask(@PathVariable String token, @PathVariable int number, Model model) {
		Pass pass = person(token);
		Ballot ballot = pass.ballot();
		if (!pass.mayAnswer() || ballot == null) {
			return Moved.onTo(pass.path(""));
		}
		List<Sheet> sheets = Sheet.all(pass.check().round());
		show(pass, VoteForm.of(sheet(sheets, number), pass.check().round(), ballot), sheets.size(), model);
		return "team/answer";
	}

	@PostMapping("/teams/{token}/answers/{number:[0-9]{1,3}}")
	Object take(@PathVariable String token, @PathVariable int number, Typed typed, Model model) {
		Pass pass = person(token);
		List<Sheet> sheets = Sheet.all(pass.check().round());
		VoteForm form = VoteForm.of(sheet(sheets, number), pass.check().round(), typed);
		/* What can be taken is taken, so that a slip in one answer costs no other. */
		this.answering.answer(token, form.votes(), false);
		if (!form.complaints().isEmpty()) {
			show(pass, form, sheets.size(), model);
			return new ModelAndView("team/answer", HttpStatus.UNPROCESSABLE_CONTENT);
		}
		boolean onward = !"pause".equals(typed.text("do")) && number < sheets.size();
		return Moved.onTo(pass.path(onward ? "/answers/" + (number + 1) : "") + (onward ? "" : "?saved"));
	}

	@PostMapping("/teams/{token}/finish")
	Object finish(@PathVariable String token) {
		Pass pass = person(token);
		this.answering.answer(token, Map.of(), true);
		return Moved.onTo(pass.path("?finished"));
	}

	@GetMapping("/teams/{token}/forget")
	String askToForget(@PathVariable String token, Model model) {
		Pass pass = person(token);
		model.addAttribute("page", TeamController.page("Delete my answers"));
		model.addAttribute("pass", pass);
		return "team/forget";
	}

	@PostMapping("/teams/{token}/forget")
	String forget(@PathVariable String token, Model model) {
		person(token);
		boolean gone = this.answering.forget(token);
		model.addAttribute("page", TeamController.page("Deleted"));
		model.addAttribute("what", gone ? "Your answers are deleted. This link opens nothing any more."
				: "This link opens nothing any more, and nobody can tell any more what one person answered. The sums stay as they are.");
		return "team/gone";
	}

	/** So that no other page answers for an address that has a token in it. */
	@RequestMapping("/teams/{token}/**")
	void nothing() {
		throw TeamController.nothing();
	}

	private Pass person(String token) {
		Pass pass = this.checks.open(token);
		if (pass.holder() != Pass.Holder.PERSON) {
			throw TeamController.nothing();
		}
		return pass;
	}

	private static Sheet sheet(List<Sheet> sheets, int number) {
		if (number < 1 || number > sheets.size()) {
			throw TeamController.nothing();
		}
		return sheets.get(number - 1);
	}

	private static String join(Pass pass, Complaints complaints, Token nonce, Model model) {
		Check check = pass.check();
		model.addAttribute("page", TeamController.page("Who are you?"));
		model.addAttribute("pass", pass);
		model.addAttribute("complaints", complaints);
		model.addAttribute("nonce", nonce.value());
		model.addAttribute("named", check.round().mode() == Mode.NAMED);
		model.addAttribute("free",
				Choices.of("member", "Who are you?",
						check.round().members().stream().filter((one) -> check.progressOf(one).isEmpty()).toList(),
						Member::key, Member::name, List.of(), complaints));
		model.addAttribute("begun",
				check.round()
					.members()
					.stream()
					.filter((one) -> check.progressOf(one).isPresent())
					.map(Member::name)
					.toList());
		return "team/join";
	}

	private static String mine(Pass pass, Typed typed, Model model) {
		Round round = pass.check().round();
		Ballot ballot = pass.ballot();
		List<Sheet> sheets = Sheet.all(round);
		Map<Sheet, Integer> answered = new LinkedHashMap<>();
		sheets.forEach((sheet) -> answered.put(sheet, (ballot != null) ? sheet.answered(ballot) : 0));
		int done = answered.values().stream().mapToInt(Integer::intValue).sum();
		Sheet next = sheets.stream()
			.filter((sheet) -> answered.getOrDefault(sheet, 0) < sheet.duties().size())
			.findFirst()
			.orElse(null);
		model.addAttribute("page", TeamController.page("Your answers"));
		model.addAttribute("pass", pass);
		model.addAttribute("who", name(round, ballot));
		model.addAttribute("answered", answered);
		model.addAttribute("done", done);
		model.addAttribute("all", round.duties().size());
		model.addAttribute("next", next);
		model.addAttribute("saved", typed.has("saved"));
		model.addAttribute("justFinished", typed.has("finished"));
		return "team/mine";
	}

	private static @Nullable String name(Round round, @Nullable Ballot ballot) {
		return (ballot != null) ? round.member(ballot.member()).map(Member::name).orElse(null) : null;
	}

	private static void show(Pass pass, VoteForm form, int sheets, Model model) {
		model.addAttribute("page", TeamController.page(form.sheet().title()));
		model.addAttribute("pass", pass);
		model.addAttribute("form", form);
		model.addAttribute("sheets", sheets);
	}

}
