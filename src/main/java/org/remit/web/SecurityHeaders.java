package org.remit.web;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Sets the security headers on every answer, also on those that never reach the
 * application: it stands before everything else that could answer.
 */
final class SecurityHeaders extends ValveBase {

	/** Where the API can be tried out. */
	static final String API_PAGE = "/developers/swagger-ui/";

	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
			+ "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; "
			+ "object-src 'none'";

	/**
	 * The page to try the API writes style attributes and has its icons in data
	 * addresses. It shows our own description of the API and nothing that a visitor has
	 * written.
	 */
	private static final String API_PAGE_POLICY = POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
		.replace("img-src 'self'", "img-src 'self' data:");

	private static final Map<String, String> HEADERS = Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy",
			"strict-origin-when-cross-origin", "Permissions-Policy",
			"camera=(), geolocation=(), microphone=(), payment=(), usb=()", "Cross-Origin-Opener-Policy", "same-origin",
			"Cross-Origin-Embedder-Policy", "require-corp", "Cross-Origin-Resource-Policy", "same-origin");

	SecurityHeaders() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		HEADERS.forEach(response::setHeader);
		response.setHeader("Content-Security-Policy", isApiPage(request) ? API_PAGE_POLICY : POLICY);
		getNext().invoke(request, response);
	}

	private static boolean isApiPage(Request request) {
		String path = request.getRequestURI();
		return path != null && path.startsWith(API_PAGE);
	}

}
