package org.remit.questionnaire;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Sends a visitor on. */
final class Redirect {

	private Redirect() {
	}

	/**
	 * A redirect that depends on what was answered, so that nobody keeps it.
	 * @param path where to, from the root
	 * @return a view that redirects there and adds nothing to it
	 */
	static View to(String path) {
		RedirectView view = new RedirectView(path, true, false, false);
		view.setStatusCode(HttpStatus.SEE_OTHER);
		view.setExpandUriTemplateVariables(false);
		return view;
	}

}
