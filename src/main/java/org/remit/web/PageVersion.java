package org.remit.web;

/**
 * Knows the version of what readers see. Two pages with the same address, from the same
 * build, are the same if their versions are. Whoever keeps the editions implements it.
 */
@FunctionalInterface
public interface PageVersion {

	/**
	 * Returns the version, for example an edition's number and checksum.
	 * @return a text that changes whenever what readers see may have changed
	 */
	String current();

}
