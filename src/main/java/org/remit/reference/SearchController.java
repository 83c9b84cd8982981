package org.remit.reference;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.remit.catalog.PublishedCatalog;
import org.remit.web.Page;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The search page. */
@Controller
class SearchController {

	private final PublishedCatalog published;

	private final Search search;

	SearchController(PublishedCatalog published, Search search) {
		this.published = published;
		this.search = search;
	}

	@GetMapping("/search")
	ModelAndView search(HttpServletRequest request) {
		String typed = Query.typed(request);
		ModelAndView view = new ModelAndView("reference/search");
		view.addObject("page",
				new Page("Search", "Find a role, a responsibility, a skill or an answer.", "/search", "").unlisted());
		view.addObject("typed", typed);
		view.addObject("roles", this.published.current().catalog().roles());
		if (Query.isTooLong(typed)) {
			view.setStatus(HttpStatus.BAD_REQUEST);
			view.addObject("error",
					"A search takes at most %d characters. Leave some words out.".formatted(Query.LIMIT));
			return view;
		}
		Query query = Query.of(typed);
		List<Hit> hits = this.search.find(query);
		view.addObject("query", query);
		view.addObject("hits", hits);
		view.addObject("found", switch (hits.size()) {
			case 0 -> "Nothing found";
			case 1 -> "1 place";
			default -> hits.size() + " places";
		});
		return view;
	}

}
