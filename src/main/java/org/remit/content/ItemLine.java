package org.remit.content;

/**
 * An item in a list.
 *
 * @param kind what it is
 * @param key its key
 * @param title what it is called
 * @param group what it belongs to, as a slug; or empty
 * @param archived whether editions leave it out
 */
public record ItemLine(DraftKind kind, String key, String title, String group, boolean archived) {
}
