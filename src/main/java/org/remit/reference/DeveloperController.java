package org.remit.reference;

import org.remit.catalog.PublishedCatalog;
import org.remit.web.Page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What a developer needs to know to read the content by program, and every address to try
 * without a script.
 */
@Controller
class DeveloperController {

	private final PublishedCatalog published;

	DeveloperController(PublishedCatalog published) {
		this.published = published;
	}

	@GetMapping("/developers")
	String developers(Model model) {
		model.addAttribute("page", new Page("For developers",
				"Roles, comparisons and the whole edition as JSON, with an OpenAPI description.", "/developers", ""));
		model.addAttribute("roles", this.published.current().catalog().roles());
		model.addAttribute("questionnaires", this.published.current().catalog().questionnaires());
		return "reference/developers";
	}

}
