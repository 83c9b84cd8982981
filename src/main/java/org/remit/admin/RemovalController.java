package org.remit.admin;

import java.security.Principal;
import java.util.Map;

import org.remit.content.ChangedMeanwhileException;
import org.remit.content.Consequence;
import org.remit.content.DraftKind;
import org.remit.content.Editing;
import org.remit.content.Removal;
import org.remit.content.WorkingCopy;
import org.remit.web.Complaints;
import org.remit.web.Link;
import org.remit.web.Moved;
import org.remit.web.NoSuchPage;
import org.remit.web.Page;
import org.remit.web.Private;
import org.remit.web.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Removes an item, and with it what refers to it, after a look at all of that. */
@Controller
@Private
class RemovalController {

	private final WorkingCopy workingCopy;

	private final Editing editing;

	RemovalController(WorkingCopy workingCopy, Editing editing) {
		this.workingCopy = workingCopy;
		this.editing = editing;
	}

	@GetMapping(Content.PATH + "/{place}/{key}/remove")
	ModelAndView look(@PathVariable String place, @PathVariable String key) {
		DraftKind kind = Content.kind(place);
		return page(kind, key, new Complaints(), HttpStatus.OK);
	}

	@PostMapping(Content.PATH + "/{place}/{key}/remove")
	Object remove(@PathVariable String place, @PathVariable String key, Typed typed, Principal who) {
		DraftKind kind = Content.kind(place);
		try {
			this.editing.remove(kind, key, typed.text("version"), who.getName());
			return Moved.onTo(Content.listAround(kind, key));
		}
		catch (ChangedMeanwhileException ex) {
			return page(kind, key,
					new Complaints().add("version",
							"Nothing was removed: something here has changed since you looked. Look at it again."),
					HttpStatus.CONFLICT);
		}
	}

	private ModelAndView page(DraftKind kind, String key, Complaints complaints, HttpStatus status) {
		KindWords words = KindWords.of(kind);
		Removal removal = this.workingCopy.removal(kind, key)
			.orElseThrow(() -> new NoSuchPage("There is no such %s in the working copy.".formatted(words.singular()),
					new Link(words.plural(), Content.listAround(kind, key))));
		String title = (kind == DraftKind.RULE) ? removal.item().title() : Stock.capital(removal.item().title());
		Map<String, RuleWords> rules = RuleWords.of(removal.consequences().stream().map(Consequence::item).toList(),
				this.workingCopy);
		String path = Content.item(kind, key);
		ModelAndView view = new ModelAndView("admin/content-remove", status);
		view.addObject("page",
				new Page("Remove " + title, "Removes it from the working copy.", path + "/remove", "").unlisted());
		view.addObject("complaints", complaints);
		view.addObject("title", title);
		view.addObject("kind", kind.toString());
		view.addObject("words", words);
		view.addObject("path", path);
		view.addObject("removal", removal);
		view.addObject("act", act(removal.removed().size(), removal.changed().size()));
		view.addObject("removed", Fallout.of(kind, removal.removed(), rules));
		view.addObject("changed", Fallout.of(kind, removal.changed(), rules));
		return view;
	}

	private static String act(int removed, int changed) {
		String others = "remove %d %s".formatted(removed, (removed == 1) ? "other" : "others");
		if (removed == 0) {
			return (changed == 0) ? "Remove it" : "Remove it and change " + changed;
		}
		return (changed == 0) ? "Remove it and " + others : "Remove it, %s and change %d".formatted(others, changed);
	}

}
