package org.remit.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.remit.web.Link;
import org.remit.web.NotAllowed;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Stands before every page under {@code /admin}: sees to it that publishers are
 * publishers, and that pages can show who has signed in ({@code signedIn}).
 */
final class Doorkeeper implements HandlerInterceptor {

	static final String ACCOUNT = "/admin/account";

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!(request.getUserPrincipal() instanceof SignedIn signedIn)) {
			return true;
		}
		if (isForPublishers(handler) && !signedIn.isPublisher()) {
			throw new NotAllowed("Only publishers may do this.", new Link("Back to editing", "/admin"));
		}
		return true;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView view) {
		if (view != null && view.getView() == null && request.getUserPrincipal() instanceof SignedIn signedIn) {
			view.addObject("signedIn", signedIn);
		}
	}

	private static boolean isForPublishers(Object handler) {
		return handler instanceof HandlerMethod method && (method.hasMethodAnnotation(ForPublishers.class)
				|| AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ForPublishers.class));
	}

}
