package org.remit.reference;

import java.util.List;
import java.util.TreeSet;

import org.remit.catalog.Catalog;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.TopicKind;
import org.remit.web.Page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The questions that people ask, each with its answer and the way on from there. */
@Controller
class QuestionController {

	private final PublishedCatalog published;

	QuestionController(PublishedCatalog published) {
		this.published = published;
	}

	@GetMapping("/questions")
	String questions(Model model) {
		Catalog catalog = this.published.current().catalog();
		List<Answer> answers = catalog.topics(TopicKind.QUESTION)
			.stream()
			.map((topic) -> Answer.of(topic, catalog))
			.toList();
		TreeSet<String> cited = new TreeSet<>();
		answers.forEach((answer) -> answer.topic().statements().forEach((one) -> cited.addAll(one.sources())));
		model.addAttribute("page", new Page("Questions people ask",
				"Short answers to what people ask about these roles, with sources.", "/questions", "questions"));
		model.addAttribute("lookup", catalog.lookup());
		model.addAttribute("cited", catalog.lookup().footnotes(cited));
		model.addAttribute("answers", answers);
		model.addAttribute("linkedData", FaqDocument.of(answers));
		return "reference/questions";
	}

}
