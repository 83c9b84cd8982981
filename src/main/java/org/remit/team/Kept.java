package org.remit.team;

import java.util.List;

/**
 * A round as its lead may take it away.
 *
 * @param round the round, with its ballots only if answers may be seen
 * @param open whether answers are still taken
 * @param agreed what was settled in it
 */
record Kept(Round round, boolean open, List<Settlement> agreed) {

}
