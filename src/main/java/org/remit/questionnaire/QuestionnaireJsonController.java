package org.remit.questionnaire;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.remit.catalog.Edition;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The questionnaires and their assessments as JSON. */
@RestController
@RequestMapping(path = "/api/v1/questionnaires", produces = "application/json")
@Tag(name = "Questionnaires")
class QuestionnaireJsonController {

	private final Shelf shelf;

	QuestionnaireJsonController(Shelf shelf) {
		this.shelf = shelf;
	}

	@GetMapping
	@Operation(summary = "All questionnaires")
	Questionnaires all() {
		Edition edition = this.shelf.newest();
		return new Questionnaires(edition.number(),
				edition.catalog().questionnaires().stream().map(QuestionnaireSummary::of).toList());
	}

	@GetMapping("/{slug}")
	@Operation(summary = "One questionnaire with its questions, rules and examples")
	OneQuestionnaire one(@PathVariable String slug) {
		Edition edition = this.shelf.newest();
		return OneQuestionnaire.of(edition, Shelf.find(slug, edition));
	}

	@GetMapping("/{slug}/assessment")
	@Operation(summary = "What some answers lead to, and why",
			description = "Answers are parameters: the question's key, and the option's key as its value; several times for a "
					+ "question that may have several. What does not count is named in ignored. "
					+ "With no answers the verdict is no-new-role or a fit of no role, and the headline asks for some. "
					+ "The parameter edition pins an edition.")
	Assessed assess(@PathVariable String slug, @Parameter(in = ParameterIn.QUERY,
			description = "question=option") @RequestParam MultiValueMap<String, String> answers) {
		Visit visit = Visit.of(slug, answers, this.shelf);
		Assessment assessment = this.shelf.assessor(visit.edition(), visit.questionnaire()).explain(visit.answers());
		return Assessed.of(visit, Ignored.of(visit, answers), assessment);
	}

}
