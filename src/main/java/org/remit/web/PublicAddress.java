package org.remit.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;
import org.springframework.util.StringUtils;

/**
 * Where readers reach Remit. It is configured, not taken from the request, because anyone
 * can write any host into a request.
 *
 * @param address scheme and host, and the port if it is not the usual one
 */
@ConfigurationProperties("remit")
public record PublicAddress(String address) {

	/**
	 * Takes the address without a slash at its end.
	 * @throws IllegalArgumentException if it is anything but scheme, host and port: who
	 * is believed about a host, and where forms may come from, hangs on it
	 */
	public PublicAddress {
		address = StringUtils.trimTrailingCharacter(address, '/');
		Assert.isTrue(isOrigin(address),
				"remit.address starts with http:// or https://, has a host of letters, digits, dots and hyphens, "
						+ "and nothing after it but a port");
	}

	private static boolean isOrigin(String address) {
		try {
			URI parsed = new URI(address);
			String port = (parsed.getPort() >= 0) ? ":" + parsed.getPort() : "";
			return Stream.of("http://", "https://")
				.anyMatch((scheme) -> address.equals(scheme + parsed.getHost() + port));
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	boolean isEncrypted() {
		return this.address.startsWith("https://");
	}

	/**
	 * Returns the whole address of a page.
	 * @param path the page's path from the root
	 * @return scheme, host and path
	 */
	public String of(String path) {
		return this.address + path;
	}

}
