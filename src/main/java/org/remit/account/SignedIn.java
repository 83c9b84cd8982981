package org.remit.account;

import java.util.stream.Stream;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody who has signed in, as they are at this request. */
public final class SignedIn extends AbstractAuthenticationToken {

	private final String account;

	private final Rights rights;

	private final boolean mustChange;

	SignedIn(Account account) {
		super(Stream.of(Rights.values())
			.filter((right) -> right.compareTo(account.rights()) <= 0)
			.map((right) -> new SimpleGrantedAuthority("ROLE_" + right))
			.toList());
		this.account = account.name();
		this.rights = account.rights();
		this.mustChange = account.mustChange();
		setAuthenticated(true);
	}

	@Override
	public String getName() {
		return this.account;
	}

	@Override
	public Object getPrincipal() {
		return this.account;
	}

	@Override
	public Object getCredentials() {
		return "";
	}

	/**
	 * Whether the account may publish, and all that goes with it.
	 * @return true for a publisher
	 */
	public boolean isPublisher() {
		return this.rights == Rights.PUBLISHER;
	}

	/** Whether somebody else knows the password. */
	boolean mustChange() {
		return this.mustChange;
	}

}
