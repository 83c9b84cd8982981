package org.remit.account;

import java.util.concurrent.locks.LockSupport;

/**
 * Makes every refused sign-in take equally long, so that the time does not tell whether
 * there is such an account or whether it is blocked.
 */
@FunctionalInterface
interface Pace {

	/**
	 * Waits until enough time has gone by.
	 * @param began the system's nanoseconds when the sign-in began
	 */
	void hold(long began);

	/** Half a second: several times what a hash takes. */
	static Pace halfASecond() {
		return (began) -> {
			long end = began + 500_000_000;
			for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
				LockSupport.parkNanos(left);
			}
		};
	}

}
