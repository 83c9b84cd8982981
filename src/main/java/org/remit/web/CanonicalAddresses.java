package org.remit.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads from an address with a slash at its end, or with two in a row, to the one
 * without. Small and capital letters are left to those who know what an address names.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class CanonicalAddresses extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI();
		String canonical = canonical(path);
		if (path.equals(canonical) || "POST".equals(request.getMethod())) {
			chain.doFilter(request, response);
			return;
		}
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
		response.setHeader(HttpHeaders.LOCATION, canonical + query);
	}

	static String canonical(String path) {
		String single = path.contains("//") ? path.replaceAll("/{2,}", "/") : path;
		return (single.length() > 1) ? StringUtils.trimTrailingCharacter(single, '/') : single;
	}

}
