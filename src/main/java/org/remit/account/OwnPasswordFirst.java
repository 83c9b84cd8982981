package org.remit.account;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sees to it that a password which others know is changed before anything else is done. A
 * filter, because it stands before the preview as well, whose pages are readers' pages.
 */
final class OwnPasswordFirst extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getUserPrincipal() instanceof SignedIn signedIn && signedIn.mustChange()
				&& !request.getRequestURI().matches("/admin/(account|sign-in|sign-out)")) {
			response.setStatus(HttpServletResponse.SC_SEE_OTHER);
			response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
			response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + Doorkeeper.ACCOUNT);
			return;
		}
		chain.doFilter(request, response);
	}

}
