package org.remit.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.remit.catalog.Raci;
import org.remit.web.Choices;
import org.remit.web.Moved;
import org.remit.web.Private;
import org.remit.web.Typed;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The grid of a quick check, filled in by its lead, a part on each page. */
@Controller
@Private
class GridController {

	/** A request carries at most 1000 fields. */
	private static final int MOST_CELLS = 900;

	private static final int MOST_ROWS = 12;

	private static final Map<String, List<Raci>> PARTS = parts();

	private final Checks checks;

	private final Leading leading;

	GridController(Checks checks, Leading leading) {
		this.checks = checks;
		this.leading = leading;
	}

	private static Map<String, List<Raci>> parts() {
		Map<String, List<Raci>> parts = new LinkedHashMap<>();
		parts.put("Decides and does", List.of(Raci.ACCOUNTABLE, Raci.RESPONSIBLE));
		for (Raci part : List.of(Raci.ACCOUNTABLE, Raci.RESPONSIBLE, Raci.CONSULTED, Raci.INFORMED)) {
			parts.put(part.words(), List.of(part));
		}
		return parts;
	}

	@GetMapping("/teams/{token}/grid/{number:[0-9]{1,3}}")
	String ask(@PathVariable String token, @PathVariable int number, Model model) {
		Pass pass = lead(token);
		Round round = pass.check().round();
		List<List<Duty>> pages = pages(round);
		Map<List<String>, List<Raci>> filled = new HashMap<>();
		this.checks.picture(token)
			.ifPresent((answered) -> answered.round()
				.assignments()
				.forEach((one) -> filled.put(List.of(one.duty(), one.member()), one.parts())));
		Map<Duty, List<Choices>> rows = new LinkedHashMap<>();
		for (Duty duty : page(pages, number)) {
			rows.put(duty, round.members()
				.stream()
				.map((member) -> cell(duty, member, filled.getOrDefault(List.of(duty.key(), member.key()), List.of())))
				.toList());
		}
		model.addAttribute("page", TeamController.page("The grid"));
		model.addAttribute("pass", pass);
		model.addAttribute("rows", rows);
		model.addAttribute("number", number);
		model.addAttribute("pages", pages.size());
		return "team/grid";
	}

	@PostMapping("/teams/{token}/grid/{number:[0-9]{1,3}}")
	Object take(@PathVariable String token, @PathVariable int number, Typed typed) {
		Pass pass = lead(token);
		Round round = pass.check().round();
		List<List<Duty>> pages = pages(round);
		List<String> here = page(pages, number).stream().map(Duty::key).toList();
		List<Assignment> cells = new ArrayList<>();
		for (String duty : here) {
			for (Member member : round.members()) {
				List<Raci> parts = PARTS.get(typed.text(field(duty, member)));
				if (parts != null) {
					cells.add(new Assignment(duty, member.key(), parts));
				}
			}
		}
		this.leading.fill(token, here, cells);
		boolean onward = !"result".equals(typed.text("do")) && number < pages.size();
		return Moved.onTo(pass.path(onward ? "/grid/" + (number + 1) : "/result"));
	}

	private Pass lead(String token) {
		Pass pass = this.checks.open(token);
		if (!pass.lead() || !pass.check().quick()) {
			throw TeamController.nothing();
		}
		return pass;
	}

	private static Choices cell(Duty duty, Member member, List<Raci> parts) {
		List<Choices.Item> items = new ArrayList<>();
		items.add(new Choices.Item("", "–", null, parts.isEmpty()));
		PARTS.forEach((words, these) -> items.add(new Choices.Item(words, words, null, these.equals(parts))));
		return new Choices(field(duty.key(), member), member.name(), null, items, null);
	}

	private static String field(String duty, Member member) {
		return duty + "/" + member.key();
	}

	private static List<List<Duty>> pages(Round round) {
		int rows = Math.max(1, Math.min(MOST_ROWS, MOST_CELLS / round.members().size()));
		List<List<Duty>> pages = new ArrayList<>();
		for (int from = 0; from < round.duties().size(); from += rows) {
			pages.add(round.duties().subList(from, Math.min(from + rows, round.duties().size())));
		}
		return pages;
	}

	private static List<Duty> page(List<List<Duty>> pages, int number) {
		if (number < 1 || number > pages.size()) {
			throw TeamController.nothing();
		}
		return pages.get(number - 1);
	}

}
