package org.remit.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Sends readers on to another address of this application. */
public final class Moved {

	private Moved() {
	}

	/**
	 * A permanent redirect, from a variant of an address to the one true address.
	 * @param path the true address, from the root
	 * @return a view that redirects there and adds nothing to it
	 */
	public static View to(String path) {
		return redirect(path, HttpStatus.MOVED_PERMANENTLY);
	}

	/**
	 * A redirect that depends on what was answered, so that nobody keeps it.
	 * @param path where to, from the root
	 * @return a view that redirects there and adds nothing to it
	 */
	public static View onTo(String path) {
		return redirect(path, HttpStatus.SEE_OTHER);
	}

	private static View redirect(String path, HttpStatus status) {
		RedirectView view = new RedirectView(path, true, false, false);
		view.setStatusCode(status);
		view.setExpandUriTemplateVariables(false);
		return view;
	}

}
