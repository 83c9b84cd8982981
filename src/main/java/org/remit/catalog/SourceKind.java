package org.remit.catalog;

/** What sort of document a source is, which tells a reader how far to trust it. */
public enum SourceKind {

	/** An article by one author. */
	ARTICLE("Article"),

	/** A guide by a company that sells something in the field. */
	VENDOR_GUIDE("Vendor’s guide"),

	/** A lesson of a course. */
	COURSE_LESSON("Course lesson"),

	/** A published standard, framework or handbook. */
	STANDARD("Published standard"),

	/** What Remit's editors conclude where no document says anything. */
	OWN_READING("Our own reading");

	private final String label;

	SourceKind(String label) {
		this.label = label;
	}

	/**
	 * The kind in words.
	 * @return a short label with a capital
	 */
	public String label() {
		return this.label;
	}

	@Override
	public String toString() {
		return Slugs.of(this);
	}

}
