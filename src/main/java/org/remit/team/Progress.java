package org.remit.team;

import org.jspecify.annotations.Nullable;

/**
 * How far a ballot is, and not what it says.
 *
 * @param member key of the member whose it is, or {@code null} in an anonymous round
 * @param finished whether whoever answers has said that this is all
 */
record Progress(@Nullable String member, boolean finished) {

}
