package org.remit.team;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.remit.web.Conflict;

import org.springframework.stereotype.Component;

/** What members do with a check: begin, answer, and delete their answers. */
@Component
class Answering {

	private final Holding holding;

	private final Ballots ballots;

	private final SecureRandom random = new SecureRandom();

	Answering(Holding holding, Ballots ballots) {
		this.holding = holding;
		this.ballots = ballots;
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
		return this.holding.change(member, (team, token) -> {
			StoredRound round = team.current();
			if (team.isLedBy(token) || !token.fits(team.memberHash())) {
				throw Checks.nothing();
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
		this.holding.change(token, (team, secret) -> {
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
	 * Deletes one's own answers, at any time. Once the sums of a round without names may
	 * have been seen they stay as they are, since the difference would tell what was
	 * deleted; but all its ballots are mixed, so that none holds what one person said.
	 * @param token a personal token, which opens nothing any more
	 * @return whether nothing is left of them, not even in sums
	 */
	boolean forget(String token) {
		return this.holding.change(token, (team, secret) -> {
			StoredBallot ballot = ballot(secret);
			List<StoredBallot> all = this.ballots.findByRound(ballot.round());
			if (!ballot.round().showsSums(this.holding.today()) || all.size() < Round.FEWEST_ANONYMOUS) {
				this.ballots.delete(ballot);
				return true;
			}
			List<Map<String, Vote>> mixed = Mixing.of(all.stream().map(StoredBallot::votes).toList(), this.random);
			for (int i = 0; i < mixed.size(); i++) {
				all.get(i).replace(mixed.get(i));
			}
			ballot.leave();
			return false;
		});
	}

	private StoredBallot ballot(Token token) {
		return this.ballots.findByHash(token.hash())
			.filter((ballot) -> token.fits(ballot.hash()))
			.orElseThrow(Checks::nothing);
	}

	private void mustBeOpen(StoredRound round) {
		if (!round.takesAnswers(this.holding.today())) {
			throw new Conflict("This round is closed and takes no more answers.");
		}
	}

}
