package org.remit.admin;

import org.remit.catalog.Differences;
import org.remit.catalog.InvalidCatalogException;
import org.remit.content.ChangedMeanwhileException;
import org.remit.content.Editing;
import org.remit.content.WorkingCopy;
import org.remit.reference.Redline;
import org.remit.web.Complaints;
import org.remit.web.Moved;
import org.remit.web.Page;
import org.remit.web.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows what taking a {@link Replacement} would change, and takes it: only into the
 * working copy that was looked at.
 */
@Component
class Replacing {

	private final WorkingCopy workingCopy;

	private final Editing editing;

	Replacing(WorkingCopy workingCopy, Editing editing) {
		this.workingCopy = workingCopy;
		this.editing = editing;
	}

	ModelAndView look(Replacement replacement, Typed typed) {
		return page(replacement, typed, new Complaints(), HttpStatus.OK);
	}

	ModelAndView take(Replacement replacement, Typed typed, String editor) {
		try {
			this.editing.replaceWith(replacement.catalog(), EditionsController.number(typed, "changes"), editor,
					replacement.deed(), replacement.note());
		}
		catch (ChangedMeanwhileException ex) {
			return page(replacement, typed, new Complaints().add("differences",
					"Somebody has changed the content since you looked. Nothing was taken. Look at the differences again."),
					HttpStatus.CONFLICT);
		}
		return new ModelAndView(Moved.onTo(PublishController.PATH));
	}

	private ModelAndView page(Replacement replacement, Typed typed, Complaints complaints, HttpStatus status) {
		ModelAndView view = new ModelAndView("admin/replacement", status);
		view.addObject("page",
				new Page(replacement.title(), "What taking it would change.", replacement.path(), "").unlisted());
		view.addObject("complaints", complaints);
		view.addObject("replacement", replacement);
		/* Asked first: what changes meanwhile is not taken for seen. */
		view.addObject("changes", this.workingCopy.changes());
		try {
			EditionsController.add(view,
					Redline.of(Differences.between(this.workingCopy.toCatalog(), replacement.catalog()),
							EditionsController.number(typed, "page")),
					replacement.path() + "?");
		}
		catch (InvalidCatalogException ex) {
			view.addObject("problems", ex.problems().size());
		}
		return view;
	}

}
