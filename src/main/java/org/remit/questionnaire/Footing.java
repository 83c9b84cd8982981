package org.remit.questionnaire;

/**
 * What a verdict stands on, in numbers.
 *
 * @param asked how many questions were asked, at least 1
 * @param open how many of these were left open
 * @param alternatives how many other single answers could have been given, not counting
 * that something were not known; 0 if nobody looked
 * @param altering how many of these would alter the verdict; for a fit, the role that
 * suits best
 */
public record Footing(int asked, int open, int alternatives, int altering) {

	/**
	 * Whether nothing at all was answered.
	 * @return true if every question is open
	 */
	public boolean isMissing() {
		return this.open == this.asked;
	}

}
