package org.remit.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Lets a browser keep a page and ask each time whether it is still the one. A page is its
 * version, the build and its whole address, so the answer is known before any work is
 * done.
 */
final class PageCaching implements HandlerInterceptor {

	private static final String KEEP_BUT_ASK = "public, max-age=0, must-revalidate";

	private final PageVersion version;

	private final Build build;

	private final PublicAddress publicAddress;

	PageCaching(PageVersion version, Build build, PublicAddress publicAddress) {
		this.version = version;
		this.build = build;
		this.publicAddress = publicAddress;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (isPrivate(handler) || Banner.isOver(request)) {
			keepPrivate(response);
			return true;
		}
		if (!isOurs(handler) || !isRead(request)) {
			return true;
		}
		response.setHeader(HttpHeaders.CACHE_CONTROL, KEEP_BUT_ASK);
		String tag = tag(request);
		if (asksForAnything(request)) {
			response.setHeader(HttpHeaders.ETAG, tag);
			return true;
		}
		return !new ServletWebRequest(request, response).checkNotModified(tag);
	}

	/** An error is nothing to keep, whatever the page would have been. */
	static void forget(HttpServletResponse response) {
		response.setHeader(HttpHeaders.ETAG, null);
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
	}

	private static boolean isOurs(Object handler) {
		return handler instanceof HandlerMethod method && method.getBeanType().getName().startsWith("org.remit.");
	}

	private static boolean isPrivate(Object handler) {
		return handler instanceof HandlerMethod method && method.getBeanType().isAnnotationPresent(Private.class);
	}

	/** Whether whoever would have answered a request keeps to itself. */
	static boolean isPrivate(HttpServletRequest request) {
		Object handler = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
		return handler != null && isPrivate(handler);
	}

	static void keepPrivate(HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("X-Robots-Tag", "noindex, nofollow");
	}

	private static boolean isRead(HttpServletRequest request) {
		return request.getDispatcherType() == DispatcherType.REQUEST
				&& ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod()));
	}

	/** "If-None-Match: *" would turn a missing page into "not modified". */
	private static boolean asksForAnything(HttpServletRequest request) {
		return "*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
	}

	private String tag(HttpServletRequest request) {
		String page = String.join("\n", this.version.current(), this.build.digest(),
				this.publicAddress.of(request.getRequestURI()),
				Objects.requireNonNullElse(request.getQueryString(), ""));
		byte[] digest = Build.sha256().digest(page.getBytes(StandardCharsets.UTF_8));
		return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(digest, 12)) + "\"";
	}

}
