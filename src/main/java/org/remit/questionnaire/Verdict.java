package org.remit.questionnaire;

import java.util.List;

import org.remit.catalog.VerdictKind;

/**
 * What a questionnaire concludes.
 *
 * @param kind the sort of conclusion
 * @param roles slugs of the roles that it is about, in order; for no new role none, for a
 * fit those that suit well
 */
public record Verdict(VerdictKind kind, List<String> roles) {

	public Verdict {
		roles = List.copyOf(roles);
	}

}
