package org.remit.account;

import java.security.Principal;

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

/** Shows one account to a publisher, and changes it. */
@Controller
@Private
@ForPublishers
@PasswordAgain
class UserController {

	private static final String PATH = UsersController.PATH + "/{name}";

	private final Users users;

	private final Passwords passwords;

	UserController(Users users, Passwords passwords) {
		this.users = users;
		this.passwords = passwords;
	}

	@GetMapping(PATH)
	ModelAndView user(@PathVariable String name, Principal who) {
		return page(user(name), who, new Complaints(), HttpStatus.OK);
	}

	@PostMapping(PATH + "/rights")
	ModelAndView give(@PathVariable String name, Typed typed, Principal who) {
		User user = user(name);
		Rights rights = switch (typed.text("rights")) {
			case "EDITOR" -> Rights.EDITOR;
			case "PUBLISHER" -> Rights.PUBLISHER;
			default -> user.rights();
		};
		return done(this.users.give(who.getName(), name, rights), user, who);
	}

	@PostMapping(PATH + "/enabled")
	ModelAndView enable(@PathVariable String name, Typed typed, Principal who) {
		User user = user(name);
		return done(this.users.enable(who.getName(), name, typed.text("enabled").equals("true")), user, who);
	}

	@PostMapping(PATH + "/password")
	ModelAndView reset(@PathVariable String name, Principal who) {
		User user = user(name);
		String password = this.passwords.random();
		return this.users.reset(who.getName(), name, password) ? password(name, password) : done(false, user, who);
	}

	@PostMapping(PATH + "/sign-out")
	ModelAndView signOut(@PathVariable String name, Principal who) {
		this.users.endSessions(who.getName(), user(name).name());
		return new ModelAndView(Moved.onTo(UsersController.PATH + "/" + name));
	}

	private User user(String name) {
		return this.users.named(name)
			.orElseThrow(() -> new NoSuchPage("There is no account “%s”.".formatted(name),
					new Link("All users", UsersController.PATH)));
	}

	private ModelAndView done(boolean done, User user, Principal who) {
		if (done) {
			return new ModelAndView(Moved.onTo(UsersController.PATH + "/" + user.name()));
		}
		Complaints complaints = new Complaints().add("main", user.name().equals(who.getName())
				? "Nobody changes their own account here. Ask another publisher." : "One publisher has to remain.");
		return page(user, who, complaints, HttpStatus.CONFLICT);
	}

	private static ModelAndView page(User user, Principal who, Complaints complaints, HttpStatus status) {
		ModelAndView view = new ModelAndView("account/user", status);
		view.addObject("page",
				new Page("User " + user.name(), "One account.", UsersController.PATH + "/" + user.name(), "")
					.unlisted());
		view.addObject("user", user);
		view.addObject("self", user.name().equals(who.getName()));
		view.addObject("complaints", complaints);
		view.addObject("rights", UsersController.rights(user.rights().name(), new Complaints()));
		return view;
	}

	/** The one page that ever shows a password. */
	static ModelAndView password(String name, String password) {
		ModelAndView view = new ModelAndView("account/password");
		view.addObject("page",
				new Page("Password of " + name, "A password for once.", UsersController.PATH, "").unlisted());
		view.addObject("name", name);
		view.addObject("password", password);
		return view;
	}

}
