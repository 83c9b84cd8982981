package org.remit.content;

/** Thrown when nothing can be taken of a line. */
class RefusedLineException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String why;

	/**
	 * Makes a refusal.
	 * @param why a clause without a capital and without a full stop
	 */
	RefusedLineException(String why) {
		super(why, null, false, false);
		this.why = why;
	}

	/** The reason as a sentence. */
	String why() {
		return Character.toUpperCase(this.why.charAt(0)) + this.why.substring(1) + ".";
	}

}
