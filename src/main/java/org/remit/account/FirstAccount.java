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

	FirstAccount {
		username = (username == null || username.isBlank()) ? null : username;
		password = (password == null || password.isEmpty()) ? null : password;
	}

	/**
	 * Returns the name as it is kept.
	 * @return the configured name, or else {@code publisher}
	 */
	String name() {
		return AccountName.of(Objects.requireNonNullElse(this.username, "publisher"));
	}

	/**
	 * Judges name and password as those of anybody else are judged.
	 * @param passwords the judge of passwords
	 * @throws UnfitFirstAccountException if either will not do
	 */
	void judge(Passwords passwords) {
		Complaints complaints = new Complaints();
		AccountName.judge("REMIT_ADMIN_USERNAME", name(), complaints);
		if (this.password != null) {
			passwords.judge("REMIT_ADMIN_PASSWORD", this.password, name(), complaints);
		}
		for (Link complaint : complaints.all()) {
			throw new UnfitFirstAccountException(complaint.href().substring(1), complaint.label());
		}
	}

	/** Says everything but the password. */
	@Override
	public String toString() {
		return "FirstAccount[username=" + this.username + "]";
	}

}
