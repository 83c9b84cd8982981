package org.remit.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Problem;
import org.remit.web.Conflict;
import org.remit.web.NoSuchPage;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The team checks that are kept. A token opens one; whoever changes one holds it
 * meanwhile, so an answer that comes while the lead closes is in or refused, never half.
 */
@Component
class Checks {

	private static final int MOST_TRIES = 5;

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
			/* The same form came twice at the same moment; the other one has made it. */
			open(links.lead().value());
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
				boolean open = round.mode() != Mode.QUICK && round.isOpen(today());
				return new Kept(open ? round.toRecord(List.of()) : complete(round), open, round.agreed());
			}).toList();
		});
	}

	/**
	 * Begins to answer, once for each nonce.
	 * @param member the members' token
	 * @param key key of the member who answers; {@code null} in an anonymous round
	 * @param nonce a fresh secret of the form that was filled in
	 * @return the personal token
	 * @throws Conflict if the round is closed, or the place is taken
	 */
	Token begin(String member, @Nullable String key, Token nonce) {
		Token mine = nonce.derived("ballot");
		return change(member, (team, token) -> {
			StoredRound round = team.current();
			if (team.isLedBy(token) || !token.fits(team.memberHash())) {
				throw nothing();
			}
			if (this.ballots.findByHash(mine.hash()).isPresent()) {
				return mine;
			}
			mustBeOpen(round);
			List<Progress> begun = this.ballots.findProgress(round);
			boolean named = round.mode() == Mode.NAMED;
			if (named && (key == null || !round.memberKeys().contains(key))) {
				throw new Conflict("This name is not in the team any more.");
			}
			if (named && begun.stream().anyMatch((one) -> Objects.equals(key, one.member()))) {
				throw new Conflict("Somebody has begun to answer under this name. Go on with your personal link. "
						+ "If it is lost, or if it was not you, ask your lead to let you begin again.");
			}
			if (begun.size() >= round.memberKeys().size()) {
				throw new Conflict("As many people have begun to answer as the team has. "
						+ "Go on with your personal link, or talk to your lead.");
			}
			this.ballots.save(new StoredBallot(round, named ? key : null, mine));
			return mine;
		});
	}

	/**
	 * Takes some answers; the last one of all closes the round.
	 * @param token a personal token
	 * @param votes the answers by duty, all of them or some
	 * @param last whether whoever answers says that this is all
	 * @throws Conflict if the round is closed
	 */
	void answer(String token, Map<String, Vote> votes, boolean last) {
		change(token, (team, secret) -> {
			StoredBallot ballot = ballot(secret);
			StoredRound round = ballot.round();
			if (!round.equals(team.current())) {
				throw new Conflict("A new round has begun since. This one takes no more answers.");
			}
			mustBeOpen(round);
			boolean before = ballot.isFinished();
			ballot.answer(votes, last);
			if (last && !before) {
				this.ballots.save(ballot);
				List<Progress> progress = this.ballots.findProgress(round);
				if (progress.size() == round.memberKeys().size() && progress.stream().allMatch(Progress::finished)) {
					round.close();
				}
			}
			return ballot;
		});
	}

	/**
	 * Deletes one's own answers, at any time.
	 * @param token a personal token
	 */
	void forget(String token) {
		change(token, (team, secret) -> {
			this.ballots.delete(ballot(secret));
			return team;
		});
	}

	/** Adds a member to an open round or a quick check. */
	void add(String lead, String name, @Nullable Title title, @Nullable Hours available) {
		lead(lead, (team) -> {
			mustTakeMembers(team.current());
			team.current().add(new Member(team.freshMemberKey(), name, title, available));
			mustFit(team.current());
		});
	}

	/** Gives a member another name, title or number of hours; answers stay. */
	void rename(String lead, Member member) {
		lead(lead, (team) -> {
			team.current().replace(member);
			mustFit(team.current());
		});
	}

	/** Removes a member, their answers, and their name from others' answers. */
	void remove(String lead, String key) {
		lead(lead, (team) -> {
			mustTakeMembers(team.current());
			this.ballots.deleteByMember(team.current(), key);
			team.current().remove(key);
			mustFit(team.current());
		});
	}

	/** Deletes a member's answers, so that they can begin again. */
	void restart(String lead, String key) {
		lead(lead, (team) -> {
			mustBeOpen(team.current());
			this.ballots.deleteByMember(team.current(), key);
		});
	}

	void close(String lead) {
		lead(lead, (team) -> team.current().close());
	}

	/**
	 * Opens a closed round again; everybody has to say again that they have finished.
	 * @param lead the lead's token
	 * @throws Conflict in an anonymous round, where the difference of two results would
	 * tell who has answered what
	 */
	void reopen(String lead) {
		lead(lead, (team) -> {
			StoredRound round = team.current();
			if (round.isOpen(today())) {
				return;
			}
			if (round.mode() == Mode.ANONYMOUS) {
				throw new Conflict("An anonymous round stays closed: what differs between two results "
						+ "would tell whose answers have changed. Start a new round instead.");
			}
			round.reopen();
			this.ballots.findByRound(round).forEach(StoredBallot::takeUpAgain);
		});
	}

	/**
	 * Closes the current round and begins another with the same set-up.
	 * @param lead the lead's token
	 * @param number the number that the new round is to have; if it is there already,
	 * nothing happens
	 * @param mode how it is answered
	 * @param closesOn the last day on which it can be answered, or {@code null}
	 */
	void next(String lead, int number, Mode mode, @Nullable LocalDate closesOn) {
		lead(lead, (team) -> {
			Round current = team.current().toRecord(List.of());
			if (number != current.number() + 1) {
				return;
			}
			team.current().close();
			team.next(new Round(current.team(), number, mode, current.members(), current.duties(), List.of(),
					(mode == Mode.QUICK) ? current.assignments() : List.of()), closesOn);
		});
	}

	/** Fills in the grid of a quick check. */
	void fill(String lead, List<Assignment> assignments) {
		lead(lead, (team) -> {
			if (team.current().mode() != Mode.QUICK) {
				throw new Conflict("This round is answered by the members.");
			}
			team.current().fill(assignments);
			mustFit(team.current());
		});
	}

	/** Keeps what the team has agreed; replaces what it agreed in this round before. */
	void settle(String lead, List<Settlement> agreed) {
		lead(lead, (team) -> {
			if (team.current().mode() != Mode.QUICK && team.current().isOpen(today())) {
				throw new Conflict("Close the round first: there is nothing to settle yet.");
			}
			team.current().settle(agreed);
		});
	}

	/**
	 * Makes a new link for the lead; the old one opens nothing from now on.
	 * @param lead the lead's token
	 * @return the new token
	 */
	Token replaceLead(String lead) {
		Token token = Token.fresh();
		lead(lead, (team) -> team.replaceLead(token));
		return token;
	}

	/**
	 * Makes a new link for the members; the old one opens nothing from now on, personal
	 * links go on.
	 * @param lead the lead's token
	 * @return the new token
	 */
	Token replaceMember(String lead) {
		Token token = Token.fresh();
		lead(lead, (team) -> team.replaceMember(token));
		return token;
	}

	/** Deletes a team with everything that belongs to it, at once. */
	void delete(String lead) {
		lead(lead, (team) -> this.teams.deleteById(team.id()));
	}

	private Pass pass(StoredTeam team, Token token) {
		StoredRound round = team.current();
		LocalDate today = today();
		Check check = new Check(round.toRecord(List.of()), round.mode() != Mode.QUICK && round.isOpen(today),
				round.closesOn(), this.keeping.until(team.activeOn()), this.ballots.findProgress(round), round.agreed(),
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

	private void lead(String lead, Consumer<StoredTeam> work) {
		change(lead, (team, token) -> {
			if (!team.isLedBy(token)) {
				throw nothing();
			}
			work.accept(team);
			return team;
		});
	}

	private <T> T change(String text, BiFunction<StoredTeam, Token, T> work) {
		Token token = Token.parse(text).orElseThrow(Checks::nothing);
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
					throw new Conflict("Very many people are saving at this moment. Nothing was saved: try again.");
				}
			}
		}
	}

	private StoredTeam hold(Token token) {
		return this.teams.holdByHash(token.hash())
			.or(() -> this.ballots.findTeamByHash(token.hash()).flatMap(this.teams::holdById))
			.orElseThrow(Checks::nothing);
	}

	private void mustBeOpen(StoredRound round) {
		if (round.mode() == Mode.QUICK || !round.isOpen(today())) {
			throw new Conflict("This round is closed and takes no more answers.");
		}
	}

	private void mustTakeMembers(StoredRound round) {
		if (round.mode() != Mode.QUICK && !round.isOpen(today())) {
			throw new Conflict("This round is closed; who is in the team can change in the next one.");
		}
	}

	/* Two changes that are right each for itself may not be right together. */
	private static void mustFit(StoredRound round) {
		try {
			round.toRecord(List.of());
		}
		catch (InvalidCatalogException ex) {
			throw new Conflict("The change does not fit the team as it is now: "
					+ String.join("; ", ex.problems().stream().map(Problem::toString).toList()) + ".");
		}
	}

	/* Says the same of a slip, a foreign token, a deleted team and a replaced link. */
	private static NoSuchPage nothing() {
		return new NoSuchPage("This link opens nothing.");
	}

}
