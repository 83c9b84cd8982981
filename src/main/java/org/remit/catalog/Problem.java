package org.remit.catalog;

/**
 * One thing that is wrong with some content.
 *
 * @param where the path of the faulty field from the catalogue down, for example
 * {@code roles/product-owner/question}; empty when the fault concerns the whole
 * @param what a sentence for an editor, saying what is wrong
 */
public record Problem(String where, String what) {

	@Override
	public String toString() {
		return this.where.isEmpty() ? this.what : this.where + ": " + this.what;
	}

}
