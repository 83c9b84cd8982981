package org.remit.web;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests for a host that Remit is not. As long as its address is the machine
 * itself, it is being tried out, and any name will do. Probes ask for whatever they like.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class OwnHosts extends OncePerRequestFilter {

	private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

	private static final Set<String> PROBES = Set.of("/livez", "/readyz");

	private final Set<String> names = new HashSet<>(THIS_MACHINE);

	private final boolean anyName;

	OwnHosts(PublicAddress address, Surroundings surroundings) {
		String host = URI.create(address.address()).getHost();
		this.anyName = host == null || THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT));
		if (host != null) {
			this.names.add(host.toLowerCase(Locale.ROOT));
		}
		surroundings.hosts().forEach((name) -> this.names.add(name.toLowerCase(Locale.ROOT)));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.anyName || this.names.contains(request.getServerName().toLowerCase(Locale.ROOT))
				|| PROBES.contains(request.getRequestURI())) {
			chain.doFilter(request, response);
			return;
		}
		response.sendError(HttpServletResponse.SC_BAD_REQUEST);
	}

}
