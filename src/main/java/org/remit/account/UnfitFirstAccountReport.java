package org.remit.account;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is the matter with the first account, instead of a stack trace. */
class UnfitFirstAccountReport extends AbstractFailureAnalyzer<UnfitFirstAccountException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, UnfitFirstAccountException problem) {
		return new FailureAnalysis(String.valueOf(problem.getMessage()),
				"Change the setting and start again, or leave both out: the first publisher then gets a password that is told in the log.",
				failure);
	}

}
