package org.remit.questionnaire;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.remit.catalog.Question;
import org.remit.web.Moved;
import org.remit.web.Page;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way through a questionnaire. Nothing is stored: every step is in its address. */
@Controller
class StepController {

	private static final String NOT_SURE = "";

	private final Shelf shelf;

	StepController(Shelf shelf) {
		this.shelf = shelf;
	}

	@GetMapping("/questionnaires/{slug}/{key}")
	Object question(@PathVariable String slug, @PathVariable String key,
			@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
		Visit visit = Visit.of(slug, parameters, this.shelf);
		Question question = visit.question(key);
		if (!visit.answers().ask(question)) {
			return Moved.onTo(visit.after(question).map(visit::at).orElseGet(visit::result));
		}
		String then = "result".equals(parameters.getFirst("then")) ? "&then=result" : "";
		if (!(visit.query() + then).equals(request.getQueryString()) || !key.equals(question.key())) {
			return Moved.onTo(visit.at(question) + then);
		}
		return step(visit, question, parameters.getFirst("then"), null);
	}

	@GetMapping("/questionnaires/{slug}/next")
	Object next(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters) {
		Visit visit = Visit.of(slug, parameters, this.shelf);
		String at = parameters.getFirst("at");
		if (at == null) {
			return Moved.onTo(visit.start());
		}
		Question question = visit.question(at);
		String then = parameters.getFirst("then");
		List<String> sent = parameters.getOrDefault(question.key(), List.of());
		List<String> options = sent.stream().filter((key) -> question.option(key).isPresent()).toList();
		boolean answered = question.multiple() || !options.isEmpty() || sent.contains(NOT_SURE);
		if (!answered && visit.answers().ask(question)) {
			return step(visit, question, then, "Choose an answer. “Not sure” is one too.");
		}
		Visit on = visit.with(question, options);
		if ("result".equals(then)) {
			return Moved
				.onTo(on.openedBy(question).map((other) -> on.at(other) + "&then=result").orElseGet(on::result));
		}
		return Moved.onTo(on.after(question).map(on::at).orElseGet(on::result));
	}

	private static ModelAndView step(Visit visit, Question question, @Nullable String then, @Nullable String error) {
		ModelAndView view = new ModelAndView("questionnaire/question");
		view.addObject("page", new Page(question.text(), visit.questionnaire().introduction(),
				visit.start() + "/" + question.key(), visit.questionnaire().slug())
			.unlisted());
		view.addObject("step", Step.of(visit, question, "result".equals(then)));
		view.addObject("error", error);
		if (error != null) {
			view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return view;
	}

}
