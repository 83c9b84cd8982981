package org.remit.account;

import java.security.Principal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.remit.trail.Deed;
import org.remit.trail.Subject;
import org.remit.trail.Trail;
import org.remit.web.Moved;
import org.remit.web.Private;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Ends a session, on the server and in the browser. */
@Controller
@Private
class SignOutController {

	private final Sessions sessions;

	private final Trail trail;

	private final TransactionTemplate transaction;

	SignOutController(Sessions sessions, Trail trail, PlatformTransactionManager transactions) {
		this.sessions = sessions;
		this.trail = trail;
		this.transaction = new TransactionTemplate(transactions);
	}

	@PostMapping("/admin/sign-out")
	View leave(Principal who, HttpServletRequest request, HttpServletResponse response) {
		this.sessions.end(request);
		this.transaction.executeWithoutResult(
				(change) -> this.trail.note(who.getName(), Deed.SIGNED_OUT, new Subject("account", who.getName()), ""));
		response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
		return Moved.onTo(Gate.SIGN_IN + "?signed-out");
	}

}
