package org.remit.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.util.UriUtils;

/**
 * What happens to those who are not let through: whoever has not signed in is led to the
 * page for that, and a form whose token is missing or outdated is not taken. What was
 * typed is {@link Kept}.
 */
class Gate implements AuthenticationEntryPoint, AccessDeniedHandler {

	static final String SIGN_IN = "/admin/sign-in";

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
			throws IOException, ServletException {
		if (Kept.isPossible(request)) {
			keep(request, response, SIGN_IN);
			return;
		}
		lead(request, response, SIGN_IN);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException, ServletException {
		if (Kept.isPossible(request)) {
			keep(request, response, SIGN_IN);
			return;
		}
		response.sendError(HttpServletResponse.SC_FORBIDDEN);
	}

	/** Leads to a page that leads back to what was asked for. */
	static void lead(HttpServletRequest request, HttpServletResponse response, String page) {
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		response.setStatus(HttpServletResponse.SC_SEE_OTHER);
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + page + "?to="
				+ UriUtils.encode(request.getRequestURI() + query, StandardCharsets.UTF_8));
	}

	/** Shows a page whose controller sees what was kept and takes nothing. */
	static void keep(HttpServletRequest request, HttpServletResponse response, String page)
			throws IOException, ServletException {
		Kept.put(request);
		request.getRequestDispatcher(page).forward(request, response);
	}

}
