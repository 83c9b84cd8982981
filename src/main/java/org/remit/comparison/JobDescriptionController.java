package org.remit.comparison;

import org.remit.catalog.Catalog;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.Role;
import org.remit.web.Moved;
import org.remit.web.Page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A role's job description, to read and to choose from. */
@Controller
class JobDescriptionController {

	private final PublishedCatalog published;

	JobDescriptionController(PublishedCatalog published) {
		this.published = published;
	}

	@GetMapping("/roles/{slug}/job-description")
	Object page(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		Catalog catalog = this.published.current().catalog();
		Role role = RoleFinder.find(slug, catalog);
		Selection selection = Selection.of(parameters, role, catalog);
		if (!role.is(slug)) {
			return Moved.to(path(role) + selection.query());
		}
		Page page = new Page("Job description: " + role.name(),
				"A draft to start from: what a %s decides, does and needs to be good at, with sources."
					.formatted(role.name()),
				path(role), "roles");
		JobDescription everything = JobDescription.of(role, selection.reasons(), catalog);
		JobDescription draft = everything.only(selection);
		model.addAttribute("page", parameters.isEmpty() ? page : page.unlisted());
		model.addAttribute("lookup", catalog.lookup());
		model.addAttribute("cited", catalog.lookup().footnotes(draft.cited()));
		model.addAttribute("draft", draft);
		model.addAttribute("form", JobDescriptionForm.of(selection, everything, catalog));
		model.addAttribute("markdown", path(role) + ".md" + selection.query());
		model.addAttribute("text", path(role) + ".txt" + selection.query());
		return "comparison/job-description";
	}

	static String path(Role role) {
		return "/roles/" + role.slug() + "/job-description";
	}

}
