package org.remit.web;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Tells a database that is away, or too slow, from a mistake of ours: whoever asks again
 * in a moment may well get an answer.
 */
final class Outage {

	/** After how many seconds it is worth asking again. */
	static final String RETRY_AFTER = "5";

	private Outage() {
	}

	static boolean is(Throwable problem) {
		return problem instanceof DataAccessResourceFailureException
				|| problem instanceof TransientDataAccessResourceException
				|| problem instanceof RecoverableDataAccessException || problem instanceof QueryTimeoutException
				|| problem instanceof CannotCreateTransactionException || problem instanceof TransactionSystemException;
	}

	/**
	 * One line for the log: hundreds of requests may fail in a row, all for one reason.
	 */
	static String reason(Throwable problem) {
		Throwable cause = NestedExceptionUtils.getMostSpecificCause(problem);
		String said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
		return cause.getClass().getSimpleName() + ": " + said;
	}

}
