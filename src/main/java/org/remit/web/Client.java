package org.remit.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/**
 * Who asks, as far as an address tells. A household has a whole network of IPv6
 * addresses, so the first half of one stands for all of them.
 *
 * @param address an IPv4 address, or the first half of an IPv6 address
 */
record Client(String address) {

	/** No written address is longer. */
	private static final int LONGEST = 64;

	private static final int NETWORK = 8;

	/**
	 * Takes the address of a connection, or the one that a trusted proxy names.
	 * @param address the address in writing; anything else stands for itself
	 * @return the client
	 */
	static Client at(String address) {
		String written = address.substring(0, Math.min(address.length(), LONGEST));
		if (written.indexOf(':') < 0) {
			return new Client(written);
		}
		try {
			// brackets allow an address only, so no name is ever looked up
			InetAddress parsed = InetAddress.getByName(written.startsWith("[") ? written : "[" + written + "]");
			return new Client((parsed instanceof Inet6Address)
					? HexFormat.of().formatHex(parsed.getAddress(), 0, NETWORK) : parsed.getHostAddress());
		}
		catch (UnknownHostException ex) {
			return new Client(written);
		}
	}

}
