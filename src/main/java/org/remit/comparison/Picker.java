package org.remit.comparison;

import org.remit.catalog.Catalog;
import org.remit.catalog.Role;
import org.remit.web.Page;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The page on which roles are picked. It keeps what was ticked. */
final class Picker {

	static final String TOO_FEW = "A comparison needs at least two different roles. Choose another one.";

	static final String TOO_MANY = "Choose at most four roles: more do not fit side by side.";

	private Picker() {
	}

	/**
	 * The page to begin with.
	 * @param lineup what is ticked
	 * @param catalog what there is to tick
	 * @return the page
	 */
	static ModelAndView of(Lineup lineup, Catalog catalog) {
		ModelAndView view = new ModelAndView("comparison/picker");
		view.addObject("page",
				new Page("Compare roles", "Put two, three or four roles side by side.", "/compare", "compare"));
		view.addObject("roles", catalog.roles());
		view.addObject("chosen", lineup.roles().stream().map(Role::slug).toList());
		view.addObject("pairs", Lineup.pairs(catalog));
		return view;
	}

	/**
	 * The page that says what is wrong with what was ticked.
	 * @param lineup what is ticked
	 * @param error what is wrong with it
	 * @param catalog what there is to tick
	 * @return the page, with status 400
	 */
	static ModelAndView refusing(Lineup lineup, String error, Catalog catalog) {
		ModelAndView view = of(lineup, catalog);
		view.addObject("error", error);
		view.setStatus(HttpStatus.BAD_REQUEST);
		return view;
	}

}
