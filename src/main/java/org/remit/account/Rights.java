package org.remit.account;

/** What the owner of an account may do. */
public enum Rights {

	/** May change the working copy. */
	EDITOR("Editor"),

	/** May also publish, restore, import, and manage accounts. */
	PUBLISHER("Publisher");

	private final String label;

	Rights(String label) {
		this.label = label;
	}

	/**
	 * What the rights are called.
	 * @return one word
	 */
	public String label() {
		return this.label;
	}

}
