package org.remit.catalog;

/**
 * How a source is cited on pages. A source keeps its number everywhere.
 *
 * @param number its number, counted from 1 in the catalogue's order
 * @param source the source
 */
public record Footnote(int number, Source source) {

	/**
	 * What a mark in the text says.
	 * @return the number; words for the editors' own reading, which is not a source like
	 * the others and shall not look like one
	 */
	public String label() {
		return this.source.isOwnReading() ? "our reading" : String.valueOf(this.number);
	}

	/**
	 * Where a mark leads to on its page.
	 * @return the identifier of the entry at the foot of the page
	 */
	public String anchor() {
		return "source-" + this.source.key();
	}

}
