package org.remit.admin;

import java.security.Principal;
import java.util.List;

import org.remit.content.ChangedMeanwhileException;
import org.remit.content.DraftKind;
import org.remit.content.Editing;
import org.remit.content.Item;
import org.remit.content.ItemLine;
import org.remit.content.StillNeededException;
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

/** Removes an item that nothing depends on, after a look at it. */
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
		Complaints complaints = new Complaints();
		try {
			this.editing.remove(kind, key, typed.text("version"), who.getName());
			return Moved.onTo(Content.listAround(kind, key));
		}
		catch (StillNeededException ex) {
			complaints.add("dependents", "Nothing was removed: other things depend on it.");
		}
		catch (ChangedMeanwhileException ex) {
			complaints.add("version",
					"Nothing was removed: somebody has changed it since you looked. Look at it again.");
		}
		return page(kind, key, complaints, HttpStatus.CONFLICT);
	}

	private ModelAndView page(DraftKind kind, String key, Complaints complaints, HttpStatus status) {
		KindWords words = KindWords.of(kind);
		Item item = this.workingCopy.item(kind, key)
			.orElseThrow(() -> new NoSuchPage("There is no such %s in the working copy.".formatted(words.singular()),
					new Link(words.plural(), Content.listAround(kind, key))));
		List<ItemLine> dependents = this.workingCopy.dependents(kind, key);
		String path = Content.item(kind, key);
		ModelAndView view = new ModelAndView("admin/content-remove", status);
		view.addObject("page",
				new Page("Remove " + item.title(), "Removes it from the working copy.", path + "/remove", "")
					.unlisted());
		view.addObject("complaints", complaints);
		view.addObject("title", Stock.capital(item.title()));
		view.addObject("words", words);
		view.addObject("path", path);
		view.addObject("version", item.version());
		view.addObject("whole", kind == DraftKind.QUESTIONNAIRE);
		view.addObject("dependents",
				dependents.stream()
					.map((line) -> new Link(
							"%s: %s".formatted(Stock.capital(KindWords.of(line.kind()).singular()), line.title()),
							Content.item(line.kind(), line.key())))
					.toList());
		return view;
	}

}
