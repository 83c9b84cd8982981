package org.remit.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what no reader asks for: other methods, climbing paths, bodies that are no
 * form, and characters that cannot be meant in an address or a field. Everything behind
 * it may rely on that.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestGuard extends OncePerRequestFilter {

	private static final Set<String> CLIMBING = Set.of(".", "..");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!Methods.isKnown(request.getMethod())) {
			response.setHeader(HttpHeaders.ALLOW, Methods.at(request.getRequestURI()));
			response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
			return;
		}
		int status = status(request);
		if (status == HttpServletResponse.SC_OK) {
			chain.doFilter(request, response);
		}
		else if (!response.isCommitted()) {
			response.sendError(status);
		}
	}

	private static int status(HttpServletRequest request) {
		if (!isPath(request.getRequestURI()) || !PlainText.isEncoded(request.getQueryString())) {
			return HttpServletResponse.SC_BAD_REQUEST;
		}
		if (!SentForm.isReadable(request)) {
			return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
		}
		try {
			boolean plain = request.getParameterMap().entrySet().stream().allMatch(RequestGuard::isPlain);
			return plain ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST;
		}
		catch (InvalidParameterException ex) {
			return ex.getErrorCode(); // 413 if there is too much of it
		}
	}

	private static boolean isPath(String path) {
		String decoded = PlainText.decode(path);
		return decoded != null && decoded.indexOf(';') < 0 && PlainText.isOneLine(decoded)
				&& Arrays.stream(StringUtils.delimitedListToStringArray(decoded, "/")).noneMatch(CLIMBING::contains);
	}

	private static boolean isPlain(Map.Entry<String, String[]> parameter) {
		return PlainText.isPlain(parameter.getKey())
				&& Arrays.stream(parameter.getValue()).allMatch(PlainText::isPlain);
	}

}
