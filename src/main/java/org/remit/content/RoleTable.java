package org.remit.content;

import java.time.Instant;

/**
 * An uploaded table of roles that waits for somebody to decide about it.
 *
 * @param id a random word that nobody guesses
 * @param uploadedAt when it came
 * @param editor who brought it
 * @param fileName what the file was called; empty if it had no name
 * @param encoding the name of the encoding that it was read in
 * @param table what is in it
 */
public record RoleTable(String id, Instant uploadedAt, String editor, String fileName, String encoding,
		CsvTable table) {

}
