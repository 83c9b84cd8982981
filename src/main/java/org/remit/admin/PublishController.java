package org.remit.admin;

import java.security.Principal;
import java.util.List;

import org.remit.account.ForPublishers;
import org.remit.catalog.Edition;
import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Problem;
import org.remit.reference.Redline;
import org.remit.web.Complaints;
import org.remit.web.Field;
import org.remit.web.Moved;
import org.remit.web.Page;
import org.remit.web.Private;
import org.remit.web.Typed;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what would be published, and publishes it. */
@Controller
@Private
@ForPublishers
class PublishController {

	static final String PATH = EditionsController.PATH + "/new";

	private static final int NOTE_LIMIT = 2000;

	private final Publishing publishing;

	PublishController(Publishing publishing) {
		this.publishing = publishing;
	}

	@GetMapping(PATH)
	ModelAndView look(Typed typed) {
		return page(typed, new Complaints(), HttpStatus.OK);
	}

	@PostMapping(EditionsController.PATH)
	Object publish(Typed typed, Principal who) {
		Complaints complaints = new Complaints();
		String note = typed.text("note");
		complaints.text("note", note, "The note", NOTE_LIMIT);
		if (!complaints.isEmpty()) {
			return page(typed, complaints, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			Edition edition = this.publishing.publish(who.getName(), note, typed.text("seen"));
			return Moved.onTo(EditionsController.PATH + "/" + edition.number());
		}
		catch (InvalidCatalogException ex) {
			ex.problems()
				.stream()
				.filter((problem) -> problem.where().equals("note"))
				.forEach((problem) -> complaints.add("note", "The note " + problem.what() + "."));
			return page(typed, complaints, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (SeenAnotherException | DataIntegrityViolationException | ConcurrencyFailureException ex) {
			complaints.add("differences",
					"Somebody has changed the content or published since you looked. Nothing was published. Look at the differences again.");
			return page(typed, complaints, HttpStatus.CONFLICT);
		}
	}

	private ModelAndView page(Typed typed, Complaints complaints, HttpStatus status) {
		ModelAndView view = new ModelAndView("admin/publish", status);
		view.addObject("page", new Page("Publish", "What readers would see from now on.", PATH, "").unlisted());
		view.addObject("complaints", complaints);
		view.addObject("note", Field.prose("note", "What is new, and why", typed.text("note"), NOTE_LIMIT, complaints)
			.help("Readers see this note beside the differences, at “What has changed”."));
		try {
			Manuscript manuscript = this.publishing.manuscript();
			view.addObject("problems", List.of());
			view.addObject("seen", manuscript.fingerprint());
			EditionsController.add(view, Redline.of(manuscript.differences(), EditionsController.number(typed, "page")),
					PATH + "?");
		}
		catch (InvalidCatalogException ex) {
			List<Problem> problems = ex.problems();
			view.addObject("problems", problems);
		}
		return view;
	}

}
