package org.remit.account;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaceTests {

	private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

	@Test
	void holdsForHalfASecond() {
		assertThat(held()).isGreaterThanOrEqualTo(HALF_A_SECOND);
	}

	@Test
	void holdsAsLongWhoIsInterrupted() {
		Thread.currentThread().interrupt();
		assertThat(held()).isGreaterThanOrEqualTo(HALF_A_SECOND);
		assertThat(Thread.currentThread().isInterrupted()).isTrue();
	}

	@AfterEach
	void carryOn() {
		Thread.interrupted();
	}

	private static Duration held() {
		long began = System.nanoTime();
		Pace.halfASecond().hold(began);
		return Duration.ofNanos(System.nanoTime() - began);
	}

}
