package org.remit.admin;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.InvalidCatalogException;
import org.remit.questionnaire.Analysis;
import org.remit.questionnaire.Assessor;
import org.remit.questionnaire.Impact;
import org.remit.web.Page;
import org.remit.web.Private;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the rules of the working copy do, beside the published ones. */
@Controller
@Private
class AnalysisController {

	private static final int SHOWN = 20;

	private final Workbench workbench;

	AnalysisController(Workbench workbench) {
		this.workbench = workbench;
	}

	@ExceptionHandler
	String mendFirst(InvalidCatalogException ex) {
		return "forward:" + ProblemsController.PATH;
	}

	@GetMapping("/admin/questionnaires")
	String all(Model model) {
		model.addAttribute("page",
				new Page("Rules", "What the rules of the working copy do.", "/admin/questionnaires", "").unlisted());
		model.addAttribute("questionnaires",
				this.workbench.all()
					.stream()
					.map((one) -> new Card(one.title(), one.slug(), Trials.of(one, new Telling(one))))
					.toList());
		return "admin/questionnaires";
	}

	@GetMapping("/admin/questionnaires/{slug}/analysis")
	String analysis(@PathVariable String slug, Model model) {
		Rehearsal rehearsal = this.workbench.rehearsal(slug);
		Telling telling = frame("Analysis", "analysis", rehearsal, model);
		Analysis after = this.workbench.analysis(rehearsal.next(), rehearsal.after());
		Analysis before = before(rehearsal);
		model.addAttribute("analysis", after);
		model.addAttribute("paths", Telling.count(after.paths()));
		model.addAttribute("formerPaths", (before != null) ? Telling.count(before.paths()) : "–");
		model.addAttribute("kinds", Telling.kinds(before, after));
		model.addAttribute("roles", telling.roles(before, after));
		model.addAttribute("unreachable", after.unreachable().stream().map(Telling::kind).toList());
		model.addAttribute("findings", after.findings().stream().map(telling::finding).toList());
		model.addAttribute("verdicts",
				after.verdicts()
					.stream()
					.limit(SHOWN)
					.map((reached) -> new Telling.Line(telling.now(reached.verdict()), Telling.percent(reached.share()),
							rehearsal.tried(reached.witness())))
					.toList());
		return "admin/analysis";
	}

	@GetMapping("/admin/questionnaires/{slug}/impact")
	String impact(@PathVariable String slug, Model model) {
		Rehearsal rehearsal = this.workbench.rehearsal(slug);
		Telling telling = frame("Impact", "impact", rehearsal, model);
		Assessor before = rehearsal.before();
		model.addAttribute("trials", Trials.of(rehearsal, telling));
		if (before == null) {
			return "admin/impact";
		}
		Impact impact = this.workbench.impact(rehearsal, before);
		model.addAttribute("impact", impact);
		model.addAttribute("paths", Telling.count(impact.paths()));
		model.addAttribute("altered", Telling.count(impact.altered()));
		model.addAttribute("share", Telling.percent(impact.share()));
		model.addAttribute("causes",
				impact.causes().stream().map((cause) -> telling.cause(cause, impact.isExact())).toList());
		model.addAttribute("shifts",
				impact.shifts()
					.stream()
					.limit(SHOWN)
					.map((shift) -> new Turn(telling.then(shift.before()), telling.now(shift.after()),
							Telling.count(shift.paths()), rehearsal.tried(shift.witness()),
							shift.rules().stream().map((key) -> telling.rule(key).orElse(key)).toList()))
					.toList());
		return "admin/impact";
	}

	static Telling frame(String title, String page, Rehearsal rehearsal, Model model) {
		String name = rehearsal.title();
		String path = rehearsal.path();
		model.addAttribute("page",
				new Page(title + ": " + name, "The rules of the working copy.", path + "/" + page, "").unlisted());
		model.addAttribute("title", name);
		model.addAttribute("path", path);
		model.addAttribute("edition", rehearsal.published().number());
		model.addAttribute("preview", PreviewAddresses.ROOT + "/questionnaires/" + rehearsal.slug());
		return new Telling(rehearsal);
	}

	private @Nullable Analysis before(Rehearsal rehearsal) {
		Assessor before = rehearsal.before();
		return (before != null) ? this.workbench.analysis(rehearsal.published(), before) : null;
	}

	/**
	 * A questionnaire in the list.
	 *
	 * @param title its title
	 * @param slug its slug
	 * @param trials its examples
	 */
	record Card(String title, String slug, Trials trials) {

	}

	/**
	 * A verdict that becomes another.
	 *
	 * @param before as it is published
	 * @param after as it is in the working copy
	 * @param paths on how many paths, in words
	 * @param href where answers that show it can be tried
	 * @param rules the changed rules that are at work, in words
	 */
	record Turn(String before, String after, String paths, String href, List<String> rules) {

	}

}
