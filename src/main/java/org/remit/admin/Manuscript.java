package org.remit.admin;

import org.remit.catalog.Differences;
import org.remit.catalog.Edition;

/**
 * The working copy as somebody looks at it before publishing.
 *
 * @param published what readers see now
 * @param next the working copy as the next edition
 */
record Manuscript(Edition published, Edition next) {

	/**
	 * Stands for what is seen here: the content, and the edition that it is compared
	 * with.
	 * @return a word that any other manuscript does not have
	 */
	String fingerprint() {
		return fingerprint(this.published, this.next.sha256());
	}

	static String fingerprint(Edition published, String sha256) {
		return published.number() + "-" + sha256;
	}

	/** How it differs from what readers see now. */
	Differences differences() {
		return Differences.between(this.published.catalog(), this.next.catalog());
	}

}
