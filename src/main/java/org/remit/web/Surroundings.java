package org.remit.web;

import java.util.List;

import org.apache.catalina.util.NetMask;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * What stands between Remit and its readers, and how much memory pages may take.
 *
 * @param hosts names that readers may use besides the one in {@code remit.address}
 * @param proxies addresses or networks (CIDR) of the proxies that are believed about
 * {@code X-Forwarded-For} and {@code X-Forwarded-Proto}; nobody else ever is
 * @param pageCache how much memory drawn pages may take; 0 for none
 */
@ConfigurationProperties("remit")
public record Surroundings(@DefaultValue List<String> hosts, @DefaultValue List<String> proxies,
		@DefaultValue("48MB") DataSize pageCache) {

	/**
	 * Keeps the lists as they are.
	 * @throws IllegalArgumentException if a proxy is neither address nor network, or if
	 * there is less than no memory
	 */
	public Surroundings {
		Assert.isTrue(!pageCache.isNegative(), "remit.page-cache is 0 or more, for example 48MB");
		hosts = List.copyOf(hosts);
		proxies = List.copyOf(proxies);
		proxies.forEach(Surroundings::checkProxy);
	}

	private static void checkProxy(String proxy) {
		try {
			new NetMask(proxy);
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException(
					"remit.proxies has %s, which is neither an address nor a network (CIDR)".formatted(proxy), ex);
		}
	}

}
