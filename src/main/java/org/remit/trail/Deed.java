package org.remit.trail;

/** What somebody can do that the trail keeps. */
public enum Deed {

	/** Something new was put into the content. */
	ADDED("added"),

	/** Something of the content was changed. */
	CHANGED("changed"),

	/** Something was taken out of the content. */
	REMOVED("removed"),

	/** Something was put away without being lost. */
	ARCHIVED("archived"),

	/** Something that was put away, or a former edition, was taken back. */
	RESTORED("restored"),

	/** Several things were put into another order. */
	REORDERED("reordered"),

	/** An edition was published. */
	PUBLISHED("published"),

	/** A publication was set for a later time. */
	SCHEDULED("scheduled"),

	/** A publication that was set for a later time was called off. */
	CALLED_OFF("called off"),

	/** A file was taken into the content. */
	IMPORTED("imported"),

	/** Somebody signed in. */
	SIGNED_IN("signed in"),

	/** Somebody was not let in. */
	SIGN_IN_REFUSED("was refused"),

	/** Nobody is let into an account for some time, after wrong passwords. */
	SIGN_IN_PAUSED("paused signing in"),

	/** Somebody signed out. */
	SIGNED_OUT("signed out"),

	/** All sessions of an account were ended. */
	SIGNED_OUT_EVERYWHERE("signed out everywhere"),

	/** An account was made. */
	ACCOUNT_ADDED("added the account"),

	/** An account got other rights. */
	ACCOUNT_CHANGED("changed the account"),

	/** An account can no longer be used. */
	ACCOUNT_DISABLED("disabled the account"),

	/** An account can be used again. */
	ACCOUNT_ENABLED("enabled the account"),

	/** Somebody changed their own password. */
	PASSWORD_CHANGED("changed the password"),

	/** Somebody got a new password from another. */
	PASSWORD_RESET("reset the password");

	private final String words;

	Deed(String words) {
		this.words = words;
	}

	/**
	 * The deed in words.
	 * @return a verb in the past tense, for example {@code added}
	 */
	public String words() {
		return this.words;
	}

}
