package org.remit.reference;

import org.remit.web.Page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a developer needs to know to read the content by program. */
@Controller
class DeveloperController {

	@GetMapping("/developers")
	String developers(Model model) {
		model.addAttribute("page", new Page("For developers",
				"Roles, comparisons and the whole edition as JSON, with an OpenAPI description.", "/developers", ""));
		return "reference/developers";
	}

}
