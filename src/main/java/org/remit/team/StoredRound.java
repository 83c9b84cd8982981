package org.remit.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A round as it is kept, without its ballots. */
@Entity
@Table(name = "team_rounds")
public class StoredRound {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "team_id")
	private StoredTeam team;

	private int number;

	@Enumerated(EnumType.STRING)
	private Mode mode;

	private @Nullable LocalDate closesOn;

	private boolean closed;

	private String grid;

	@ElementCollection
	@CollectionTable(name = "team_members", joinColumns = @JoinColumn(name = "round_id"))
	@OrderColumn(name = "position")
	private List<StoredMember> members = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "team_duties", joinColumns = @JoinColumn(name = "round_id"))
	@OrderColumn(name = "position")
	private List<StoredDuty> duties = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "team_settlements", joinColumns = @JoinColumn(name = "round_id"))
	@OrderBy("dutyKey")
	private List<StoredSettlement> settlements = new ArrayList<>();

	protected StoredRound() {
	}

	StoredRound(StoredTeam team, Round round, @Nullable LocalDate closesOn) {
		this.team = team;
		this.number = round.number();
		this.mode = round.mode();
		this.closesOn = closesOn;
		this.grid = Documents.ofGrid(round.assignments());
		round.members().forEach((member) -> this.members.add(new StoredMember(member)));
		round.duties().forEach((duty) -> this.duties.add(new StoredDuty(duty)));
	}

	StoredTeam team() {
		return this.team;
	}

	int number() {
		return this.number;
	}

	Mode mode() {
		return this.mode;
	}

	@Nullable LocalDate closesOn() {
		return this.closesOn;
	}

	/**
	 * Whether answers are taken; a quick check never closes.
	 * @param today the day
	 * @return true until it is closed, or its last day is over
	 */
	boolean isOpen(LocalDate today) {
		return !this.closed && (this.closesOn == null || !today.isAfter(this.closesOn));
	}

	/**
	 * Whether members can answer.
	 * @param today the day
	 * @return true while it is open; never in a quick check
	 */
	boolean takesAnswers(LocalDate today) {
		return this.mode != Mode.QUICK && isOpen(today);
	}

	/**
	 * Whether it is closed and has no names, so that all that is seen of it are sums.
	 * @param today the day
	 * @return true if so
	 */
	boolean showsSums(LocalDate today) {
		return this.mode == Mode.ANONYMOUS && !isOpen(today);
	}

	void close() {
		this.closed = true;
	}

	void reopen() {
		this.closed = false;
		this.closesOn = null;
	}

	void fill(Collection<String> duties, List<Assignment> cells) {
		List<Assignment> all = new ArrayList<>(Documents.grid(this.grid));
		all.removeIf((one) -> duties.contains(one.duty()));
		all.addAll(cells);
		this.grid = Documents.ofGrid(all);
	}

	void settle(List<Settlement> agreed) {
		this.settlements.clear();
		agreed.forEach((one) -> this.settlements.add(new StoredSettlement(one)));
	}

	void add(Member member) {
		this.members.add(new StoredMember(member));
	}

	void replace(Member member) {
		this.members.replaceAll((one) -> one.key().equals(member.key()) ? new StoredMember(member) : one);
	}

	void remove(String member) {
		this.members.removeIf((one) -> one.key().equals(member));
		this.grid = Documents
			.ofGrid(Documents.grid(this.grid).stream().filter((one) -> !one.member().equals(member)).toList());
	}

	List<String> memberKeys() {
		return this.members.stream().map(StoredMember::key).toList();
	}

	List<Settlement> agreed() {
		return this.settlements.stream().map(StoredSettlement::toRecord).toList();
	}

	/**
	 * The round with some ballots.
	 * @param ballots the ballots; none to leave the answers out
	 * @return the round
	 */
	Round toRecord(List<StoredBallot> ballots) {
		List<Member> people = this.members.stream().map(StoredMember::toRecord).toList();
		List<Duty> asked = this.duties.stream().map(StoredDuty::toRecord).toList();
		Set<String> memberKeys = people.stream().map(Member::key).collect(Collectors.toSet());
		Set<String> dutyKeys = asked.stream().map(Duty::key).collect(Collectors.toSet());
		return new Round(this.team.name(), this.number, this.mode, people, asked,
				ballots.stream().map((one) -> one.toRecord(dutyKeys, memberKeys)).toList(), Documents.grid(this.grid));
	}

}
