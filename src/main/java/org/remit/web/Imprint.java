package org.remit.web;

/**
 * What stands at the foot of a page, on screen and on paper.
 *
 * @param edition the number of the edition that the page shows
 * @param publishedOn the day on which it was published, in words
 * @param address the page's whole address
 */
public record Imprint(int edition, String publishedOn, String address) {
}
