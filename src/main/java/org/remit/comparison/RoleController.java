package org.remit.comparison;

import org.remit.catalog.Catalog;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.Role;
import org.remit.web.Moved;
import org.remit.web.Page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The roles, and everything about one of them. */
@Controller
class RoleController {

	private final PublishedCatalog published;

	RoleController(PublishedCatalog published) {
		this.published = published;
	}

	@GetMapping("/roles")
	String roles(Model model) {
		Catalog catalog = this.published.current().catalog();
		model.addAttribute("page",
				new Page("Roles",
						"What each role is for, the question it asks, and how to tell it from its neighbours.",
						"/roles", "roles"));
		model.addAttribute("lookup", catalog.lookup());
		model.addAttribute("cited", catalog.lookup().footnotes(Comparison.citedOf(catalog.roles())));
		model.addAttribute("roles", catalog.roles());
		return "comparison/roles";
	}

	@GetMapping("/roles/{slug}")
	Object role(@PathVariable String slug, Model model) {
		Catalog catalog = this.published.current().catalog();
		Role role = RoleFinder.find(slug, catalog);
		if (!role.is(slug)) {
			return Moved.to("/roles/" + role.slug());
		}
		Profile profile = Profile.of(role, catalog);
		model.addAttribute("page", new Page(role.heading(), role.oneLine().text(), "/roles/" + role.slug(), "roles"));
		model.addAttribute("lookup", catalog.lookup());
		model.addAttribute("cited", catalog.lookup().footnotes(profile.cited()));
		model.addAttribute("profile", profile);
		return "comparison/role";
	}

}
