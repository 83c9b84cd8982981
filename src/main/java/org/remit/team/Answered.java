package org.remit.team;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything that was answered, when it may be seen.
 *
 * @param round the round with its ballots
 * @param agreed what was settled in it
 * @param before the round before, with its ballots, or {@code null}
 * @param agreedBefore what was settled in that one
 */
record Answered(Round round, List<Settlement> agreed, @Nullable Round before, List<Settlement> agreedBefore) {

}
