package org.remit.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers for what went wrong outside a controller: in a filter or while drawing a page.
 */
@Controller
class ErrorPageController implements ErrorController {

	private final ErrorPages errorPages;

	ErrorPageController(ErrorPages errorPages) {
		this.errorPages = errorPages;
	}

	@RequestMapping("/error")
	Object error(HttpServletRequest request, HttpServletResponse response) {
		if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)
				|| !(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path)) {
			return this.errorPages.answer(Failure.of(404), request.getRequestURI(), response);
		}
		if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable problem
				&& Outage.is(problem)) {
			return this.errorPages.unavailable(problem, path, response);
		}
		if (status == 405) {
			/* The server's own list is longer. */
			response.setHeader(HttpHeaders.ALLOW, Methods.at(path));
		}
		Failure failure = Failure.of(status);
		return this.errorPages.answer((status < 500) ? failure : ErrorPages.logged(failure, null), path, response);
	}

}
