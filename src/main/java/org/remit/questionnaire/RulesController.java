package org.remit.questionnaire;

import java.util.Set;
import java.util.TreeSet;

import org.remit.catalog.Catalog;
import org.remit.catalog.Edition;
import org.remit.catalog.Questionnaire;
import org.remit.web.Page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Every rule in words, and what is proved of them. */
@Controller
class RulesController {

	private final Shelf shelf;

	RulesController(Shelf shelf) {
		this.shelf = shelf;
	}

	@GetMapping("/questionnaires/{slug}/rules")
	String rules(@PathVariable String slug, Model model) {
		Edition edition = this.shelf.newest();
		Catalog catalog = edition.catalog();
		Questionnaire questionnaire = Shelf.find(slug, edition);
		RuleWording wording = new RuleWording(questionnaire.questions());
		Advice advice = new Advice(catalog);
		Analysis analysis = this.shelf.analysis(edition, questionnaire);
		Set<String> cited = new TreeSet<>();
		questionnaire.rules().forEach((rule) -> cited.addAll(rule.reason().sources()));
		model.addAttribute("page", new Page("Rules: " + questionnaire.title(),
				"Every rule behind the verdicts in words, with its sources, and what can be proved of all of them.",
				"/questionnaires/" + slug + "/rules", slug));
		model.addAttribute("lookup", catalog.lookup());
		model.addAttribute("cited", catalog.lookup().footnotes(cited));
		model.addAttribute("visit", new Visit(edition, questionnaire, Answers.NONE));
		model.addAttribute("threshold", Advice.threshold(questionnaire));
		model.addAttribute("rules",
				questionnaire.rules().stream().map((rule) -> RuleLine.of(rule, wording, catalog)).toList());
		model.addAttribute("flow",
				questionnaire.questions()
					.stream()
					.map((question) -> Entry.of(new Visit(edition, questionnaire, Answers.NONE), question))
					.toList());
		model.addAttribute("analysis", analysis);
		model.addAttribute("idle", FindingLine.idle(analysis, questionnaire, catalog));
		model.addAttribute("adding", FindingLine.adding(analysis, questionnaire, catalog));
		model.addAttribute("kinds", Share.each(analysis.kinds(), Advice::kind));
		model.addAttribute("roles", Share.each(analysis.roles(), (role) -> role));
		model.addAttribute("verdicts", analysis.verdicts()
			.stream()
			.limit(12)
			.map((reached) -> new ProvedVerdict(advice.headline(reached.verdict()), Share.percent(reached.share()),
					new Visit(edition, questionnaire, reached.witness()).result()))
			.toList());
		return "questionnaire/rules";
	}

	@GetMapping(path = "/questionnaires/{slug}/rules.dmn", produces = "application/xml;charset=UTF-8")
	@ResponseBody
	String dmn(@PathVariable String slug) {
		Edition edition = this.shelf.newest();
		return DmnExport.of(Shelf.find(slug, edition), edition.catalog());
	}

}
