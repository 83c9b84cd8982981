package org.remit.team;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Problems;

/**
 * What a team agreed about one duty.
 *
 * @param duty the duty's key
 * @param owner key of the member who decides it from now on, or {@code null} if the team
 * agreed that nobody has to
 * @param deputy key of the member who stands in, or {@code null}; another than the owner
 * @param date the day from which it holds
 */
public record Settlement(String duty, @Nullable String owner, @Nullable String deputy, LocalDate date) {

	public Settlement {
		Problems problems = new Problems().slug("duty", duty)
			.present("date", date)
			.that(deputy == null || !deputy.equals(owner), "deputy", "must be somebody else than the owner");
		if (owner != null) {
			problems.slug("owner", owner);
		}
		if (deputy != null) {
			problems.slug("deputy", deputy);
		}
		problems.orThrow();
	}

}
