package org.remit.admin;

import java.util.ArrayList;
import java.util.List;

import org.remit.catalog.Choice;
import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Option;
import org.remit.catalog.Question;
import org.remit.questionnaire.Answers;
import org.remit.questionnaire.Assessor;
import org.remit.questionnaire.Verdict;
import org.remit.web.Choices;
import org.remit.web.Private;
import org.remit.web.Typed;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Tries the rules of the working copy: answers in, the rules that fire out. */
@Controller
@Private
class TrialController {

	private final Workbench workbench;

	TrialController(Workbench workbench) {
		this.workbench = workbench;
	}

	@ExceptionHandler
	String mendFirst(InvalidCatalogException ex) {
		return "forward:" + ProblemsController.PATH;
	}

	@GetMapping("/admin/questionnaires/{slug}/trial")
	String trial(@PathVariable String slug, Typed typed, Model model) {
		Rehearsal rehearsal = this.workbench.rehearsal(slug);
		Telling telling = AnalysisController.frame("Try the rules", "trial", rehearsal, model);
		List<Question> questions = rehearsal.after().questionnaire().questions();
		List<Choice> choices = questions.stream()
			.flatMap((question) -> question.options()
				.stream()
				.filter((option) -> typed.all(question.key()).contains(option.key()))
				.map((option) -> new Choice(question.key(), option.key())))
			.toList();
		Answers answers = Answers.of(rehearsal.after().questionnaire(), choices);
		model.addAttribute("questions", questions.stream().map((question) -> asked(question, answers)).toList());
		model.addAttribute("verdict", telling.now(rehearsal.after().verdict(answers)));
		Assessor before = rehearsal.before();
		if (before != null) {
			Verdict then = before.verdict(Answers.of(before.questionnaire(), choices));
			model.addAttribute("former", telling.then(then));
			model.addAttribute("same", then.equals(rehearsal.after().verdict(answers)));
		}
		model.addAttribute("result", rehearsal.previewed(answers));
		model.addAttribute("fired",
				rehearsal.after()
					.questionnaire()
					.rules()
					.stream()
					.filter((rule) -> answers.meet(rule.when()))
					.map((rule) -> new Telling.Line(telling.words(rule), rule.reason().text(),
							telling.item("rules", rule.key())))
					.toList());
		return "admin/trial";
	}

	private static Asked asked(Question question, Answers answers) {
		List<String> chosen = answers.to(question).stream().map(Option::key).toList();
		List<Choices.Item> items = new ArrayList<>(question.options()
			.stream()
			.map((option) -> new Choices.Item(option.key(), option.text(), null, chosen.contains(option.key())))
			.toList());
		if (!question.multiple()) {
			items.add(new Choices.Item("", "Not sure", null, chosen.isEmpty()));
		}
		String help = answers.ask(question) ? null : "Does not count: it is not asked after these answers.";
		return new Asked(new Choices(question.key(), question.text(), help, items, null),
				question.multiple() ? "checkbox" : "radio");
	}

	/**
	 * A question on the form.
	 *
	 * @param field its options
	 * @param type checkbox if several may be chosen, else radio
	 */
	record Asked(Choices field, String type) {

	}

}
