package org.remit.faults;

import java.util.stream.IntStream;

/** How often a fault is tried: once with all other tests, more often by themselves. */
final class Rounds {

	private Rounds() {
	}

	static IntStream all() {
		return IntStream.rangeClosed(1, Integer.getInteger("remit.fault-rounds", 1));
	}

}
