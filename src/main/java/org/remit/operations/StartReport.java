package org.remit.operations;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why Remit does not start, instead of a stack trace. */
class StartReport extends AbstractFailureAnalyzer<StartRefusal> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, StartRefusal refusal) {
		return new FailureAnalysis(refusal.reason(), refusal.action(), failure);
	}

}
