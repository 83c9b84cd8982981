package org.remit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.ui.ModelMap;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page the imprint that the layout prints. */
final class PageFrame implements HandlerInterceptor {

	private final ImprintSource imprints;

	private final PublicAddress publicAddress;

	PageFrame(ImprintSource imprints, PublicAddress publicAddress) {
		this.imprints = imprints;
		this.publicAddress = publicAddress;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView view) {
		if (view != null && view.getModelMap().getAttribute("page") instanceof Page page) {
			complete(view.getModelMap(), page);
		}
	}

	void complete(ModelMap model, Page page) {
		model.addAttribute("page", page);
		model.addAttribute("imprint", this.imprints.imprint(this.publicAddress.of(page.path())));
	}

}
