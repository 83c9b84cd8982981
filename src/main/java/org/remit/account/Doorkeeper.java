package org.remit.account;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Duration;

import jakarta.servlet.ServletException;
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
 * publishers and have typed their password lately where that matters, and that pages can
 * show who has signed in ({@code signedIn}).
 */
final class Doorkeeper implements HandlerInterceptor {

	static final String ACCOUNT = "/admin/account";

	static final String ASK_AGAIN_AFTER = "${remit.ask-again-after:15m}";

	private final Clock clock;

	private final Duration after;

	Doorkeeper(Clock clock, Duration after) {
		this.clock = clock;
		this.after = after;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException, ServletException {
		if (!(request.getUserPrincipal() instanceof SignedIn signedIn)) {
			return true;
		}
		if (isMarked(handler, ForPublishers.class) && !signedIn.isPublisher()) {
			throw new NotAllowed("Only publishers may do this.", new Link("Back to editing", "/admin"));
		}
		if (isMarked(handler, PasswordAgain.class)
				&& !Sessions.isConfirmedSince(this.clock.instant().minus(this.after), request)) {
			if (Kept.isForm(request)) {
				Gate.keep(request, response, ConfirmController.PATH);
			}
			else {
				Gate.lead(request, response, ConfirmController.PATH);
			}
			return false;
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

	private static boolean isMarked(Object handler, Class<? extends Annotation> mark) {
		return handler instanceof HandlerMethod method && (method.hasMethodAnnotation(mark)
				|| AnnotatedElementUtils.hasAnnotation(method.getBeanType(), mark));
	}

}
