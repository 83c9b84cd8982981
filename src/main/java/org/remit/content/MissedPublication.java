package org.remit.content;

import java.time.Instant;

/**
 * That nothing was published when it should have been.
 *
 * @param dueAt when it should have been
 * @param missedAt when that was noticed
 * @param editor who had decided so
 * @param reason why not, in a sentence
 */
public record MissedPublication(Instant dueAt, Instant missedAt, String editor, String reason) {

}
