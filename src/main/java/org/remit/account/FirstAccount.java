package org.remit.account;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The account that the first start makes. Neither matters once there is an account.
 *
 * @param username its name, or {@code null} for {@code publisher}
 * @param password its password, or {@code null} for one that is told in the log
 */
@ConfigurationProperties("remit.admin")
record FirstAccount(@Nullable String username, @Nullable String password) {

	FirstAccount {
		username = (username == null || username.isBlank()) ? null : username;
		password = (password == null || password.isEmpty()) ? null : password;
	}

	/** Says everything but the password. */
	@Override
	public String toString() {
		return "FirstAccount[username=" + this.username + "]";
	}

}
