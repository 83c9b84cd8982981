package org.remit.questionnaire;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.remit.web.Moved;
import org.remit.web.Page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * All questionnaires; the introduction to one, and all of its questions on one page.
 */
@Controller
class QuestionnaireController {

	/** Says of an address that a team check has filled its answers in. */
	private static final String TEAM = "team";

	private final Shelf shelf;

	QuestionnaireController(Shelf shelf) {
		this.shelf = shelf;
	}

	@GetMapping("/questionnaires")
	String list(Model model) {
		model.addAttribute("page", new Page("Questionnaires",
				"Questions that lead to a verdict, with the reasons and sources behind it.", "/questionnaires", ""));
		model.addAttribute("questionnaires", this.shelf.newest().catalog().questionnaires());
		return "questionnaire/questionnaires";
	}

	@GetMapping("/questionnaires/{slug}")
	Object start(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		if (!slug.equals(slug.toLowerCase(Locale.ROOT))) {
			return Moved.to("/questionnaires/" + slug.toLowerCase(Locale.ROOT));
		}
		Visit visit = Visit.of(slug, parameters, this.shelf);
		model.addAttribute("page",
				new Page(visit.questionnaire().title(), visit.questionnaire().introduction(), visit.start(), slug));
		model.addAttribute("visit", visit);
		model.addAttribute("first", visit.at(visit.questionnaire().questions().get(0)));
		model.addAttribute("cases", Case.of(visit, this.shelf.assessor(visit.edition(), visit.questionnaire())));
		model.addAttribute("lookup", visit.edition().catalog().lookup());
		model.addAttribute("cited", visit.edition().catalog().lookup().footnotes(Case.cited(visit.questionnaire())));
		return "questionnaire/start";
	}

	@GetMapping("/questionnaires/{slug}/all")
	Object all(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters,
			HttpServletRequest request, Model model) {
		Visit visit = Visit.of(slug, parameters, this.shelf);
		boolean given = TEAM.equals(parameters.getFirst("from")) && !visit.answers().choices().isEmpty();
		String from = given ? "&from=" + TEAM : "";
		if (!(visit.query() + from).equals(request.getQueryString())) {
			return Moved.onTo(visit.all() + from);
		}
		model.addAttribute("page", new Page(visit.questionnaire().title() + ": all questions",
				visit.questionnaire().introduction(), visit.start() + "/all", slug)
			.unlisted());
		model.addAttribute("visit", visit);
		model.addAttribute("given", given);
		model.addAttribute("entries",
				visit.questionnaire().questions().stream().map((question) -> Entry.of(visit, question)).toList());
		return "questionnaire/all";
	}

}
