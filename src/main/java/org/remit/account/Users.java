package org.remit.account;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.remit.trail.Deed;
import org.remit.trail.Subject;
import org.remit.trail.Trail;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everybody who has an account, and every change of one, each with its line in the trail.
 * Nobody changes their own rights, and one publisher always remains.
 */
@Component
@Transactional
class Users {

	private final Accounts accounts;

	private final Passwords passwords;

	private final Trail trail;

	private final Clock clock;

	Users(Accounts accounts, Passwords passwords, Trail trail, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.trail = trail;
		this.clock = clock;
	}

	List<User> all() {
		return this.accounts.findAllByOrderByName().stream().map(User::of).toList();
	}

	Optional<User> named(String name) {
		return this.accounts.findByName(name).map(User::of);
	}

	/**
	 * Makes an account.
	 * @param who who makes it
	 * @param name its name, which has been judged
	 * @param rights its rights
	 * @param password its password
	 * @param mustChange whether the password has to be changed at the first sign-in
	 * @throws org.springframework.dao.DataIntegrityViolationException if there is one of
	 * that name
	 */
	void add(String who, String name, Rights rights, String password, boolean mustChange) {
		this.accounts.saveAndFlush(new Account(name, rights, this.passwords.hash(password), mustChange, now()));
		note(who, Deed.ACCOUNT_ADDED, name, null, rights);
	}

	/** Gives an account other rights; false if that must not be. */
	boolean give(String who, String name, Rights rights) {
		return change(who, name, rights == Rights.EDITOR, (account, now) -> {
			Rights before = account.rights();
			if (before != rights) {
				account.give(rights, now);
				note(who, Deed.ACCOUNT_CHANGED, name, before, rights);
			}
		});
	}

	/** Lets an account in or no longer; false if that must not be. */
	boolean enable(String who, String name, boolean may) {
		return change(who, name, !may, (account, now) -> {
			if (account.isEnabled() != may) {
				account.enable(may, now);
				note(who, may ? Deed.ACCOUNT_ENABLED : Deed.ACCOUNT_DISABLED, name, null, null);
			}
		});
	}

	/**
	 * Gives an account a new password that has to be changed; false if that must not be.
	 */
	boolean reset(String who, String name, String password) {
		return change(who, name, false, (account, now) -> {
			account.changePassword(this.passwords.hash(password), true, now);
			note(who, Deed.PASSWORD_RESET, name, null, null);
		});
	}

	/** Ends all sessions of an account, one's own too. */
	void endSessions(String who, String name) {
		Account account = this.accounts.findByName(name).orElseThrow();
		account.endSessions();
		note(who, Deed.SIGNED_OUT_EVERYWHERE, name, null, null);
	}

	/** Changes one's own password, which ends all sessions. */
	Account changePassword(String name, String password) {
		Account account = this.accounts.findByName(name).orElseThrow();
		account.changePassword(this.passwords.hash(password), false, now());
		note(name, Deed.PASSWORD_CHANGED, name, null, null);
		return this.accounts.saveAndFlush(account);
	}

	private boolean change(String who, String name, boolean takesAway, BiConsumer<Account, Instant> change) {
		List<Account> publishers = this.accounts.lockPublishers();
		Account account = this.accounts.findByName(name).orElseThrow();
		boolean last = publishers.stream().filter(Account::isEnabled).allMatch((one) -> one.name().equals(name));
		if (who.equals(name) || (takesAway && last)) {
			return false;
		}
		change.accept(account, now());
		return true;
	}

	private void note(String who, Deed deed, String name, @Nullable Rights before, @Nullable Rights after) {
		this.trail.note(who, deed, new Subject("account", name), (before != null) ? before.label() : null,
				(after != null) ? after.label() : null, "");
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
