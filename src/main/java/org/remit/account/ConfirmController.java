package org.remit.account;

import java.security.Principal;
import java.time.Duration;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.remit.web.Complaints;
import org.remit.web.Moved;
import org.remit.web.Page;
import org.remit.web.Private;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks for the password again before something is done that can do much harm. */
@Controller
@Private
class ConfirmController {

	static final String PATH = Doorkeeper.ACCOUNT + "/confirm";

	private final SignIn signIn;

	private final Sessions sessions;

	private final Duration after;

	ConfirmController(SignIn signIn, Sessions sessions, @Value(Doorkeeper.ASK_AGAIN_AFTER) Duration after) {
		this.signIn = signIn;
		this.sessions = sessions;
		this.after = after;
	}

	@GetMapping(PATH)
	ModelAndView ask(HttpServletRequest request) {
		return page(Kept.in(request), new Complaints(), HttpStatus.OK);
	}

	@PostMapping(PATH)
	ModelAndView confirm(HttpServletRequest request, Principal who) {
		Kept kept = Kept.in(request);
		if (Kept.isIn(request)) {
			return page(kept, new Complaints(), HttpStatus.FORBIDDEN);
		}
		String password = Objects.requireNonNullElse(request.getParameter("password"), "");
		if (this.signIn.confirmed(who.getName(), password, request.getRemoteAddr()).isEmpty()) {
			return page(kept, new Complaints().add("password",
					"That is not your password, or too much has been tried. Check it, or wait a quarter of an hour."),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.sessions.confirm(request);
		return kept.isForm() ? SignInController.again(kept, HttpStatus.OK) : new ModelAndView(Moved.onTo(kept.to()));
	}

	private ModelAndView page(Kept kept, Complaints complaints, HttpStatus status) {
		ModelAndView view = new ModelAndView("account/confirm", status);
		view.addObject("page",
				new Page("Your password once more", "It is asked for again before some things are done.", PATH, "")
					.unlisted());
		view.addObject("complaints", complaints);
		view.addObject("kept", kept);
		view.addObject("minutes", this.after.toMinutes());
		return view;
	}

}
