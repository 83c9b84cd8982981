package org.remit.account;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** An account as it is kept. */
@Entity
@Table(name = "accounts")
class Account {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private String name;

	@Enumerated(EnumType.STRING)
	private Rights rights;

	private String password;

	private boolean mustChange;

	private boolean enabled;

	private int stamp;

	private Instant createdAt;

	private Instant changedAt;

	protected Account() {
	}

	Account(String name, Rights rights, String hash, boolean mustChange, Instant now) {
		this.name = name;
		this.rights = rights;
		this.password = hash;
		this.mustChange = mustChange;
		this.enabled = true;
		this.createdAt = now;
		this.changedAt = now;
	}

	long id() {
		return Objects.requireNonNull(this.id, "An account that was saved has a number");
	}

	String name() {
		return this.name;
	}

	Rights rights() {
		return this.rights;
	}

	String password() {
		return this.password;
	}

	boolean isEnabled() {
		return this.enabled;
	}

	boolean mustChange() {
		return this.mustChange;
	}

	/** The number that a session bears from its beginning to its end. */
	int stamp() {
		return this.stamp;
	}

	Instant createdAt() {
		return this.createdAt;
	}

	Instant changedAt() {
		return this.changedAt;
	}

	void give(Rights other, Instant now) {
		this.rights = other;
		this.changedAt = now;
	}

	void enable(boolean may, Instant now) {
		this.enabled = may;
		this.stamp++;
		this.changedAt = now;
	}

	void changePassword(String hash, boolean known, Instant now) {
		this.password = hash;
		this.mustChange = known;
		this.stamp++;
		this.changedAt = now;
	}

	/** The same password under a better hash. */
	void rehash(String hash) {
		this.password = hash;
	}

	void endSessions() {
		this.stamp++;
	}

}
