package org.remit.web;

import java.util.List;

/**
 * What was asked for does not fit what is there by now. The reader gets a page with
 * status 409.
 */
public class Conflict extends Refusal {

	/**
	 * Says what does not fit.
	 * @param what a sentence for the reader, for example "This round is closed."
	 * @param suggestions where to go instead
	 */
	public Conflict(String what, Link... suggestions) {
		super(409, what, List.of(suggestions));
	}

}
