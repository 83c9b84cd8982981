package org.remit.trail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.web.Choices;
import org.remit.web.Complaints;
import org.remit.web.Field;
import org.remit.web.Page;
import org.remit.web.Private;
import org.remit.web.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** Shows the trail and searches it. */
@Controller
@Private
class TrailController {

	private static final String PATH = "/admin/trail";

	private final Trail trail;

	TrailController(Trail trail) {
		this.trail = trail;
	}

	@GetMapping(PATH)
	ModelAndView trail(Typed typed) {
		Complaints complaints = new Complaints();
		Search search = Search.of(typed, complaints);
		ModelAndView view = new ModelAndView("trail/trail");
		view.addObject("page", new Page("Trail", "Who did what, and when.", PATH, "").unlisted());
		view.addObject("complaints", complaints);
		view.addObject("words", Field.line("q", "Words", typed.text("q"), Search.LIMIT, complaints));
		view.addObject("who", choices("who", "Who", "Anybody", this.trail.people(), typed, complaints));
		view.addObject("kind", choices("kind", "What", "Anything", this.trail.kinds(), typed, complaints));
		view.addObject("from", Field.line("from", "From", typed.text("from"), 10, complaints));
		view.addObject("to", Field.line("to", "To", typed.text("to"), 10, complaints));
		if (!complaints.isEmpty()) {
			view.setStatus(HttpStatus.BAD_REQUEST);
			return view;
		}
		Findings found = this.trail.find(search);
		view.addObject("found", found);
		view.addObject("newer", (found.page() > 1) ? address(typed, found.page() - 1) : null);
		view.addObject("older", (found.page() < found.pages()) ? address(typed, found.page() + 1) : null);
		return view;
	}

	private static Choices choices(String name, String label, String any, List<String> values, Typed typed,
			Complaints complaints) {
		return Choices.of(name, label, Stream.concat(Stream.of(""), values.stream()).toList(), (value) -> value,
				(value) -> value.isEmpty() ? any : value, typed.all(name), complaints);
	}

	private static String address(Typed typed, int page) {
		return PATH + "?"
				+ Stream.of("q", "who", "kind", "from", "to")
					.filter((name) -> !typed.text(name).isEmpty())
					.map((name) -> name + "=" + UriUtils.encode(typed.text(name), StandardCharsets.UTF_8) + "&")
					.collect(Collectors.joining())
				+ "page=" + page;
	}

}
