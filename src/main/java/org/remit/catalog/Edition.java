package org.remit.catalog;

import java.time.Instant;

/**
 * One published state of all content. Never changes.
 *
 * @param number counts up from 1
 * @param publishedAt when it was published
 * @param editor who published it
 * @param note what is new in it, in the editor's words
 * @param sha256 the SHA-256 of the stored document, 64 lower-case hexadecimal digits
 * @param catalog the content
 */
public record Edition(int number, Instant publishedAt, String editor, String note, String sha256, Catalog catalog) {

}
