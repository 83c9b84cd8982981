package org.remit.content;

import java.time.Instant;

import org.remit.catalog.Catalog;

/**
 * An uploaded edition that waits for somebody to decide about it.
 *
 * @param id a random word that nobody guesses
 * @param uploadedAt when it came
 * @param editor who brought it
 * @param fileName what the file was called; empty if it had no name
 * @param catalog what is in it
 */
public record Import(String id, Instant uploadedAt, String editor, String fileName, Catalog catalog) {

}
