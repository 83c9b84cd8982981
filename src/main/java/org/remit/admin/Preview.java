package org.remit.admin;

import org.remit.catalog.Edition;
import org.remit.catalog.PublishedCatalog;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Gives a request for a preview the working copy, and every other the newest edition. So
 * all pages for readers can be previewed, and none of them knows.
 */
@Component
@Primary
class Preview implements PublishedCatalog {

	private static final String ATTRIBUTE = Preview.class.getName();

	private final PublishedCatalog newest;

	Preview(@Qualifier("newestEdition") PublishedCatalog newest) {
		this.newest = newest;
	}

	/** Answers the request from this edition. */
	static void show(Edition edition, HttpServletRequest request) {
		request.setAttribute(ATTRIBUTE, edition);
	}

	@Override
	public Edition current() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		return (request != null
				&& request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Edition shown) ? shown
						: this.newest.current();
	}

}
