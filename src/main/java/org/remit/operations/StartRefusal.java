package org.remit.operations;

/** Why Remit does not start here, and what to do about it. */
final class StartRefusal extends RuntimeException {

	private final String action;

	/**
	 * Refuses to start.
	 * @param reason what is the matter, one sentence
	 * @param action what to do, one or two sentences
	 */
	StartRefusal(String reason, String action) {
		super(reason, null, false, false); // nobody looks at the stack of a wrong setting
		this.action = action;
	}

	String reason() {
		return String.valueOf(getMessage());
	}

	String action() {
		return this.action;
	}

}
