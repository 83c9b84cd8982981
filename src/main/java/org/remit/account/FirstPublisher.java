package org.remit.account;

import org.remit.trail.Trail;
import org.remit.web.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Makes the first account on a start that finds none: by what was configured, or with a
 * password that is told once, in the log, and has to be changed.
 */
@Component
class FirstPublisher implements SmartInitializingSingleton {

	private static final Logger logger = LoggerFactory.getLogger(FirstPublisher.class);

	private final Accounts accounts;

	private final Users users;

	private final Passwords passwords;

	private final FirstAccount configured;

	private final PublicAddress address;

	FirstPublisher(Accounts accounts, Users users, Passwords passwords, FirstAccount configured,
			PublicAddress address) {
		this.accounts = accounts;
		this.users = users;
		this.passwords = passwords;
		this.configured = configured;
		this.address = address;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (this.accounts.count() > 0) {
			return;
		}
		String name = this.configured.name();
		String given = this.configured.password();
		String password = (given != null) ? given : this.passwords.random();
		try {
			this.users.add(Trail.REMIT, name, Rights.PUBLISHER, password, given == null);
		}
		catch (DataIntegrityViolationException ex) {
			logger.info("Another instance has just made the first account");
			return;
		}
		if (given == null) {
			logger.warn("Sign in at {} as {} with the password {} and change it; it is told only this once",
					this.address.of("/admin"), name, password);
		}
		else {
			logger.info("Sign in at {} as {} with the configured password", this.address.of("/admin"), name);
		}
	}

}
