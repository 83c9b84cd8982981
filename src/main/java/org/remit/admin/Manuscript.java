package org.remit.admin;

import org.remit.catalog.Catalog;
import org.remit.catalog.Differences;
import org.remit.catalog.Edition;
import org.remit.content.EditionFile;

/**
 * The working copy as somebody looks at it before publishing.
 *
 * @param fingerprint stands for what is seen here: the content, and the edition that it
 * is compared with
 * @param differences how it differs from what readers see now
 */
record Manuscript(String fingerprint, Differences differences) {

	static Manuscript of(Edition published, Catalog catalog) {
		return new Manuscript(published.number() + "-" + EditionFile.sha256(catalog),
				Differences.between(published.catalog(), catalog));
	}

}
