package org.remit.admin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.remit.catalog.Edition;
import org.remit.catalog.InvalidCatalogException;
import org.remit.content.NextEdition;
import org.remit.web.Banner;
import org.remit.web.Link;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Answers every address for readers a second time under {@code /admin/preview}, from the
 * working copy. To what comes behind it, the preview is an application of its own at that
 * address, so all links stay within. Stands behind whatever asks who is there.
 */
final class PreviewAddresses extends OncePerRequestFilter {

	static final String ROOT = "/admin/preview";

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private final NextEdition next;

	PreviewAddresses(NextEdition next) {
		this.next = next;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return !path.equals(ROOT) && !path.startsWith(ROOT + "/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = UriUtils.decode(request.getRequestURI().substring(ROOT.length()), StandardCharsets.UTF_8);
		if (!READING.contains(request.getMethod())) {
			response.setHeader(HttpHeaders.ALLOW, String.join(", ", READING.stream().sorted().toList()));
			response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
		}
		else if (path.equals("/admin") || path.startsWith("/admin/")) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
		else if (isFile(path)) {
			chain.doFilter(new Within(request), response);
		}
		else {
			preview(request, response, chain);
		}
	}

	private void preview(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			Edition edition = this.next.edition();
			Preview.show(edition, request);
			new Banner("Preview of the working copy: not published, and seen by editors only.",
					new Link("Back to editing", ProblemsController.PATH))
				.over(request);
		}
		catch (InvalidCatalogException ex) {
			request.getRequestDispatcher(ProblemsController.PATH).forward(request, response);
			return;
		}
		chain.doFilter(new Within(request), response);
	}

	/* The same in every edition. */
	private static boolean isFile(String path) {
		return path.lastIndexOf('.') > path.lastIndexOf('/') && new ClassPathResource("static" + path).exists();
	}

	/** The request as the application behind the preview's address sees it. */
	private static final class Within extends HttpServletRequestWrapper {

		Within(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getContextPath() {
			return ROOT;
		}

		@Override
		public String getRequestURI() {
			String path = super.getRequestURI();
			return path.equals(ROOT) ? ROOT + "/" : path;
		}

		@Override
		public String getServletPath() {
			return UriUtils.decode(getRequestURI().substring(ROOT.length()), StandardCharsets.UTF_8);
		}

	}

}
