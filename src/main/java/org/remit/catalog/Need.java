package org.remit.catalog;

/** How much a role needs a skill. */
public enum Need {

	/** The role cannot be done without it. */
	ESSENTIAL("Essential"),

	/** It helps. */
	USEFUL("Useful");

	private final String label;

	Need(String label) {
		this.label = label;
	}

	/**
	 * The need in words.
	 * @return a short label with a capital
	 */
	public String label() {
		return this.label;
	}

	@Override
	public String toString() {
		return Slugs.of(this);
	}

}
