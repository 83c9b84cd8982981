package org.remit.comparison;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Catalog;
import org.remit.catalog.PublishedCatalog;
import org.remit.web.BadAddress;
import org.remit.web.Link;
import org.remit.web.Moved;
import org.remit.web.Page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Two to four roles side by side. */
@Controller
class ComparisonController {

	private final PublishedCatalog published;

	ComparisonController(PublishedCatalog published) {
		this.published = published;
	}

	@GetMapping("/compare/{roles}")
	Object compare(@PathVariable String roles, @RequestParam(required = false) @Nullable String show, Model model) {
		Catalog catalog = this.published.current().catalog();
		Lineup lineup = Lineup.parse(roles, catalog);
		if (lineup.isTooSmall()) {
			return Picker.refusing(lineup, Picker.TOO_FEW, catalog);
		}
		if (lineup.isTooLarge()) {
			return Picker.refusing(lineup, Picker.TOO_MANY, catalog);
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
		model.addAttribute("ways", Way.among(lineup.roles(), catalog));
		model.addAttribute("json", lineup.json());
		return "comparison/comparison";
	}

}
