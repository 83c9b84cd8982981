package org.remit.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What one client may do how often. The defaults leave room for an office behind one
 * address; they stop programs, not people.
 *
 * @param enabled whether anything is counted at all
 * @param signIn attempts to sign in; the account has limits of its own
 * @param team teams that are made
 * @param ballot answers that are sent to a team
 * @param upload files that are imported
 * @param search searches
 * @param read anything else that is read
 * @param miss secret addresses that lead nowhere: who guesses is soon told to wait
 */
@ConfigurationProperties("remit.limits")
public record RateLimits(@DefaultValue("true") boolean enabled, @DefaultValue("20/5m") Allowance signIn,
		@DefaultValue("20/1h") Allowance team, @DefaultValue("120/1m") Allowance ballot,
		@DefaultValue("6/1m") Allowance upload, @DefaultValue("120/1m") Allowance search,
		@DefaultValue("none") Allowance read, @DefaultValue("20/1m") Allowance miss) {

	private static final String SECRET = "/teams/{token}/{*rest}";

	/** What counts as what; the first row that fits counts. */
	private static final List<Row> TABLE = List.of(row("sign-in", "POST", "/admin/sign-in"),
			row("upload", "POST", "/admin/imports"), row("upload", "POST", "/admin/imports/roles"),
			row("upload", "POST", "/teams/import"), row("team", "POST", "/teams/import/check"),
			row("team", "POST", "/teams/new"), row("ballot", "POST", SECRET), row("search", "GET", "/search"),
			row("search", "GET", "/api/v1/search"), row("read", "GET", "/{*rest}"));

	/** Pages beside the secret addresses; nobody guesses who asks for these. */
	private static final Set<String> KNOWN = Set.of("/teams/new", "/teams/import", "/teams/import/check",
			"/teams/example", "/teams/measures");

	private static final PathPattern SECRETS = PathPatternParser.defaultInstance.parse(SECRET);

	/**
	 * Finds what a request counts as.
	 * @param method its method; a question for the headers counts as reading
	 * @param path its path
	 * @return the limit, if there is one
	 */
	Optional<Limit> on(String method, String path) {
		PathContainer parsed = PathContainer.parsePath(path);
		String counted = method.equals("HEAD") ? "GET" : method;
		return TABLE.stream()
			.filter((row) -> row.method.equals(counted) && row.pattern.matches(parsed))
			.findFirst()
			.map((row) -> limit(row.name))
			.filter(this::isOn);
	}

	/**
	 * Finds what a failure at an address counts as.
	 * @param path the path
	 * @return the limit, if the address is a secret
	 */
	Optional<Limit> onMisses(String path) {
		return Stream.of(limit("miss"))
			.filter(this::isOn)
			.filter((limit) -> !KNOWN.contains(path) && SECRETS.matches(PathContainer.parsePath(path)))
			.findFirst();
	}

	private boolean isOn(Limit limit) {
		return this.enabled && !limit.allowance.isUnlimited();
	}

	private Limit limit(String name) {
		return new Limit(name, switch (name) {
			case "sign-in" -> this.signIn;
			case "team" -> this.team;
			case "ballot" -> this.ballot;
			case "upload" -> this.upload;
			case "search" -> this.search;
			case "miss" -> this.miss;
			default -> this.read;
		});
	}

	private static Row row(String name, String method, String pattern) {
		return new Row(name, method, PathPatternParser.defaultInstance.parse(pattern));
	}

	/** What is counted, and how often it may be done. */
	record Limit(String name, Allowance allowance) {

		/**
		 * Whether a request counts only if something was made: a form that is shown again
		 * costs nothing.
		 */
		boolean onlyWhatIsMade() {
			return this.name.equals("team");
		}

	}

	private record Row(String name, String method, PathPattern pattern) {
	}

}
