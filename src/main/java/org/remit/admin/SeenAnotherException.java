package org.remit.admin;

/** What was to be published is no longer what somebody has looked at. */
class SeenAnotherException extends RuntimeException {

	private static final long serialVersionUID = 1;

	SeenAnotherException() {
		super("The working copy, or the published edition, has changed since it was looked at");
	}

}
