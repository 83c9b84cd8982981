package org.remit.admin;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.remit.account.ForPublishers;
import org.remit.admin.Misgivings.Misgiving;
import org.remit.catalog.Edition;
import org.remit.catalog.InvalidCatalogException;
import org.remit.content.PlannedPublication;
import org.remit.content.PlannedPublications;
import org.remit.reference.Redline;
import org.remit.web.Choices;
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
import org.springframework.web.servlet.View;

/**
 * Shows what would be published, and publishes it. What the rules would lose has to be
 * confirmed.
 */
@Controller
@Private
@ForPublishers
class PublishController {

	static final String PATH = EditionsController.PATH + "/new";

	private static final String PLAN = EditionsController.PATH + "/plan";

	private static final int NOTE_LIMIT = 2000;

	private final Publishing publishing;

	private final Misgivings misgivings;

	private final PlannedPublications plans;

	private final Clock clock;

	PublishController(Publishing publishing, Misgivings misgivings, PlannedPublications plans, Clock clock) {
		this.publishing = publishing;
		this.misgivings = misgivings;
		this.plans = plans;
		this.clock = clock;
	}

	@GetMapping(PATH)
	ModelAndView look(Typed typed) {
		return page(typed, new Complaints(), HttpStatus.OK);
	}

	@PostMapping(EditionsController.PATH)
	Object publish(Typed typed, Principal who) {
		Complaints complaints = new Complaints();
		if (!typed.text(Appointment.DAY).isEmpty() || !typed.text(Appointment.TIME).isEmpty()) {
			complaints.add(Appointment.DAY,
					"To publish at once, leave day and time empty. To publish then, choose “Plan to publish it then”.");
		}
		return taken(typed, complaints, () -> {
			Edition edition = this.publishing.publish(who.getName(), typed.text("note"), typed.text("seen"));
			return EditionsController.PATH + "/" + edition.number();
		});
	}

	@PostMapping(PLAN)
	Object plan(Typed typed, Principal who) {
		Complaints complaints = new Complaints();
		if (this.plans.current().isPresent()) {
			return page(typed, complaints.add("plan", "Something is planned already. Call it off first."),
					HttpStatus.CONFLICT);
		}
		Optional<Instant> due = Appointment.in(typed, this.clock.instant(), complaints);
		return taken(typed, complaints, () -> {
			this.publishing
				.plan(new PlannedPublication(due.orElseThrow(), who.getName(), typed.text("note"), typed.text("seen")));
			return EditionsController.PATH;
		});
	}

	@PostMapping(PLAN + "/call-off")
	View callOff(Principal who) {
		this.plans.callOff(who.getName());
		return Moved.onTo(PATH);
	}

	/* Does what leads to another page, or shows this one again and says why not. */
	private Object taken(Typed typed, Complaints complaints, Supplier<String> deed) {
		complaints.text("note", typed.text("note"), "The note", NOTE_LIMIT);
		try {
			refuseUnconfirmed(typed, complaints);
			if (!complaints.isEmpty()) {
				return page(typed, complaints, HttpStatus.UNPROCESSABLE_CONTENT);
			}
			return Moved.onTo(deed.get());
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

	/* What has changed since somebody looked is refused as such, whatever they ticked. */
	private void refuseUnconfirmed(Typed typed, Complaints complaints) {
		Manuscript manuscript = this.publishing.manuscript();
		if (!typed.has("sure") && manuscript.fingerprint().equals(typed.text("seen"))
				&& !this.misgivings.about(manuscript).isEmpty()) {
			complaints.add("sure", "Look at what the rules would lose. If it is meant, tick the box.");
		}
	}

	private ModelAndView page(Typed typed, Complaints complaints, HttpStatus status) {
		ModelAndView view = new ModelAndView("admin/publish", status);
		view.addObject("page", new Page("Publish", "What readers would see from now on.", PATH, "").unlisted());
		view.addObject("complaints", complaints);
		view.addObject("note", Field.prose("note", "What is new, and why", typed.text("note"), NOTE_LIMIT, complaints)
			.help("Readers see this note beside the differences, at “What has changed”."));
		view.addObject("day", Field.line(Appointment.DAY, "Day", typed.text(Appointment.DAY), 10, complaints)
			.help("Year, month and day, for example 2026-12-01."));
		view.addObject("time", Field.line(Appointment.TIME, "Time (UTC)", typed.text(Appointment.TIME), 5, complaints)
			.help("It is %s now.".formatted(EditionLine.minute(this.clock.instant()))));
		Optional<PlannedPublication> plan = this.plans.current();
		view.addObject("plan", plan.map(PlanLine::of).orElse(null));
		view.addObject("outdated", plan.isPresent());
		try {
			Manuscript manuscript = this.publishing.manuscript();
			view.addObject("outdated",
					plan.filter((one) -> !one.fingerprint().equals(manuscript.fingerprint())).isPresent());
			List<Misgiving> misgivings = this.misgivings.about(manuscript);
			view.addObject("places", List.of());
			view.addObject("misgivings", misgivings);
			view.addObject("sure", Choices.of("sure", "Is this meant?", List.of("yes"), (yes) -> yes,
					(yes) -> "Yes, publish it with these rules", typed.all("sure"), complaints));
			view.addObject("seen", manuscript.fingerprint());
			EditionsController.add(view, Redline.of(manuscript.differences(), EditionsController.number(typed, "page")),
					PATH + "?");
		}
		catch (InvalidCatalogException ex) {
			view.addObject("places", ex.problems().stream().map(Place::of).toList());
		}
		return view;
	}

}
