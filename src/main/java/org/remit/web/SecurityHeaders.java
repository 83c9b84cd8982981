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

	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
			+ "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; "
			+ "object-src 'none'";

	private static final Map<String, String> HEADERS = Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy",
			"strict-origin-when-cross-origin", "Permissions-Policy",
			"camera=(), geolocation=(), microphone=(), payment=(), usb=()", "Cross-Origin-Opener-Policy", "same-origin",
			"Cross-Origin-Embedder-Policy", "require-corp", "Cross-Origin-Resource-Policy", "same-origin");

	private static final String A_YEAR = "max-age=31536000; includeSubDomains";

	private final boolean encrypted;

	/**
	 * Makes the headers.
	 * @param encrypted whether readers reach Remit by HTTPS, and shall do so for a year
	 */
	SecurityHeaders(boolean encrypted) {
		super(true);
		this.encrypted = encrypted;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		HEADERS.forEach(response::setHeader);
		response.setHeader("Content-Security-Policy", POLICY);
		if (this.encrypted) {
			response.setHeader("Strict-Transport-Security", A_YEAR);
		}
		getNext().invoke(request, response);
	}

}
