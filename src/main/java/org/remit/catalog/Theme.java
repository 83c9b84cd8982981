package org.remit.catalog;

/** What a responsibility belongs to. The order is that of the pages. */
public enum Theme {

	DIRECTION("Direction"), DISCOVERY("Discovery"), BACKLOG("Backlog"), DELIVERY("Delivery"),
	PEOPLE("People and communication"), MEASUREMENT("Measurement");

	private final String label;

	Theme(String label) {
		this.label = label;
	}

	/**
	 * The theme in words.
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
