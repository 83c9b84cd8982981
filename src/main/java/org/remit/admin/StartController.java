package org.remit.admin;

import java.util.stream.Stream;

import org.remit.catalog.Differences;
import org.remit.catalog.InvalidCatalogException;
import org.remit.content.DraftKind;
import org.remit.content.WorkingCopy;
import org.remit.reference.Redline;
import org.remit.web.Page;
import org.remit.web.Private;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What there is to edit, and how the working copy stands. */
@Controller
@Private
class StartController {

	static final String PATH = "/admin";

	private final WorkingCopy workingCopy;

	private final Publishing publishing;

	StartController(WorkingCopy workingCopy, Publishing publishing) {
		this.workingCopy = workingCopy;
		this.publishing = publishing;
	}

	@GetMapping(PATH)
	String start(Model model) {
		model.addAttribute("page",
				new Page("Content", "What there is to edit, and how the working copy stands.", PATH, "").unlisted());
		model.addAttribute("kinds", Stream.of(DraftKind.values()).map(this::line).toList());
		addState(model);
		return "admin/start";
	}

	private void addState(Model model) {
		try {
			Differences differences = this.publishing.manuscript().differences();
			model.addAttribute("problems", 0);
			model.addAttribute("changes", differences.isEmpty() ? "" : Redline.summary(differences));
		}
		catch (InvalidCatalogException ex) {
			model.addAttribute("problems", ex.problems().size());
			model.addAttribute("changes", "");
		}
	}

	private Line line(DraftKind kind) {
		KindWords words = KindWords.of(kind);
		return new Line(words.plural(), this.workingCopy.count(kind), words.about(), Content.list(kind));
	}

	/**
	 * A kind of content.
	 *
	 * @param title what it is called
	 * @param count how many of them there are
	 * @param about what they are
	 * @param href where they are listed
	 */
	record Line(String title, long count, String about, String href) {

	}

}
