package org.remit.web;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site's page sends: every browser says where a POST comes from. So
 * public forms need neither a cookie nor a session to be safe from forgery.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class SameOrigin extends OncePerRequestFilter {

	private static final Set<String> OURS = Set.of("same-origin", "none");

	private final PublicAddress publicAddress;

	SameOrigin(PublicAddress publicAddress) {
		this.publicAddress = publicAddress;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if ("POST".equals(request.getMethod()) && !isOurs(request)) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
			return;
		}
		chain.doFilter(request, response);
	}

	private boolean isOurs(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return OURS.contains(site);
		}
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		return origin == null || origin.equals(this.publicAddress.address())
				|| isHost(origin, request.getHeader(HttpHeaders.HOST));
	}

	private static boolean isHost(String origin, @Nullable String host) {
		return host != null && (origin.equals("http://" + host) || origin.equals("https://" + host));
	}

}
