package org.remit.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
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
import org.springframework.web.servlet.ModelAndView;

/** Writes down what a team has agreed. */
@Controller
@Private
class SettleController {

	private final Checks checks;

	private final Leading leading;

	SettleController(Checks checks, Leading leading) {
		this.checks = checks;
		this.leading = leading;
	}

	@GetMapping("/teams/{token}/settle")
	Object ask(@PathVariable String token, Model model) {
		Pass pass = lead(token);
		if (!pass.check().shown()) {
			return Moved.onTo(pass.path("/result"));
		}
		Map<String, Settlement> agreed = new HashMap<>();
		pass.check().agreed().forEach((one) -> agreed.put(one.duty(), one));
		LocalDate date = pass.check().agreed().stream().map(Settlement::date).findFirst().orElse(this.checks.today());
		List<Row> rows = pass.check().round().duties().stream().map((duty) -> {
			Settlement one = agreed.get(duty.key());
			return (one != null) ? new Row(duty, one.owner(), one.deputy(), null) : new Row(duty, null, null, null);
		}).toList();
		show(pass, rows, date.toString(), new Complaints(), model);
		return "team/settle";
	}

	@PostMapping("/teams/{token}/settle")
	Object take(@PathVariable String token, Typed typed, Model model) {
		Pass pass = lead(token);
		Round round = pass.check().round();
		Complaints complaints = new Complaints();
		LocalDate today = this.checks.today();
		LocalDate date = SetUpForm.day(typed.text("closes"), complaints);
		if (date != null && (date.isBefore(today.minusYears(1)) || date.isAfter(today.plusYears(1)))) {
			complaints.add("closes", "Choose a day within a year.");
		}
		LocalDate from = (date != null) ? date : today;
		List<Row> rows = new ArrayList<>();
		List<Settlement> agreed = new ArrayList<>();
		for (Duty duty : round.duties()) {
			String owner = member(typed.text("owner-" + duty.key()), round);
			String deputy = member(typed.text("deputy-" + duty.key()), round);
			String wrong = null;
			if (isGone(typed.text("owner-" + duty.key()), owner)
					|| isGone(typed.text("deputy-" + duty.key()), deputy)) {
				wrong = "Somebody whom you chose is not in the team any more. Choose again.";
				complaints.add("owner-" + duty.key(), "“%s”: %s".formatted(duty.name(), wrong));
			}
			else if (deputy != null && (owner == null || deputy.equals(owner))) {
				wrong = (owner == null) ? "Choose an owner first." : "Choose somebody else than the owner as deputy.";
				complaints.add("owner-" + duty.key(), "“%s”: %s".formatted(duty.name(), wrong));
			}
			else if (owner != null) {
				agreed.add(new Settlement(duty.key(), owner, deputy, from));
			}
			rows.add(new Row(duty, owner, deputy, wrong));
		}
		if (!complaints.isEmpty()) {
			show(pass, rows, typed.text("closes"), complaints, model);
			return new ModelAndView("team/settle", HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.leading.settle(token, agreed);
		return Moved.onTo(pass.path("/result") + "#agreed");
	}

	private Pass lead(String token) {
		Pass pass = this.checks.open(token);
		if (!pass.lead()) {
			throw TeamController.nothing();
		}
		return pass;
	}

	private static boolean isGone(String typed, @Nullable String member) {
		return member == null && !typed.isEmpty();
	}

	private static @Nullable String member(String typed, Round round) {
		return round.member(typed).map(Member::key).orElse(null);
	}

	private static void show(Pass pass, List<Row> rows, String date, Complaints complaints, Model model) {
		model.addAttribute("page", TeamController.page("What we agree"));
		model.addAttribute("pass", pass);
		model.addAttribute("members", pass.check().round().members());
		model.addAttribute("rows", rows);
		model.addAttribute("date", date);
		model.addAttribute("complaints", complaints);
	}

	/**
	 * What is agreed about one duty, as the form shows it.
	 *
	 * @param duty the duty
	 * @param owner key of the owner, or {@code null}
	 * @param deputy key of the deputy, or {@code null}
	 * @param complaint what is wrong with it, or {@code null}
	 */
	record Row(Duty duty, @Nullable String owner, @Nullable String deputy, @Nullable String complaint) {

	}

}
