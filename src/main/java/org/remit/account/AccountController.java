package org.remit.account;

import java.security.Principal;

import jakarta.servlet.http.HttpServletRequest;
import org.remit.web.Complaints;
import org.remit.web.Moved;
import org.remit.web.Page;
import org.remit.web.Private;
import org.remit.web.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One's own account: change the password, end all sessions. */
@Controller
@Private
class AccountController {

	private final SignIn signIn;

	private final Users users;

	private final Passwords passwords;

	private final Sessions sessions;

	AccountController(SignIn signIn, Users users, Passwords passwords, Sessions sessions) {
		this.signIn = signIn;
		this.users = users;
		this.passwords = passwords;
		this.sessions = sessions;
	}

	@GetMapping(Doorkeeper.ACCOUNT)
	ModelAndView account(Typed typed, Principal who) {
		return page(who, new Complaints(), typed.has("changed"), HttpStatus.OK);
	}

	@PostMapping(Doorkeeper.ACCOUNT)
	ModelAndView changePassword(HttpServletRequest request, Principal who) {
		Complaints complaints = new Complaints();
		String current = field("current", request);
		String wanted = field("password", request);
		this.passwords.judge("password", wanted, who.getName(), complaints);
		if (!wanted.equals(field("again", request))) {
			complaints.add("again", "Type the same new password twice.");
		}
		if (wanted.equals(current)) {
			complaints.add("password", "Choose another password than the one you have.");
		}
		if (complaints.isEmpty() && this.signIn.confirmed(who.getName(), current, request.getRemoteAddr()).isEmpty()) {
			complaints.add("current",
					"That is not your password, or too much has been tried. Check it, or wait a quarter of an hour.");
		}
		if (!complaints.isEmpty()) {
			return page(who, complaints, false, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.sessions.begin(request, this.users.changePassword(who.getName(), wanted));
		return new ModelAndView(Moved.onTo(Doorkeeper.ACCOUNT + "?changed"));
	}

	@PostMapping(Doorkeeper.ACCOUNT + "/sign-out-everywhere")
	ModelAndView signOutEverywhere(HttpServletRequest request, Principal who) {
		this.users.endSessions(who.getName(), who.getName());
		this.sessions.end(request);
		return new ModelAndView(Moved.onTo(Gate.SIGN_IN + "?signed-out"));
	}

	private ModelAndView page(Principal who, Complaints complaints, boolean changed, HttpStatus status) {
		ModelAndView view = new ModelAndView("account/account", status);
		view.addObject("page",
				new Page("Your account", "Your name, your rights and your password.", Doorkeeper.ACCOUNT, "")
					.unlisted());
		view.addObject("user", this.users.named(who.getName()).orElseThrow());
		view.addObject("complaints", complaints);
		view.addObject("changed", changed);
		return view;
	}

	private static String field(String name, HttpServletRequest request) {
		String text = request.getParameter(name);
		return (text != null) ? text : "";
	}

}
