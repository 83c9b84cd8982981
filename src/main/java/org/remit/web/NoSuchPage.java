package org.remit.web;

import java.util.List;

/**
 * There is nothing at this address. The reader gets a page with status 404, a search and
 * these suggestions; a program gets a problem document.
 */
public class NoSuchPage extends Refusal {

	/**
	 * Says what there is not.
	 * @param what a sentence for the reader, for example "There is no role “pm”."
	 * @param suggestions what may have been meant
	 */
	public NoSuchPage(String what, Link... suggestions) {
		this(what, List.of(suggestions));
	}

	/**
	 * Says what there is not.
	 * @param what a sentence for the reader, for example "There is no role “pm”."
	 * @param suggestions what may have been meant
	 */
	public NoSuchPage(String what, List<Link> suggestions) {
		super(404, what, suggestions);
	}

}
