package org.remit.admin;

import java.security.Principal;

import org.remit.account.ForPublishers;
import org.remit.catalog.Catalog;
import org.remit.catalog.Differences;
import org.remit.catalog.Edition;
import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.PastEditions;
import org.remit.content.ChangedMeanwhileException;
import org.remit.content.Editing;
import org.remit.content.WorkingCopy;
import org.remit.reference.Redline;
import org.remit.trail.Deed;
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

/**
 * Takes a former edition back into the working copy, after showing what that changes.
 * Publishing it is a step of its own.
 */
@Controller
@Private
@ForPublishers
class RestoreController {

	private static final String PATH = EditionsController.PATH + "/{number}/restore";

	private final PastEditions past;

	private final WorkingCopy workingCopy;

	private final Editing editing;

	RestoreController(PastEditions past, WorkingCopy workingCopy, Editing editing) {
		this.past = past;
		this.workingCopy = workingCopy;
		this.editing = editing;
	}

	@GetMapping(PATH)
	ModelAndView look(@PathVariable String number, Typed typed) {
		return page(found(number), typed, new Complaints(), HttpStatus.OK);
	}

	@PostMapping(PATH)
	Object restore(@PathVariable String number, Typed typed, Principal who) {
		Edition edition = found(number);
		try {
			this.editing.replaceWith(edition.catalog(), EditionsController.number(typed, "changes"), who.getName(),
					Deed.RESTORED, "Edition %d was taken back into the working copy.".formatted(edition.number()));
		}
		catch (ChangedMeanwhileException ex) {
			return page(edition, typed, new Complaints().add("differences",
					"Somebody has changed the content since you looked. Nothing was taken back. Look at the differences again."),
					HttpStatus.CONFLICT);
		}
		return Moved.onTo(PublishController.PATH);
	}

	private ModelAndView page(Edition edition, Typed typed, Complaints complaints, HttpStatus status) {
		String path = EditionsController.PATH + "/" + edition.number() + "/restore";
		ModelAndView view = new ModelAndView("admin/restore", status);
		view.addObject("page",
				new Page("Take back edition " + edition.number(), "What taking it back would change.", path, "")
					.unlisted());
		view.addObject("complaints", complaints);
		view.addObject("number", edition.number());
		view.addObject("changes", this.workingCopy.changes());
		try {
			Catalog now = this.workingCopy.toCatalog();
			EditionsController.add(view,
					Redline.of(Differences.between(now, edition.catalog()), EditionsController.number(typed, "page")),
					path + "?");
		}
		catch (InvalidCatalogException ex) {
			view.addObject("problems", ex.problems().size());
		}
		return view;
	}

	private Edition found(String typed) {
		return this.past.edition(EditionsController.number(typed))
			.orElseThrow(() -> new NoSuchPage("There is no edition with this number.",
					new Link("All editions", EditionsController.PATH)));
	}

}
