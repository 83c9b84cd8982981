package org.remit.account;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.remit.web.Complaints;
import org.remit.web.Link;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The account that the first start makes. Neither matters once there is an account.
 *
 * @param username its name, or {@code null} for {@code publisher}
 * @param password its password, or {@code null} for one that is told in the log
 */
@ConfigurationProperties("remit.admin")
record FirstAccount(@Nullable String username, @Nullable String password) {

	/**
	 * Judges name and password as those of anybody else are judged.
	 * @throws IllegalArgumentException if either will not do; it never says the password
	 */
	FirstAccount {
		username = (username == null || username.isBlank()) ? null : username;
		password = (password == null || password.isEmpty()) ? null : password;
		judge(name(username), password);
	}

	/**
	 * Returns the name as it is kept.
	 * @return the configured name, or else {@code publisher}
	 */
	String name() {
		return name(this.username);
	}

	private static String name(@Nullable String username) {
		return AccountName.of(Objects.requireNonNullElse(username, "publisher"));
	}

	private static void judge(String name, @Nullable String password) {
		Complaints complaints = new Complaints();
		AccountName.judge("remit.admin.username", name, complaints);
		if (password != null) {
			new PasswordPolicy().judge("remit.admin.password", password, name, complaints);
		}
		for (Link complaint : complaints.all()) {
			throw new IllegalArgumentException(
					"%s will not do. %s Without name and password the first publisher gets a password that is told in the log"
						.formatted(complaint.href().substring(1), complaint.label()));
		}
	}

	/** Says everything but the password. */
	@Override
	public String toString() {
		return "FirstAccount[username=" + this.username + "]";
	}

}
