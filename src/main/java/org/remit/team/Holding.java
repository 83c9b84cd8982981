package org.remit.team;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.remit.web.Conflict;
import org.remit.web.NoSuchPage;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds a team while somebody changes it, so that its changes come one by one: an answer
 * that comes while the lead closes is in or refused, never half.
 */
@Component
class Holding {

	private static final int MOST_TRIES = 5;

	private static final int MOST_AT_ONCE = 4;

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final Teams teams;

	private final Ballots ballots;

	private final Clock clock;

	private final TransactionTemplate writing;

	/* Who waits for others waits here and in order, and not with a connection in hand. */
	private final Semaphore turns = new Semaphore(MOST_AT_ONCE, true);

	Holding(Teams teams, Ballots ballots, Clock clock, PlatformTransactionManager transactions) {
		this.teams = teams;
		this.ballots = ballots;
		this.clock = clock;
		this.writing = new TransactionTemplate(transactions);
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * Changes the team that a token opens.
	 * @param <T> what comes of it
	 * @param text a part of an address
	 * @param work the change; it may run again from the start if others are in the way
	 * @return what came of it
	 * @throws NoSuchPage if the token opens nothing
	 * @throws Conflict if others are in the way all the time
	 */
	<T> T change(String text, BiFunction<StoredTeam, Token, T> work) {
		Token token = Token.parse(text).orElseThrow(Checks::nothing);
		waitForTurn();
		try {
			return inTurn(token, work);
		}
		finally {
			this.turns.release();
		}
	}

	private <T> T inTurn(Token token, BiFunction<StoredTeam, Token, T> work) {
		for (int tries = 1;; tries++) {
			try {
				return this.writing.execute((status) -> {
					StoredTeam team = hold(token);
					team.touch(today());
					return work.apply(team, token);
				});
			}
			catch (ConcurrencyFailureException ex) {
				if (tries == MOST_TRIES) {
					throw busy();
				}
			}
		}
	}

	private void waitForTurn() {
		try {
			if (!this.turns.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				throw busy();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw busy();
		}
	}

	private static Conflict busy() {
		return new Conflict("Very many people are saving at this moment. Nothing was saved: try again.");
	}

	/**
	 * Changes the team that a lead's token opens.
	 * @param lead a part of an address
	 * @param work the change
	 * @throws NoSuchPage if it is no lead's token
	 */
	void lead(String lead, Consumer<StoredTeam> work) {
		change(lead, (team, token) -> {
			if (!team.isLedBy(token)) {
				throw Checks.nothing();
			}
			work.accept(team);
			return team;
		});
	}

	private StoredTeam hold(Token token) {
		return this.teams.holdByHash(token.hash())
			.or(() -> this.ballots.findTeamByHash(token.hash()).flatMap(this.teams::holdById))
			.orElseThrow(Checks::nothing);
	}

}
