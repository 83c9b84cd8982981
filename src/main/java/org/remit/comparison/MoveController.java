package org.remit.comparison;

import java.util.List;
import java.util.Locale;

import org.remit.catalog.Catalog;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.Role;
import org.remit.web.BadAddress;
import org.remit.web.Link;
import org.remit.web.Moved;
import org.remit.web.NoSuchPage;
import org.remit.web.Page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The way from one role into another. */
@Controller
class MoveController {

	private static final String JOIN = "-to-";

	private final PublishedCatalog published;

	MoveController(PublishedCatalog published) {
		this.published = published;
	}

	@GetMapping("/moves/{way}")
	Object move(@PathVariable String way, Model model) {
		Catalog catalog = this.published.current().catalog();
		String[] ends = way.toLowerCase(Locale.ROOT).split(JOIN, -1);
		if (ends.length != 2) {
			throw new NoSuchPage("A move is named by two roles, such as project-manager-to-product-manager.",
					new Link("All roles", "/roles"));
		}
		Role from = RoleFinder.find(ends[0], catalog);
		Role to = RoleFinder.find(ends[1], catalog);
		if (from.equals(to)) {
			throw new BadAddress("A move leads from one role into another; both are the same here.",
					new Link(from.heading(), "/roles/" + from.slug()));
		}
		Transition transition = Transition.between(from, to, catalog);
		if (!transition.path().equals("/moves/" + way)) {
			return Moved.to(transition.path());
		}
		String title = "From %s to %s".formatted(from.name(), to.name());
		model.addAttribute("page",
				new Page(title, "%s: what carries over, what to learn, what to let go of.".formatted(title),
						transition.path(), "roles"));
		model.addAttribute("lookup", catalog.lookup());
		model.addAttribute("cited", catalog.lookup().footnotes(transition.cited()));
		model.addAttribute("transition", transition);
		model.addAttribute("lineup", Lineup.of(List.of(from.slug(), to.slug()), catalog));
		model.addAttribute("back", Way.path(to.slug(), from.slug()));
		return "comparison/move";
	}

}
