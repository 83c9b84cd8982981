package org.remit.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Which program this is: a digest of its own classes, templates and static files. A
 * version number or a build time would do in a released build only; both stay the same
 * from one reproducible build to the next.
 *
 * @param digest sixteen hexadecimal digits
 */
record Build(String digest) {

	private static final String[] PARTS = { "classpath*:/org/remit/**/*.class", "classpath*:/templates/**/*.html",
			"classpath*:/static/**/*.*" };

	static Build running() {
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
		MessageDigest digest = sha256();
		Stream.of(PARTS)
			.flatMap((part) -> find(resolver, part))
			.sorted(Comparator.comparing(Resource::getDescription))
			.forEach((resource) -> addTo(digest, resource));
		return new Build(HexFormat.of().formatHex(digest.digest(), 0, 8));
	}

	private static Stream<Resource> find(PathMatchingResourcePatternResolver resolver, String part) {
		try {
			return Arrays.stream(resolver.getResources(part));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void addTo(MessageDigest digest, Resource resource) {
		try (InputStream content = resource.getInputStream()) {
			digest.update(content.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
