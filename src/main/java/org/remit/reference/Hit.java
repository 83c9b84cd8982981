package org.remit.reference;

import java.util.List;

/**
 * Something that was found.
 *
 * @param kind what sort of content it is, in words
 * @param names other names of it
 * @param title its title
 * @param text what it says
 * @param href the page that shows it
 * @param sources keys of the sources that it rests on
 */
public record Hit(String kind, List<List<Piece>> names, List<Piece> title, List<Piece> text, String href,
		List<String> sources) {

	/**
	 * A piece of a text.
	 *
	 * @param text the piece
	 * @param hit whether it is what was looked for
	 */
	public record Piece(String text, boolean hit) {

	}

}
