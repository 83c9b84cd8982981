package org.remit.web;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;

/** The HTTP methods that Remit knows. */
final class Methods {

	private static final String READ = "GET, HEAD";

	private static final String READ_AND_SENT_TO = "GET, HEAD, POST";

	private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST");

	/** Everything elsewhere is only read. */
	private static final Set<String> FORMS = Set.of("/teams", "/admin");

	private Methods() {
	}

	/** Whether Remit takes a method at all; the dispatcher knows at which addresses. */
	static boolean isKnown(String method) {
		return KNOWN.contains(method);
	}

	/** What an address may be asked with, as far as its path tells. */
	static String at(String path) {
		return FORMS.stream().anyMatch((folder) -> path.equals(folder) || path.startsWith(folder + "/"))
				? READ_AND_SENT_TO : READ;
	}

	/** Whatever can be read can be asked for its headers too. */
	static String allowed(@Nullable Collection<HttpMethod> methods) {
		if (methods == null) {
			return READ;
		}
		Set<HttpMethod> allowed = new LinkedHashSet<>(methods);
		if (allowed.contains(HttpMethod.GET)) {
			allowed.add(HttpMethod.HEAD);
		}
		return allowed.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
	}

}
