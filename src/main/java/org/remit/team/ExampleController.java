package org.remit.team;

import org.remit.catalog.PublishedCatalog;
import org.remit.web.Page;
import org.remit.web.Typed;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A team check to look at, for whoever has none yet. */
@Controller
class ExampleController {

	private static final String PATH = "/teams/example";

	private static final String SHEETS = PATH + "/sheets";

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
				new ResultPage.Frame(page, "/teams", PATH, SHEETS, null, null), typed, model);
	}

	@GetMapping(SHEETS)
	String team(Model model) {
		return sheet(RemitSheet.TEAM, model);
	}

	@GetMapping(SHEETS + "/{whose:[a-z0-9-]+}")
	String sheet(@PathVariable String whose, Model model) {
		Page page = new Page("Remit sheets of a made-up team", "What a made-up team has agreed, to print.", SHEETS,
				"teams")
			.unlisted();
		return SheetPage.show(ExampleTeam.of(this.published.current().catalog()), whose,
				new SheetPage.Place(page, PATH, SHEETS, null), model);
	}

	@GetMapping(SHEETS + "/{whose:[a-z0-9-]+}.{kind:csv|md|json}")
	ResponseEntity<Object> file(@PathVariable String whose, @PathVariable String kind) {
		return SheetPage.file(ExampleTeam.of(this.published.current().catalog()), whose, kind);
	}

}
