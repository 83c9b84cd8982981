package org.remit.team;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.remit.catalog.Problems;
import org.remit.catalog.Raci;

/**
 * A cell of a grid that one person fills in for everybody, as in a RACI matrix: the parts
 * that a member has in a duty.
 *
 * @param duty the duty's key
 * @param member the member's key
 * @param parts at least one, in the order of {@link Raci}; accountable and responsible
 * often stand together
 */
public record Assignment(String duty, String member, List<Raci> parts) {

	public Assignment {
		parts = Problems.listOf(parts).stream().distinct().sorted().toList();
		new Problems().slug("duty", duty)
			.slug("member", member)
			.that(!parts.isEmpty(), "parts", "must be at least one")
			.orThrow();
	}

	/**
	 * Whether the member has the last word.
	 * @return true if accountable
	 */
	public boolean decides() {
		return this.parts.contains(Raci.ACCOUNTABLE);
	}

	/**
	 * Whether the member does the work or a part of it.
	 * @return true if responsible
	 */
	public boolean does() {
		return this.parts.contains(Raci.RESPONSIBLE);
	}

	Set<Raci> set() {
		return EnumSet.copyOf(this.parts);
	}

}
