package org.remit.comparison;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.Role;
import org.remit.web.BadAddress;
import org.remit.web.Link;
import org.remit.web.Moved;
import org.remit.web.Page;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Two to four roles side by side, and the page on which to pick them. */
@Controller
class ComparisonController {

	private final PublishedCatalog published;

	ComparisonController(PublishedCatalog published) {
		this.published = published;
	}

	@GetMapping("/compare")
	Object pick(@RequestParam(name = "role", defaultValue = "") List<String> slugs) {
		Catalog catalog = this.published.current().catalog();
		Lineup lineup = Lineup.of(slugs, catalog);
		if (lineup.isTooLarge()) {
			return picker(catalog, lineup, "Choose at most four roles: more do not fit side by side.");
		}
		if (lineup.isTooSmall()) {
			return picker(catalog, lineup, null);
		}
		return Moved.to(lineup.path());
	}

	@GetMapping("/compare/{roles}")
	Object compare(@PathVariable String roles, @RequestParam(required = false) @Nullable String show, Model model) {
		Catalog catalog = this.published.current().catalog();
		Lineup lineup = Lineup.parse(roles, catalog);
		if (lineup.isTooSmall()) {
			return picker(catalog, lineup, "A comparison needs at least two different roles. Choose another one.");
		}
		if (lineup.isTooLarge()) {
			return picker(catalog, lineup, "Choose at most four roles: more do not fit side by side.");
		}
		Show shown = Show.of(show)
			.orElseThrow(() -> new BadAddress("A comparison shows all rows, the differences or what is in common.",
					new Link("All rows", lineup.path()),
					new Link("Differences", lineup.path() + "?show=" + Show.DIFFERENCES),
					new Link("In common", lineup.path() + "?show=" + Show.COMMON)));
		if (!lineup.slug().equals(roles)) {
			return Moved.to(lineup.path() + ((shown == Show.ALL) ? "" : "?show=" + shown));
		}
		Comparison comparison = Comparison.of(catalog, lineup.roles(), shown);
		model.addAttribute("page", new Page(lineup.title(), lineup.difference(), lineup.path(), "compare"));
		model.addAttribute("lookup", catalog.lookup());
		model.addAttribute("cited", catalog.lookup().footnotes(comparison.cited()));
		model.addAttribute("lineup", lineup);
		model.addAttribute("chooser", Chooser.of(lineup, shown, comparison, catalog));
		model.addAttribute("comparison", comparison);
		model.addAttribute("columns", lineup.roles().size() + 1);
		model.addAttribute("ways", Transition.among(lineup.roles(), catalog));
		model.addAttribute("json", lineup.json());
		return "comparison/comparison";
	}

	/* Keeps what was ticked; says what is wrong with it, if anything is. */
	private ModelAndView picker(Catalog catalog, Lineup lineup, @Nullable String error) {
		ModelAndView view = new ModelAndView("comparison/picker");
		view.addObject("page",
				new Page("Compare roles", "Put two, three or four roles side by side.", "/compare", "compare"));
		view.addObject("roles", catalog.roles());
		view.addObject("chosen", lineup.roles().stream().map(Role::slug).toList());
		view.addObject("pairs", Lineup.pairs(catalog));
		view.addObject("error", error);
		if (error != null) {
			view.setStatus(HttpStatus.BAD_REQUEST);
		}
		return view;
	}

}
