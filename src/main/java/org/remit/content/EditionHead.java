package org.remit.content;

import java.time.Instant;

/**
 * An edition without its content, for lists.
 *
 * @param number its number
 * @param publishedAt when it was published
 * @param editor who published it
 * @param note what was new in it
 */
public record EditionHead(int number, Instant publishedAt, String editor, String note) {

}
