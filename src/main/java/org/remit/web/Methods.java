package org.remit.web;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;

/** The HTTP methods that Remit knows. */
final class Methods {

	/** What any address may be asked with: all are only read. */
	static final String ALL = "GET, HEAD";

	private Methods() {
	}

	/** Whatever can be read can be asked for its headers too. */
	static String allowed(@Nullable Collection<HttpMethod> methods) {
		if (methods == null) {
			return ALL;
		}
		Set<HttpMethod> allowed = new LinkedHashSet<>(methods);
		if (allowed.contains(HttpMethod.GET)) {
			allowed.add(HttpMethod.HEAD);
		}
		return allowed.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
	}

}
