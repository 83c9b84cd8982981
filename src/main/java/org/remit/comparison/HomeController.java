package org.remit.comparison;

import java.util.List;
import java.util.TreeSet;

import org.remit.catalog.Catalog;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.Role;
import org.remit.catalog.TopicKind;
import org.remit.web.Page;
import org.remit.web.Wording;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what Remit is for, and the ways in. */
@Controller
class HomeController {

	/* The roles that people mix up come first in the catalogue. */
	private static final int MIXED_UP = 3;

	private final PublishedCatalog published;

	HomeController(PublishedCatalog published) {
		this.published = published;
	}

	@GetMapping("/")
	String home(Model model) {
		Catalog catalog = this.published.current().catalog();
		List<Role> roles = catalog.roles().stream().limit(MIXED_UP).toList();
		TreeSet<String> cited = new TreeSet<>();
		roles.forEach((role) -> {
			cited.addAll(role.oneLine().sources());
			cited.addAll(role.question().sources());
		});
		model.addAttribute("page", new Page("Whose job is it?",
				"Tells product managers, project managers and product owners apart, with a source behind every statement.",
				"/", ""));
		model.addAttribute("lookup", catalog.lookup());
		model.addAttribute("cited", catalog.lookup().footnotes(cited));
		model.addAttribute("roles", roles);
		model.addAttribute("count", catalog.roles().size());
		model.addAttribute("lineup", new Lineup(roles));
		int disagreements = catalog.topics(TopicKind.DISAGREEMENT, roles, 1).size();
		model.addAttribute("disagreements",
				(disagreements > 0) ? Wording.count(disagreements, "subject", "subjects") : null);
		model.addAttribute("questionnaires", catalog.questionnaires());
		model.addAttribute("asking", catalog.questionnaires().stream().findFirst().orElse(null));
		return "comparison/home";
	}

}
