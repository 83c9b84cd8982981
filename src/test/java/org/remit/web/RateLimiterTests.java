package org.remit.web;

import java.io.IOException;
import java.time.Duration;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class RateLimiterTests {

	private final Time time = new Time();

	private final RateLimiter limiter = new RateLimiter(RateLimitsTests.EVERYTHING, this.time, 1000);

	@Test
	void saysExactlyHowLongToWait() throws ServletException, IOException {
		assertThat(ask("POST", "/admin/sign-in", "192.0.2.1").getStatus()).isEqualTo(200);
		this.time.passes(Duration.ofSeconds(20));
		MockHttpServletResponse refused = ask("POST", "/admin/sign-in", "192.0.2.1");
		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(refused.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("40");
		this.time.passes(Duration.ofSeconds(40));
		assertThat(ask("POST", "/admin/sign-in", "192.0.2.1").getStatus()).isEqualTo(200);
	}

	@Test
	void countsThreeThousandAddressesOfOneNetworkAsOne() throws ServletException, IOException {
		int served = 0;
		for (int i = 0; i < 3000; i++) {
			served += (make("2001:db8::%x".formatted(i)).getStatus() == 201) ? 1 : 0;
		}
		assertThat(served).isEqualTo(2);
		assertThat(make("2001:db8:0:1::1").getStatus()).isEqualTo(201);
	}

	@Test
	void remembersNoMoreClientsThanItHasRoomFor() throws ServletException, IOException {
		RateLimiter small = new RateLimiter(RateLimitsTests.EVERYTHING, this.time, 10);
		for (int i = 0; i < 5; i++) {
			ask(small, "POST", "/admin/sign-in", "192.0.2." + i, 200);
		}
		assertThat(small.counters()).isEqualTo(5);
		for (int i = 0; i < 1000; i++) {
			ask(small, "POST", "/admin/sign-in", "198.51.%d.%d".formatted(i / 250, i % 250), 200);
		}
		assertThat(small.counters()).isEqualTo(10);
	}

	/* More rows, or a form with something wrong in it, is no team. */
	@Test
	void countsOnlyTeamsThatAreMade() throws ServletException, IOException {
		for (int i = 0; i < 30; i++) {
			assertThat(ask("POST", "/teams/new", "192.0.2.1").getStatus()).isEqualTo(200);
			assertThat(ask(this.limiter, "POST", "/teams/import/check", "192.0.2.1", 422).getStatus()).isEqualTo(422);
		}
		assertThat(make("192.0.2.1").getStatus()).isEqualTo(201);
		assertThat(make("192.0.2.1").getStatus()).isEqualTo(201);
		assertThat(make("192.0.2.1").getStatus()).isEqualTo(429);
		assertThat(ask("POST", "/teams/new", "192.0.2.1").getStatus()).isEqualTo(429);
	}

	private MockHttpServletResponse make(String address) throws ServletException, IOException {
		return ask(this.limiter, "POST", "/teams/new", address, 201);
	}

	@Test
	void countsOnlyWhatLeadsNowhereAsAMiss() throws ServletException, IOException {
		RateLimits limits = new RateLimits(true, Allowance.of("none"), Allowance.of("none"), Allowance.of("none"),
				Allowance.of("none"), Allowance.of("none"), Allowance.of("none"), Allowance.of("2/1m"));
		RateLimiter misses = new RateLimiter(limits, this.time, 1000);
		for (int i = 0; i < 5; i++) {
			assertThat(ask(misses, "GET", "/teams/known", "192.0.2.1", 200).getStatus()).isEqualTo(200);
		}
		assertThat(ask(misses, "GET", "/teams/a", "192.0.2.1", 404).getStatus()).isEqualTo(404);
		assertThat(ask(misses, "POST", "/teams/b", "192.0.2.1", 404).getStatus()).isEqualTo(404);
		assertThat(ask(misses, "GET", "/teams/c", "192.0.2.1", 404).getStatus()).isEqualTo(429);
		assertThat(ask(misses, "GET", "/roles/c", "192.0.2.1", 404).getStatus()).isEqualTo(404);
		this.time.passes(Duration.ofSeconds(30));
		assertThat(ask(misses, "GET", "/teams/c", "192.0.2.1", 404).getStatus()).isEqualTo(404);
	}

	@Test
	void letsEverybodyInWhenItCannotCount() throws ServletException, IOException {
		this.time.broken = true;
		assertThat(ask("POST", "/teams/new", "192.0.2.1").getStatus()).isEqualTo(200);
	}

	private MockHttpServletResponse ask(String method, String path, String address)
			throws ServletException, IOException {
		return ask(this.limiter, method, path, address, 200);
	}

	private static MockHttpServletResponse ask(RateLimiter limiter, String method, String path, String address,
			int status) throws ServletException, IOException {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.setRemoteAddr(address);
		MockHttpServletResponse response = new MockHttpServletResponse();
		FilterChain chain = (asked, answer) -> ((HttpServletResponse) answer).setStatus(status);
		limiter.doFilter(request, response, chain);
		return response;
	}

	private static final class Time implements TimeMeter {

		private long now;

		private boolean broken;

		void passes(Duration duration) {
			this.now += duration.toNanos();
		}

		@Override
		public long currentTimeNanos() {
			if (this.broken) {
				throw new IllegalStateException("The clock is broken");
			}
			return this.now;
		}

		@Override
		public boolean isWallClockBased() {
			return false;
		}

	}

}
