package org.remit.web;

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

	/** Takes the address without a slash at its end. */
	public PublicAddress {
		Assert.isTrue(address.startsWith("http://") || address.startsWith("https://"),
				"remit.address starts with http:// or https://");
		address = StringUtils.trimTrailingCharacter(address, '/');
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
