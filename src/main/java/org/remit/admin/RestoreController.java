package org.remit.admin;

import java.security.Principal;

import org.remit.account.ForPublishers;
import org.remit.account.PasswordAgain;
import org.remit.catalog.PastEditions;
import org.remit.trail.Deed;
import org.remit.web.Link;
import org.remit.web.NoSuchPage;
import org.remit.web.Private;
import org.remit.web.Typed;

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
@PasswordAgain
class RestoreController {

	private static final String PATH = EditionsController.PATH + "/{number}/restore";

	private final PastEditions past;

	private final Replacing replacing;

	RestoreController(PastEditions past, Replacing replacing) {
		this.past = past;
		this.replacing = replacing;
	}

	@GetMapping(PATH)
	ModelAndView look(@PathVariable String number, Typed typed) {
		return this.replacing.look(found(number), typed);
	}

	@PostMapping(PATH)
	ModelAndView take(@PathVariable String number, Typed typed, Principal who) {
		return this.replacing.take(found(number), typed, who.getName());
	}

	private Replacement found(String typed) {
		return this.past.edition(EditionsController.number(typed)).map((edition) -> {
			String name = "Edition " + edition.number();
			String path = EditionsController.PATH + "/" + edition.number();
			return new Replacement("editions", path + "/restore", new Link(name, path),
					"Take back edition %d?".formatted(edition.number()), name,
					"is what readers saw from %s on.".formatted(EditionLine.minute(edition.publishedAt())),
					edition.catalog(), Deed.RESTORED, name + " was taken back into the working copy.");
		})
			.orElseThrow(() -> new NoSuchPage("There is no edition with this number.",
					new Link("All editions", EditionsController.PATH)));
	}

}
