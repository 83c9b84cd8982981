package org.remit.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A team as it is kept, with its rounds. */
@Entity
@Table(name = "teams")
public class StoredTeam {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private String name;

	private String leadHash;

	private String memberHash;

	private LocalDate activeOn;

	@OneToMany(mappedBy = "team", cascade = CascadeType.PERSIST)
	@OrderBy("number")
	private List<StoredRound> rounds = new ArrayList<>();

	protected StoredTeam() {
	}

	StoredTeam(Round first, @Nullable LocalDate closesOn, Token lead, Token member, LocalDate today) {
		this.name = first.team();
		this.leadHash = lead.hash();
		this.memberHash = member.hash();
		this.activeOn = today;
		this.rounds.add(new StoredRound(this, first, closesOn));
	}

	long id() {
		return Objects.requireNonNull(this.id, "what is kept has a number");
	}

	String name() {
		return this.name;
	}

	LocalDate activeOn() {
		return this.activeOn;
	}

	/** The days of an instance whose clock is behind do not shorten what is kept. */
	void touch(LocalDate today) {
		if (today.isAfter(this.activeOn)) {
			this.activeOn = today;
		}
	}

	boolean isLedBy(Token token) {
		return token.fits(this.leadHash);
	}

	String memberHash() {
		return this.memberHash;
	}

	void replaceLead(Token token) {
		this.leadHash = token.hash();
	}

	void replaceMember(Token token) {
		this.memberHash = token.hash();
	}

	StoredRound current() {
		return this.rounds.get(this.rounds.size() - 1);
	}

	List<StoredRound> rounds() {
		return this.rounds;
	}

	@Nullable StoredRound former() {
		return (this.rounds.size() > 1) ? this.rounds.get(this.rounds.size() - 2) : null;
	}

	/**
	 * A key that no member of any round has or had.
	 * @return the key
	 */
	String freshMemberKey() {
		int last = this.rounds.stream()
			.flatMap((round) -> round.memberKeys().stream())
			.mapToInt((key) -> Integer.parseInt(key.substring(key.indexOf('-') + 1)))
			.max()
			.orElse(0);
		return memberKey(last + 1);
	}

	static String memberKey(int number) {
		return "m-" + number;
	}

	void next(Round round, @Nullable LocalDate closesOn) {
		this.rounds.add(new StoredRound(this, round, closesOn));
	}

}
