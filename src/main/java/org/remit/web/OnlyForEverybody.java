package org.remit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Under a {@link Banner} there are pages for everybody and static files, nothing else:
 * neither {@link Private} pages nor those of others than ours.
 */
final class OnlyForEverybody implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (Banner.isOver(request) && handler instanceof HandlerMethod method && !isForEverybody(method)) {
			throw new NoSuchPage("A preview has the pages for readers only.");
		}
		return true;
	}

	private static boolean isForEverybody(HandlerMethod method) {
		return method.getBeanType().getName().startsWith("org.remit.")
				&& !method.getBeanType().isAnnotationPresent(Private.class);
	}

}
