package org.remit.web;

/** Knows which edition readers see. Whoever keeps the editions implements it. */
@FunctionalInterface
public interface ImprintSource {

	/**
	 * Makes the imprint of a page.
	 * @param address the page's whole address
	 * @return the imprint, with the edition readers see now
	 */
	Imprint imprint(String address);

}
