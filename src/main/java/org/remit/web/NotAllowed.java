package org.remit.web;

import java.util.List;

/** Somebody may not do this. The reader gets a page with status 403. */
public class NotAllowed extends Refusal {

	/**
	 * Says what may not be done.
	 * @param what a sentence for the reader
	 * @param suggestions where to go instead
	 */
	public NotAllowed(String what, Link... suggestions) {
		super(403, what, List.of(suggestions));
	}

}
