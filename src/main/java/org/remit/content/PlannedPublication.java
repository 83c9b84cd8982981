package org.remit.content;

import java.time.Instant;

/**
 * That the working copy is to be published later.
 *
 * @param dueAt when
 * @param editor who has decided so
 * @param note what will be new, in the editor's words
 * @param fingerprint of what the editor has looked at
 */
public record PlannedPublication(Instant dueAt, String editor, String note, String fingerprint) {

}
