package org.remit.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.Metrics;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.remit.web.RateLimits.Limit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells a client that asks too often to wait, and how long. Each instance counts for
 * itself. What is counted is bounded, and if counting itself fails, the request is let
 * through: a limit is no reason to be down.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 12)
class RateLimiter extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(RateLimiter.class);

	private static final int CLIENTS = 100_000;

	private final RateLimits limits;

	private final TimeMeter time;

	private final Cache<Counted, Bucket> buckets;

	@Autowired
	RateLimiter(RateLimits limits) {
		this(limits, TimeMeter.SYSTEM_NANOTIME, CLIENTS);
	}

	RateLimiter(RateLimits limits, TimeMeter time, int most) {
		this.limits = limits;
		this.time = time;
		this.buckets = Caffeine.newBuilder().maximumSize(most).expireAfterAccess(Allowance.LONGEST).build();
	}

	/** How many counters there are, once those that are too many have gone. */
	long counters() {
		this.buckets.cleanUp();
		return this.buckets.estimatedSize();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI();
		Client client = Client.at(request.getRemoteAddr());
		Optional<Limit> misses = this.limits.onMisses(path);
		Optional<Limit> limit = this.limits.on(request.getMethod(), path);
		Duration wait = longer(limit.map((one) -> take(one, client, 1)), misses.map((one) -> take(one, client, 0)));
		if (!wait.isZero()) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.plusMillis(999).toSeconds()));
			response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
			return;
		}
		chain.doFilter(request, response);
		if (misses.isPresent() && response.getStatus() == HttpServletResponse.SC_NOT_FOUND) {
			take(misses.get(), client, 1);
		}
		if (response.getStatus() != HttpServletResponse.SC_CREATED) {
			limit.filter(Limit::onlyWhatIsMade).ifPresent((one) -> giveBack(one, client));
		}
	}

	/*
	 * Taken before and given back after, so that many at once get no more than one by
	 * one.
	 */
	private void giveBack(Limit limit, Client client) {
		Bucket bucket = this.buckets.getIfPresent(new Counted(limit.name(), client));
		if (bucket != null) {
			try {
				bucket.addTokens(1);
			}
			catch (RuntimeException ex) {
				log.error("Requests are not counted: {}", ex.toString());
			}
		}
	}

	private static Duration longer(Optional<Duration> one, Optional<Duration> other) {
		Duration first = one.orElse(Duration.ZERO);
		Duration second = other.orElse(Duration.ZERO);
		return (first.compareTo(second) < 0) ? second : first;
	}

	/** Takes so many of what is left, and tells how long to wait if there are none. */
	private Duration take(Limit limit, Client client, int number) {
		try {
			Bucket bucket = this.buckets.get(new Counted(limit.name(), client), (key) -> bucket(limit.allowance()));
			Duration wait = (number > 0)
					? Duration.ofNanos(bucket.tryConsumeAndReturnRemaining(number).getNanosToWaitForRefill())
					: Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
			if (!wait.isZero()) {
				Metrics.counter("remit.refused", "limit", limit.name()).increment();
			}
			return wait;
		}
		catch (RuntimeException ex) {
			log.error("Requests are not counted: {}", ex.toString());
			return Duration.ZERO;
		}
	}

	private Bucket bucket(Allowance allowance) {
		return Bucket.builder()
			.withCustomTimePrecision(this.time)
			.addLimit((limit) -> limit.capacity(allowance.times()).refillGreedy(allowance.times(), allowance.per()))
			.build();
	}

	private record Counted(String limit, Client client) {
	}

}
