package org.remit.account;

import java.util.Optional;

import org.remit.account.Throttle.Admission;
import org.remit.trail.Deed;
import org.remit.trail.Subject;
import org.remit.trail.Trail;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares a name and a password with the accounts. A refusal is the same, and takes the
 * same time, whether there is no such account, the password is wrong, the account is
 * disabled, or too much has been tried.
 */
@Component
class SignIn {

	private final Accounts accounts;

	private final Passwords passwords;

	private final Throttle throttle;

	private final Trail trail;

	private final Pace pace;

	private final TransactionTemplate transaction;

	SignIn(Accounts accounts, Passwords passwords, Throttle throttle, Trail trail, Pace pace,
			PlatformTransactionManager transactions) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.throttle = throttle;
		this.trail = trail;
		this.pace = pace;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Lets somebody in, or not.
	 * @param name the account's name
	 * @param password the password, as it was typed
	 * @param address where from
	 * @return the account, or nothing
	 */
	Optional<Account> with(String name, String password, String address) {
		Optional<Account> account = confirmed(name, password, address);
		account.ifPresent(
				(found) -> this.transaction.executeWithoutResult((change) -> note(name, Deed.SIGNED_IN, name, "")));
		return account;
	}

	/**
	 * Whether somebody who has signed in still knows the password.
	 * @param name the account's name
	 * @param password the password, as it was typed
	 * @param address where from
	 * @return the account, or nothing
	 */
	Optional<Account> confirmed(String name, String password, String address) {
		long began = System.nanoTime();
		Optional<Account> account = compared(name, password, address);
		if (account.isEmpty()) {
			this.pace.hold(began);
		}
		return account;
	}

	private Optional<Account> compared(String name, String password, String address) {
		Admission admission = this.throttle.admits(name, address);
		if (admission == Admission.REFUSED) {
			return Optional.empty();
		}
		Optional<Account> account = this.accounts.findByName(name);
		boolean right = account.map((found) -> this.passwords.matches(password, found.password()))
			.orElseGet(() -> this.passwords.matchesNobody(password));
		if (!right || !account.map(Account::isEnabled).orElse(false)) {
			this.transaction.executeWithoutResult((change) -> noteRefusal(account, admission));
			return Optional.empty();
		}
		this.throttle.succeeded(name, address);
		return Optional.of(upToDate(account.get(), password));
	}

	private Account upToDate(Account account, String password) {
		if (this.passwords.isOutdated(account.password())) {
			account.rehash(this.passwords.hash(password));
			return this.accounts.save(account);
		}
		return account;
	}

	private void noteRefusal(Optional<Account> account, Admission admission) {
		// a name that is unknown may be a password in the wrong field
		note(Trail.SOMEBODY, Deed.SIGN_IN_REFUSED, account.map(Account::name).orElse(""),
				account.isPresent() ? "" : "There is no such account.");
		if (account.isPresent() && admission == Admission.LAST) {
			note(Trail.REMIT, Deed.SIGN_IN_PAUSED, account.get().name(), "After too many wrong passwords.");
		}
	}

	private void note(String who, Deed deed, String name, String note) {
		this.trail.note(who, deed, new Subject("account", name), note);
	}

}
