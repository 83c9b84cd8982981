package org.remit.web;

import java.sql.SQLException;
import java.util.regex.Pattern;

import org.hibernate.TransactionException;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Tells a database that is away, or too slow, from a mistake of ours: whoever asks again
 * in a moment may well get an answer.
 */
final class Outage {

	/** After how many seconds it is worth asking again. */
	static final String RETRY_AFTER = "5";

	/*
	 * Connections, too little of something, the server being shut down: SQL standard and
	 * PostgreSQL.
	 */
	private static final Pattern STATES_OF_OUTAGE = Pattern.compile("08.{3}|53.{3}|57P0.");

	private Outage() {
	}

	static boolean is(Throwable problem) {
		return problem instanceof DataAccessResourceFailureException
				|| problem instanceof TransientDataAccessResourceException
				|| problem instanceof RecoverableDataAccessException || problem instanceof QueryTimeoutException
				|| problem instanceof CannotCreateTransactionException || problem instanceof TransactionSystemException
				|| problem instanceof UncategorizedDataAccessException uncategorized && isBehind(uncategorized);
	}

	/*
	 * When a connection breaks in the middle, what Spring is told last is that nothing
	 * could be rolled back; when the disk of an embedded database is full, that nothing
	 * could be committed, and the driver's reason is a file.
	 */
	private static boolean isBehind(UncategorizedDataAccessException problem) {
		if (problem.contains(TransactionException.class)) {
			return problem.contains(SQLException.class);
		}
		return NestedExceptionUtils.getMostSpecificCause(problem) instanceof SQLException cause
				&& STATES_OF_OUTAGE.matcher(String.valueOf(cause.getSQLState())).matches();
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
