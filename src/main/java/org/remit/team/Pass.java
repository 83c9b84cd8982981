package org.remit.team;

import org.jspecify.annotations.Nullable;

/**
 * What somebody may see and do who holds a token.
 *
 * @param token the token
 * @param holder who holds it
 * @param check the team's check
 * @param ballot their own answers so far; only with a personal link
 * @param finished whether they have said that this is all
 * @param outdated whether these are answers in a former round
 */
record Pass(Token token, Holder holder, Check check, @Nullable Ballot ballot, boolean finished, boolean outdated) {

	/**
	 * An address that this token opens.
	 * @param rest what follows the token, empty or beginning with a slash
	 * @return a path from the root
	 */
	public String path(String rest) {
		return "/teams/" + this.token.value() + rest;
	}

	/** Whether whoever holds it leads the check. */
	public boolean lead() {
		return this.holder == Holder.LEAD;
	}

	/** Whether answers can be given with it now. */
	public boolean mayAnswer() {
		return this.holder == Holder.PERSON && this.check.open() && !this.outdated;
	}

	/** Who holds a token. */
	enum Holder {

		/** Who set the check up. */
		LEAD,

		/** Anybody in the team. */
		TEAM,

		/** Whoever has begun to answer. */
		PERSON

	}

}
