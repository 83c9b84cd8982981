package org.remit.web;

import java.util.List;

/**
 * The address leads somewhere but asks for what cannot be done. The reader gets a page
 * with status 400, a program gets a problem document.
 */
public class BadAddress extends Refusal {

	/**
	 * Says what cannot be done.
	 * @param what a sentence for the reader, for example "A comparison has at most four
	 * roles."
	 * @param suggestions addresses that would do
	 */
	public BadAddress(String what, Link... suggestions) {
		super(400, what, List.of(suggestions));
	}

}
