package org.remit.questionnaire;

/** Thrown when rules join so many questions that the answer space cannot be folded. */
class TooEntangledException extends Exception {

	private static final long serialVersionUID = 1L;

	TooEntangledException(String message) {
		super(message);
	}

}
