package org.remit.admin;

import java.util.Map;

import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Problem;
import org.remit.content.DraftKind;
import org.remit.content.Item;
import org.remit.content.Values;
import org.remit.content.WorkingCopy;
import org.remit.web.Complaints;
import org.remit.web.Link;
import org.remit.web.Page;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays out what an editor works at: a new item, an item, or two versions of one. */
@Component
class Desk {

	private final WorkingCopy workingCopy;

	Desk(WorkingCopy workingCopy) {
		this.workingCopy = workingCopy;
	}

	ModelAndView beginning(DraftKind kind, String questionnaire, Typescript typescript, Complaints complaints,
			HttpStatus status) {
		KindWords words = KindWords.of(kind);
		String title = words.add();
		ModelAndView view = new ModelAndView("admin/content-form", status);
		view.addObject("page", new Page(title, words.about(), Content.list(kind) + "/new", "").unlisted());
		view.addObject("title", title);
		view.addObject("action", Content.list(kind));
		view.addObject("back", new Link(words.plural(), questionnaire.isEmpty() ? Content.list(kind)
				: Content.list(kind) + "?group=" + Content.encoded(questionnaire)));
		view.addObject("in", questionnaire);
		view.addObject("changed", !typescript.isBlank());
		view.addObject("complaints", complaints);
		view.addObject("parts",
				Sheet.of(typescript, Stock.of(this.workingCopy, kind, questionnaire, ""), complaints, true));
		return view;
	}

	ModelAndView form(Item item, Typescript typescript, Beginning began, Complaints complaints, HttpStatus status) {
		DraftKind kind = item.kind();
		KindWords words = KindWords.of(kind);
		String path = Content.item(kind, item.key());
		ModelAndView view = new ModelAndView("admin/content-form", status);
		view.addObject("page", new Page("Edit " + item.title(), words.about(), path, "").unlisted());
		view.addObject("title", title(item));
		view.addObject("action", path);
		view.addObject("back", new Link(words.plural(), Content.listAround(kind, item.key())));
		view.addObject("item", item);
		view.addObject("words", words);
		view.addObject("began", began.fields());
		view.addObject("changed", !typescript.values().equals(Values.of(item.content())));
		view.addObject("duplicate", Content.list(kind) + "/new?like=" + Content.encoded(item.key()));
		view.addObject("complaints", complaints);
		view.addObject("parts", Sheet.of(typescript, stock(item), complaints, false));
		return view;
	}

	/**
	 * Two versions of an item beside each other, to choose from.
	 * @param item the item as it is now
	 * @param merge both versions
	 * @param mine what the editor has made of it
	 * @param began what the editor began with
	 * @param chosen the side that is chosen of each dispute, as far as it is
	 * @param complaints what is wrong with the choice
	 * @param status what to answer with
	 * @return the page
	 */
	ModelAndView conflict(Item item, Merge merge, Typescript mine, Beginning began, Map<String, String> chosen,
			Complaints complaints, HttpStatus status) {
		DraftKind kind = item.kind();
		String path = Content.item(kind, item.key());
		ModelAndView view = new ModelAndView("admin/content-conflict", status);
		view.addObject("page",
				new Page("Changed meanwhile: " + item.title(), KindWords.of(kind).about(), path, "").unlisted());
		view.addObject("title", title(item));
		view.addObject("action", path);
		view.addObject("began", began.over(item.version()).fields());
		view.addObject("typed", mine.values().byPath());
		view.addObject("complaints", complaints);
		view.addObject("disputes", merge.disputes(stock(item), chosen, complaints));
		return view;
	}

	/* A rule has a key and no title. */
	private static String title(Item item) {
		return (item.kind() == DraftKind.RULE) ? "Rule “%s”".formatted(item.title()) : Stock.capital(item.title());
	}

	private Stock stock(Item item) {
		return Stock.of(this.workingCopy, item.kind(), Content.questionnaire(item.kind(), item.key()), item.key());
	}

	static Complaints complaints(Typescript typescript, InvalidCatalogException ex) {
		Complaints complaints = new Complaints();
		for (Problem problem : ex.problems()) {
			Blueprint.Spot spot = typescript.spot(problem.where());
			complaints.add(spot.id(), (spot.words().isEmpty() ? "This" : spot.words()) + " " + problem.what() + ".");
		}
		return complaints;
	}

}
