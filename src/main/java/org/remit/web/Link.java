package org.remit.web;

/**
 * A link as a list of links shows it.
 *
 * @param label its words
 * @param href where it leads: from the root, or {@code #anchor}
 */
public record Link(String label, String href) {
}
