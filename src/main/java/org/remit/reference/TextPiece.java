package org.remit.reference;

/**
 * A piece of a text that was changed: the same before and after, gone, or new.
 *
 * @param text its words, with the white space between them
 * @param removed whether only the former text has it
 * @param added whether only the newer text has it
 */
public record TextPiece(String text, boolean removed, boolean added) {

	static TextPiece same(String text) {
		return new TextPiece(text, false, false);
	}

	static TextPiece removed(String text) {
		return new TextPiece(text, true, false);
	}

	static TextPiece added(String text) {
		return new TextPiece(text, false, true);
	}

}
