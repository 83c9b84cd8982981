package org.remit.web;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RateLimitsTests {

	static final RateLimits EVERYTHING = new RateLimits(true, Allowance.of("1/1m"), Allowance.of("2/1m"),
			Allowance.of("3/1m"), Allowance.of("4/1m"), Allowance.of("5/1m"), Allowance.of("6/1m"),
			Allowance.of("7/1m"));

	@ParameterizedTest
	@CsvSource({ "POST, /admin/sign-in, sign-in", "POST, /teams/new, team", "POST, /teams/abc, ballot",
			"POST, /teams/abc/members, ballot", "POST, /teams/import, upload", "POST, /teams/import/check, team",
			"POST, /admin/imports, upload", "POST, /admin/imports/roles, upload", "GET, /search, search",
			"HEAD, /search, search", "GET, /api/v1/search, search", "GET, /roles, read", "GET, /admin/sign-in, read" })
	void knowsWhatARequestCountsAs(String method, String path, String limit) {
		assertThat(EVERYTHING.on(method, path)).map(RateLimits.Limit::name).contains(limit);
	}

	@Test
	void leavesEditorsToThemselves() {
		assertThat(EVERYTHING.on("POST", "/admin/roles/7")).isEmpty();
	}

	@Test
	void countsMissesOfSecretAddressesOnly() {
		assertThat(EVERYTHING.onMisses("/teams/abc")).map(RateLimits.Limit::name).contains("miss");
		assertThat(EVERYTHING.onMisses("/teams/abc/result")).isPresent();
		assertThat(EVERYTHING.onMisses("/teams/new/abc")).isPresent();
		assertThat(EVERYTHING.onMisses("/roles/abc")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/teams/new", "/teams/import", "/teams/import/check", "/teams/example", "/teams/measures" })
	void takesNobodyForAGuesserOnThePagesBesideThem(String path) {
		assertThat(EVERYTHING.onMisses(path)).isEmpty();
	}

	@Test
	void countsNothingWhenTold() {
		Allowance none = Allowance.of("none");
		assertThat(new RateLimits(true, none, none, none, none, none, none, none).on("GET", "/roles")).isEmpty();
		assertThat(new RateLimits(false, Allowance.of("1/1m"), none, none, none, none, none, none).on("POST",
				"/admin/sign-in"))
			.isEmpty();
	}

	@Test
	void readsAnAllowance() {
		assertThat(Allowance.of("20/5m")).isEqualTo(new Allowance(20, Duration.ofMinutes(5)));
		assertThat(Allowance.of("none").isUnlimited()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "20", "20/", "/5m", "0/5m", "-1/5m", "20/0s", "20/2d", "20/5m/1", "often", "1e3/5m" })
	void refusesWhatIsNoAllowance(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Allowance.of(text));
	}

	@ParameterizedTest
	@CsvSource({ "192.0.2.1, 192.0.2.1", "::ffff:192.0.2.1, 192.0.2.1", "2001:db8::1, 20010db800000000",
			"2001:db8:0:0:ffff::9%eth0, 20010db800000000", "[2001:db8::1], 20010db800000000",
			"2001:db8:0:1::1, 20010db800000001", "not:an:address, not:an:address" })
	void countsANetworkAsOneClient(String address, String client) {
		assertThat(Client.at(address).address()).isEqualTo(client);
	}

}
