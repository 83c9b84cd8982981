package org.remit.account;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;

import org.remit.web.Choices;
import org.remit.web.Complaints;
import org.remit.web.Field;
import org.remit.web.Page;
import org.remit.web.Private;
import org.remit.web.Typed;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lists accounts, and adds them. */
@Controller
@Private
@ForPublishers
@PasswordAgain
class UsersController {

	static final String PATH = "/admin/users";

	private final Users users;

	private final Passwords passwords;

	UsersController(Users users, Passwords passwords) {
		this.users = users;
		this.passwords = passwords;
	}

	@GetMapping(PATH)
	ModelAndView users() {
		return page("", Rights.EDITOR.name(), new Complaints(), HttpStatus.OK);
	}

	@PostMapping(PATH)
	ModelAndView add(Typed typed, Principal who) {
		Complaints complaints = new Complaints();
		String name = AccountName.of(typed.text("name"));
		AccountName.judge("name", name, complaints);
		String rights = typed.text("rights");
		if (Arrays.stream(Rights.values()).map(Rights::name).noneMatch(rights::equals)) {
			complaints.add("rights", "Choose what the account may do.");
		}
		if (complaints.isEmpty()) {
			String password = this.passwords.random();
			try {
				this.users.add(who.getName(), name, Rights.valueOf(rights), password, true);
				return UserController.password(name, password);
			}
			catch (DataIntegrityViolationException ex) {
				complaints.add("name", "There is an account of that name.");
			}
		}
		return page(typed.text("name"), rights, complaints, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private ModelAndView page(String name, String rights, Complaints complaints, HttpStatus status) {
		ModelAndView view = new ModelAndView("account/users", status);
		view.addObject("page", new Page("Users", "Who may change the content.", PATH, "").unlisted());
		view.addObject("users", this.users.all());
		view.addObject("complaints", complaints);
		view.addObject("name", Field.line("name", "Name", name, AccountName.LIMIT, complaints)
			.help("Small letters a to z, digits, and . _ @ - after the first."));
		view.addObject("rights", rights(rights, complaints));
		return view;
	}

	static Choices rights(String chosen, Complaints complaints) {
		return Choices.of(
				"rights", "May", Arrays.asList(Rights.values()), Rights::name, (one) -> (one == Rights.EDITOR)
						? "change the content (editor)" : "also publish, restore, import, and manage users (publisher)",
				List.of(chosen), complaints);
	}

}
