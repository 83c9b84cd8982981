package org.remit.team;

import java.util.List;

/** What was brought is no RACI matrix, or one that does not fit. */
class UnreadableMatrixException extends RuntimeException {

	private final transient List<String> reasons;

	/**
	 * Refuses what was brought.
	 * @param reasons all that is wrong, in sentences for whoever brought it
	 */
	UnreadableMatrixException(List<String> reasons) {
		super(String.join(" ", reasons));
		this.reasons = List.copyOf(reasons);
	}

	List<String> reasons() {
		return this.reasons;
	}

}
