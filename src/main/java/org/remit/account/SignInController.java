package org.remit.account;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.remit.web.Complaints;
import org.remit.web.Moved;
import org.remit.web.Page;
import org.remit.web.Private;
import org.remit.web.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lets editors in. */
@Controller
@Private
class SignInController {

	private final SignIn signIn;

	private final Sessions sessions;

	private final CsrfAuthenticationStrategy tokens;

	SignInController(SignIn signIn, Sessions sessions, CookieCsrfTokenRepository tokens) {
		this.signIn = signIn;
		this.sessions = sessions;
		this.tokens = new CsrfAuthenticationStrategy(tokens);
	}

	@GetMapping(Gate.SIGN_IN)
	ModelAndView form(Typed typed, HttpServletRequest request) {
		String notice = typed.has("signed-out") ? "You have signed out." : "";
		return page(typed, Kept.in(request), new Complaints(), notice, HttpStatus.OK);
	}

	@PostMapping(Gate.SIGN_IN)
	ModelAndView enter(Typed typed, HttpServletRequest request, HttpServletResponse response) {
		Kept kept = Kept.in(request);
		if (Kept.isIn(request)) {
			return (request.getUserPrincipal() instanceof SignedIn) ? again(kept, HttpStatus.FORBIDDEN)
					: page(typed, kept, new Complaints(),
							"Your session has ended. Sign in; what you sent is kept until then.", HttpStatus.FORBIDDEN);
		}
		Optional<Account> account = this.signIn.with(AccountName.of(typed.text("name")), password(request),
				request.getRemoteAddr());
		if (account.isEmpty()) {
			Complaints complaints = new Complaints().add("name",
					"Name and password do not go together, or too much has been tried. Check both, or wait a quarter of an hour.");
			return page(typed, kept, complaints, "", HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.sessions.begin(request, account.get());
		this.tokens.onAuthentication(new SignedIn(account.get()), request, response);
		return (kept.isForm() && !account.get().mustChange()) ? again(kept, HttpStatus.OK)
				: new ModelAndView(Moved.onTo(kept.to()));
	}

	static ModelAndView again(Kept kept, HttpStatus status) {
		ModelAndView view = new ModelAndView("account/again", status);
		view.addObject("page",
				new Page("Send it again", "What you sent has not been taken yet.", Gate.SIGN_IN, "").unlisted());
		view.addObject("kept", kept);
		return view;
	}

	private static ModelAndView page(Typed typed, Kept kept, Complaints complaints, String notice, HttpStatus status) {
		ModelAndView view = new ModelAndView("account/sign-in", status);
		view.addObject("page", new Page("Sign in", "For those who edit Remit.", Gate.SIGN_IN, "").unlisted());
		view.addObject("complaints", complaints);
		view.addObject("name", kept.isForm() && !typed.has("to") ? "" : typed.text("name"));
		view.addObject("kept", kept);
		view.addObject("notice", notice);
		return view;
	}

	/* A password is taken as it was typed, blanks and all. */
	private static String password(HttpServletRequest request) {
		String password = request.getParameter("password");
		return (password != null) ? password : "";
	}

}
