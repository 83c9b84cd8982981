package org.remit.catalog;

import org.jspecify.annotations.Nullable;

/**
 * One field of an item, before and after. At least one of the two is there, and they
 * differ.
 *
 * @param path where it is in the item's document, for example
 * {@code questions/size/options/small/text}
 * @param label the same in words, for example "question “size”, option “small”, text"
 * @param before what it said, or {@code null} if it was not there
 * @param after what it says, or {@code null} if it is gone
 */
public record FieldDifference(String path, String label, @Nullable String before, @Nullable String after) {

}
