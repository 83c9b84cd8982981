package org.remit.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Tells a form, as a browser sends it, from other bodies: nothing in those would reach a
 * controller, so whoever sent one would be told of empty fields.
 */
final class SentForm {

	private SentForm() {
	}

	/**
	 * Whether all that a request carries can be read.
	 * @param request the request
	 * @return true if it sends nothing, or a form in UTF-8 that is not packed
	 */
	static boolean isReadable(HttpServletRequest request) {
		return !request.getMethod().equals("POST") || !hasBody(request)
				|| (request.getHeader(HttpHeaders.CONTENT_ENCODING) == null && isForm(request.getContentType()));
	}

	private static boolean hasBody(HttpServletRequest request) {
		return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
	}

	private static boolean isForm(@Nullable String type) {
		if (type == null) {
			return false;
		}
		try {
			MediaType sent = MediaType.parseMediaType(type);
			Charset charset = sent.getCharset();
			return (charset == null || charset.equals(StandardCharsets.UTF_8))
					&& (sent.equalsTypeAndSubtype(MediaType.APPLICATION_FORM_URLENCODED)
							|| sent.equalsTypeAndSubtype(MediaType.MULTIPART_FORM_DATA));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
