package org.remit.web;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Gives static files addresses that change with the build, so that a browser may keep
 * them for ever. What a style sheet fetches by a relative address comes from the same
 * build. The plain addresses work as well, for a page that is older or made beforehand.
 */
final class StaticAddresses extends StandardLinkBuilder {

	/** All addresses of static files of any build. */
	static final String ANY_BUILD = "/build/*/**";

	private static final List<String> FILES = List.of("/css/", "/fonts/", "/js/", "/favicon.svg");

	private final String folder;

	StaticAddresses(Build build) {
		setName("static files by build");
		this.folder = "/build/" + build.digest();
	}

	/** All addresses of this build's static files. */
	String pattern() {
		return this.folder + "/**";
	}

	@Override
	protected String processLink(IExpressionContext context, String link) {
		boolean file = FILES.stream().anyMatch(link::startsWith);
		return super.processLink(context, file ? this.folder + link : link);
	}

	/** Finds a file whatever the build in its address. */
	static final class OfAnyBuild extends PathResourceResolver {

		@Override
		protected @Nullable Resource getResource(String path, Resource location) throws IOException {
			return super.getResource(path.substring(path.indexOf('/') + 1), location);
		}

	}

}
