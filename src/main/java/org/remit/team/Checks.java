package org.remit.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.remit.web.NoSuchPage;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The team checks that are kept: sets them up, and shows to whoever holds a token what it
 * opens. {@link Answering} and {@link Leading} change them.
 */
@Component
class Checks {

	private final Teams teams;

	private final Ballots ballots;

	private final Keeping keeping;

	private final Clock clock;

	private final TransactionTemplate reading;

	private final TransactionTemplate writing;

	Checks(Teams teams, Ballots ballots, Keeping keeping, Clock clock, PlatformTransactionManager transactions) {
		this.teams = teams;
		this.ballots = ballots;
		this.keeping = keeping;
		this.clock = clock;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.writing = new TransactionTemplate(transactions);
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	long keptDays() {
		return this.keeping.days();
	}

	/**
	 * Sets a check up, once for each nonce.
	 * @param first the first round, without answers
	 * @param closesOn the last day on which it can be answered, or {@code null}
	 * @param nonce a fresh secret of the form that was filled in
	 * @return the links; the same if the form was sent before
	 * @throws DataIntegrityViolationException if the database refuses the team
	 */
	Links create(Round first, @Nullable LocalDate closesOn, Token nonce) {
		Links links = new Links(nonce.derived("lead"), nonce.derived("member"));
		try {
			this.writing.executeWithoutResult((status) -> {
				if (this.teams.findByHash(links.lead().hash()).isEmpty()) {
					this.teams.save(new StoredTeam(first, closesOn, links.lead(), links.member(), today()));
				}
			});
		}
		catch (DataIntegrityViolationException ex) {
			/*
			 * If the same form came twice at the same moment, the other one has made it.
			 */
			if (!isKept(links.lead())) {
				throw ex;
			}
		}
		return links;
	}

	/**
	 * What a token opens.
	 * @param token a part of an address
	 * @return who holds it, and the check as it stands
	 * @throws NoSuchPage if it opens nothing, whatever the reason
	 */
	Pass open(String token) {
		return read(token, (pass) -> pass);
	}

	/**
	 * Everything that was answered.
	 * @param token a part of an address
	 * @return the answers, or nothing as long as nobody may see them
	 * @throws NoSuchPage if the token opens nothing
	 */
	Optional<Answered> picture(String token) {
		return this.reading.execute((status) -> {
			Token secret = Token.parse(token).orElseThrow(Checks::nothing);
			StoredTeam team = find(secret);
			if (!pass(team, secret).check().shown()) {
				return Optional.<Answered>empty();
			}
			StoredRound former = team.former();
			return Optional.of(new Answered(complete(team.current()), team.current().agreed(),
					(former != null) ? complete(former) : null, (former != null) ? former.agreed() : List.of()));
		});
	}

	/**
	 * All rounds of a team, the answers of those rounds that may be seen included.
	 * @param lead the lead's token
	 * @return the rounds, the first one first
	 */
	List<Kept> rounds(String lead) {
		return this.reading.execute((status) -> {
			Token secret = Token.parse(lead).orElseThrow(Checks::nothing);
			StoredTeam team = find(secret);
			if (!team.isLedBy(secret)) {
				throw nothing();
			}
			return team.rounds().stream().map((round) -> {
				boolean open = round.takesAnswers(today());
				return new Kept(open ? round.toRecord(List.of()) : complete(round), open, round.agreed());
			}).toList();
		});
	}

	private boolean isKept(Token token) {
		return Boolean.TRUE.equals(this.reading.execute((status) -> this.teams.findByHash(token.hash()).isPresent()));
	}

	private Pass pass(StoredTeam team, Token token) {
		StoredRound round = team.current();
		LocalDate today = today();
		Check check = new Check(round.toRecord(List.of()), round.takesAnswers(today), round.closesOn(),
				this.keeping.until(team.activeOn()), this.ballots.findProgress(round), round.agreed(),
				team.former() != null);
		if (team.isLedBy(token)) {
			return new Pass(token, Pass.Holder.LEAD, check, null, false, false);
		}
		if (token.fits(team.memberHash())) {
			return new Pass(token, Pass.Holder.TEAM, check, null, false, false);
		}
		StoredBallot ballot = ballot(token);
		return new Pass(token, Pass.Holder.PERSON, check, complete(ballot), ballot.isFinished(),
				!ballot.round().equals(round));
	}

	private static Ballot complete(StoredBallot ballot) {
		return ballot.round().toRecord(List.of(ballot)).ballots().get(0);
	}

	private Round complete(StoredRound round) {
		return round.toRecord(this.ballots.findByRound(round));
	}

	private StoredTeam find(Token token) {
		return this.teams.findByHash(token.hash())
			.or(() -> this.ballots.findByHash(token.hash()).map((ballot) -> ballot.round().team()))
			.orElseThrow(Checks::nothing);
	}

	private StoredBallot ballot(Token token) {
		return this.ballots.findByHash(token.hash())
			.filter((ballot) -> token.fits(ballot.hash()))
			.orElseThrow(Checks::nothing);
	}

	private <T> T read(String token, Function<Pass, T> work) {
		Token secret = Token.parse(token).orElseThrow(Checks::nothing);
		return this.reading.execute((status) -> work.apply(pass(find(secret), secret)));
	}

	/* Says the same of a slip, a foreign token, a deleted team and a replaced link. */
	static NoSuchPage nothing() {
		return new NoSuchPage("This link opens nothing.");
	}

}
