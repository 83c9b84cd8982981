package org.remit.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Says above a page that it is not what readers see. A request that bears one is answered
 * with pages for everybody only, and nobody keeps the answers.
 *
 * @param text what the page is instead, as a sentence
 * @param leave where to leave from there; from the root, whatever the request's context
 */
public record Banner(String text, Link leave) {

	/** The request's attribute that holds it; the layout draws it by this name. */
	private static final String ATTRIBUTE = "banner";

	/**
	 * Puts the banner above all that the request is answered with.
	 * @param request the request
	 */
	public void over(HttpServletRequest request) {
		request.setAttribute(ATTRIBUTE, this);
	}

	static boolean isOver(HttpServletRequest request) {
		return request.getAttribute(ATTRIBUTE) instanceof Banner;
	}

}
