package org.remit.reference;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.Role;
import org.remit.catalog.Topic;
import org.remit.catalog.TopicKind;
import org.remit.web.Page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The questions that people ask, each with its answer and the way on from there. */
@Controller
class QuestionController {

	private static final int MOST_COMPARED = 4;

	private final PublishedCatalog published;

	QuestionController(PublishedCatalog published) {
		this.published = published;
	}

	@GetMapping("/questions")
	String questions(Model model) {
		Catalog catalog = this.published.current().catalog();
		List<Answer> answers = catalog.topics(TopicKind.QUESTION)
			.stream()
			.map((topic) -> new Answer(topic, catalog.roles(topic.roles())))
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

	/**
	 * A question with its answer.
	 *
	 * @param topic the question, the answer and its parts
	 * @param roles the roles that it is about
	 */
	record Answer(Topic topic, List<Role> roles) {

		/** Where its roles are compared; {@code null} for one role, or too many. */
		public @Nullable String comparison() {
			if (this.roles.size() < 2 || this.roles.size() > MOST_COMPARED) {
				return null;
			}
			return "/compare/" + this.roles.stream().map(Role::slug).collect(Collectors.joining("-vs-"));
		}

		/** The whole answer as one text. */
		String text() {
			return Stream
				.concat(Stream.of(this.topic.text()), this.topic.parts().stream().map((part) -> part.statement()))
				.map((statement) -> statement.text())
				.collect(Collectors.joining(" "));
		}

	}

}
