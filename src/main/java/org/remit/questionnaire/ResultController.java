package org.remit.questionnaire;

import java.nio.charset.StandardCharsets;

import org.remit.web.Moved;
import org.remit.web.Page;
import org.remit.web.PublicAddress;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The result of a questionnaire. */
@Controller
class ResultController {

	private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);

	private final Shelf shelf;

	private final PublicAddress address;

	ResultController(Shelf shelf, PublicAddress address) {
		this.shelf = shelf;
		this.address = address;
	}

	/*
	 * One result has one address: what does not count is dropped, and the edition is
	 * named.
	 */
	@GetMapping("/questionnaires/{slug}/result")
	Object result(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters,
			HttpServletRequest request, Model model) {
		Visit visit = Visit.of(slug, parameters, this.shelf);
		if (!visit.query().equals(request.getQueryString())) {
			return Moved.onTo(visit.result());
		}
		Result result = Result.of(visit, this.shelf.assessor(visit.edition(), visit.questionnaire()));
		model.addAttribute("page",
				new Page(result.headline(), result.meaning(), visit.result(), visit.questionnaire().slug()).unlisted());
		model.addAttribute("result", result);
		model.addAttribute("threshold", Advice.threshold(visit.questionnaire()));
		model.addAttribute("whole", this.address.of(visit.result()));
		model.addAttribute("news", News.of(visit, this.shelf).orElse(null));
		model.addAttribute("lookup", visit.edition().catalog().lookup());
		model.addAttribute("cited", visit.edition().catalog().lookup().footnotes(result.cited()));
		return "questionnaire/result";
	}

	@GetMapping("/questionnaires/{slug}/result.md")
	ResponseEntity<String> markdown(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters) {
		Visit visit = Visit.of(slug, parameters, this.shelf);
		Result result = Result.of(visit, this.shelf.assessor(visit.edition(), visit.questionnaire()));
		return ResponseEntity.ok()
			.contentType(MARKDOWN)
			.body(ResultMarkdown.of(result, this.address.of(visit.result())));
	}

}
