package org.remit.team;

import org.remit.catalog.PublishedCatalog;
import org.remit.web.Page;
import org.remit.web.Typed;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A team check to look at, for whoever has none yet. */
@Controller
class ExampleController {

	private static final String PATH = "/teams/example";

	private final PublishedCatalog published;

	private final ResultPage resultPage;

	ExampleController(PublishedCatalog published, ResultPage resultPage) {
		this.published = published;
		this.resultPage = resultPage;
	}

	@GetMapping(PATH)
	Object result(Typed typed, Model model) {
		Page page = new Page("A team check to look at",
				"What comes out of a team check: a made-up team of seven, what it agrees on, what nobody holds, "
						+ "and what to do next.",
				PATH, "teams");
		return this.resultPage.show(ExampleTeam.of(this.published.current().catalog()),
				new ResultPage.Frame(page, "/teams", PATH, PATH + "/sheets", null, null), typed, model);
	}

}
