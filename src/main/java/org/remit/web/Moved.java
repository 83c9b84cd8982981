package org.remit.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Sends readers from a variant of an address to the one true address. */
public final class Moved {

	private Moved() {
	}

	/**
	 * A permanent redirect inside this application.
	 * @param path the true address, from the root
	 * @return a view that redirects there and adds nothing to it
	 */
	public static View to(String path) {
		RedirectView view = new RedirectView(path, true, false, false);
		view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		view.setExpandUriTemplateVariables(false);
		return view;
	}

}
