package org.remit.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads a database that is away to the error page also where a filter asks for it, as the
 * one for sessions does: otherwise the server writes a stack trace for each request.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 13)
class OutageGuard extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException ex) {
			Throwable problem = reason(ex);
			if (response.isCommitted() || !Outage.is(problem)) {
				throw ex;
			}
			request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, problem);
			response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		}
	}

	private static Throwable reason(Exception problem) {
		return (problem instanceof ServletException wrapped && wrapped.getRootCause() != null) ? wrapped.getRootCause()
				: problem;
	}

}
