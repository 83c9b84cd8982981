package org.remit.web;

import java.io.IOException;
import java.sql.SQLException;

import org.hibernate.TransactionException;
import org.hibernate.exception.GenericJDBCException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;

/** What is worth asking again for, and what is a mistake of ours. */
class OutageTests {

	@Test
	void isADatabaseThatIsNotThere() {
		assertThat(Outage.is(new CannotCreateTransactionException("No connection"))).isTrue();
		assertThat(Outage.is(new DataAccessResourceFailureException("Gone"))).isTrue();
	}

	@Test
	void isAConnectionThatBrokeInTheMiddle() {
		assertThat(Outage.is(new JpaSystemException(
				new TransactionException("Unable to rollback", new SQLException("Connection is closed")))))
			.isTrue();
	}

	@Test
	void isADiskThatIsFull() {
		SQLException refused = new SQLException("General error", new IOException("No space left on device"));
		assertThat(Outage.is(new JpaSystemException(new TransactionException("Unable to commit", refused)))).isTrue();
		assertThat(Outage.is(new JpaSystemException(
				new TransactionException("Unable to commit", new IOException("No part of a database")))))
			.isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "08006", "57P01", "57P03", "53300" })
	void isAStateInWhichTheServerServesNobody(String state) {
		assertThat(Outage.is(refused(state))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "42601", "57014", "22021" })
	void isNoStatementThatIsWrong(String state) {
		assertThat(Outage.is(refused(state))).isFalse();
		assertThat(Outage.is(new DataIntegrityViolationException("Twice"))).isFalse();
	}

	@Test
	void isNothingThatTheDatabaseHasNoPartIn() {
		assertThat(Outage.is(new IllegalStateException("Ours"))).isFalse();
		assertThat(Outage.is(new JpaSystemException(new TransactionException("Not active")))).isFalse();
	}

	private static JpaSystemException refused(String state) {
		return new JpaSystemException(new GenericJDBCException("Refused", new SQLException("Refused", state)));
	}

}
