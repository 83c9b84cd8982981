package org.remit.operations;

import org.flywaydb.core.api.FlywayException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which change of the database's tables failed, instead of a stack trace. */
class MigrationReport extends AbstractFailureAnalyzer<FlywayException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, FlywayException problem) {
		String said = String.valueOf(problem.getMessage()).strip().replaceAll("\\s*\\R+[-\\s]*", "; ");
		return new FailureAnalysis("The tables could not be brought up to date: " + said,
				"Restore the copy that was made before the upgrade, or mend the cause and start again; "
						+ "docs/operations.md has both, under Upgrade.",
				failure);
	}

}
