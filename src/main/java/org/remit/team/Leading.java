package org.remit.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Problem;
import org.remit.web.Conflict;

import org.springframework.stereotype.Component;

/** What the lead does with a check. Every method wants the lead's token. */
@Component
class Leading {

	private final Holding holding;

	private final Teams teams;

	private final Ballots ballots;

	Leading(Holding holding, Teams teams, Ballots ballots) {
		this.holding = holding;
		this.teams = teams;
		this.ballots = ballots;
	}

	/** Adds a member to an open round or a quick check. */
	void add(String lead, String name, @Nullable Title title, @Nullable Hours available) {
		this.holding.lead(lead, (team) -> {
			mustTakeMembers(team.current());
			team.current().add(new Member(team.freshMemberKey(), name, title, available));
			mustFit(team.current());
		});
	}

	/** Gives a member another name, title or number of hours; answers stay. */
	void rename(String lead, Member member) {
		this.holding.lead(lead, (team) -> {
			team.current().replace(member);
			mustFit(team.current());
		});
	}

	/** Removes a member, their answers, and their name from others' answers. */
	void remove(String lead, String key) {
		this.holding.lead(lead, (team) -> {
			mustTakeMembers(team.current());
			mustHaveRoom(team.current());
			this.ballots.deleteByMember(team.current(), key);
			team.current().remove(key);
			mustFit(team.current());
		});
	}

	/** Deletes a member's answers, so that they can begin again. */
	void restart(String lead, String key) {
		this.holding.lead(lead, (team) -> {
			if (!team.current().takesAnswers(this.holding.today())) {
				throw new Conflict("This round is closed; nobody can begin again.");
			}
			this.ballots.deleteByMember(team.current(), key);
		});
	}

	void close(String lead) {
		this.holding.lead(lead, (team) -> team.current().close());
	}

	/**
	 * Opens a closed round again; everybody has to say again that they have finished.
	 * @param lead the lead's token
	 * @throws Conflict in an anonymous round, where the difference of two results would
	 * tell who has answered what
	 */
	void reopen(String lead) {
		this.holding.lead(lead, (team) -> {
			StoredRound round = team.current();
			if (round.isOpen(this.holding.today())) {
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
		this.holding.lead(lead, (team) -> {
			Round current = team.current().toRecord(List.of());
			if (number != current.number() + 1) {
				return;
			}
			team.current().close();
			team.next(new Round(current.team(), number, mode, current.members(), current.duties(), List.of(),
					(mode == Mode.QUICK) ? current.assignments() : List.of()), closesOn);
		});
	}

	/**
	 * Fills in some rows of the grid of a quick check; the others stay as they are.
	 * @param lead the lead's token
	 * @param duties keys of the duties whose rows these are
	 * @param cells what is filled in them
	 */
	void fill(String lead, Collection<String> duties, List<Assignment> cells) {
		this.holding.lead(lead, (team) -> {
			if (team.current().mode() != Mode.QUICK) {
				throw new Conflict("This round is answered by the members.");
			}
			team.current().fill(duties, cells);
			mustFit(team.current());
		});
	}

	/** Keeps what the team has agreed; replaces what it agreed in this round before. */
	void settle(String lead, List<Settlement> agreed) {
		this.holding.lead(lead, (team) -> {
			if (team.current().takesAnswers(this.holding.today())) {
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
		this.holding.lead(lead, (team) -> team.replaceLead(token));
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
		this.holding.lead(lead, (team) -> team.replaceMember(token));
		return token;
	}

	/** Deletes a team with everything that belongs to it, at once. */
	void delete(String lead) {
		this.holding.lead(lead, (team) -> this.teams.deleteById(team.id()));
	}

	private void mustTakeMembers(StoredRound round) {
		if (round.mode() != Mode.QUICK && !round.isOpen(this.holding.today())) {
			throw new Conflict("This round is closed; who is in the team can change in the next one.");
		}
	}

	/* Of a ballot without a name nobody can tell whether it is that of whoever goes. */
	private void mustHaveRoom(StoredRound round) {
		if (round.mode() == Mode.ANONYMOUS && this.ballots.findProgress(round).size() >= round.memberKeys().size()) {
			throw new Conflict("As many people have begun to answer as the team has, "
					+ "and without names nobody can tell whose answers would have to go. "
					+ "Leave the team as it is until the next round.");
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

}
