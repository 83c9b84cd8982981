package org.remit.catalog;

/** The colours that a role can have; each is a pair of tokens in {@code tokens.css}. */
public enum Colour {

	TEAL, RUST, PLUM, BLUE, GREEN, CRIMSON, OCHRE, SLATE, INDIGO, OLIVE, MAGENTA, BROWN;

	@Override
	public String toString() {
		return Slugs.of(this);
	}

}
