package org.remit.comparison;

import java.util.List;

import org.remit.catalog.Catalog;
import org.remit.catalog.PublishedCatalog;
import org.remit.web.Moved;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leads from what was ticked to the comparison. */
@Controller
class PickerController {

	private final PublishedCatalog published;

	PickerController(PublishedCatalog published) {
		this.published = published;
	}

	@GetMapping("/compare")
	Object pick(@RequestParam(name = "role", defaultValue = "") List<String> slugs) {
		Catalog catalog = this.published.current().catalog();
		Lineup lineup = Lineup.of(slugs, catalog);
		if (lineup.isTooLarge()) {
			return Picker.refusing(lineup, Picker.TOO_MANY, catalog);
		}
		return lineup.isTooSmall() ? Picker.of(lineup, catalog) : Moved.to(lineup.path());
	}

}
