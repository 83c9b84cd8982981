package org.remit.comparison;

import java.util.List;

/**
 * How many rows there are of which sort, whichever are shown.
 *
 * @param all all rows
 * @param differences rows in which at least two of the roles differ
 * @param common rows in which the same is said of all the roles
 */
public record Tally(int all, int differences, int common) {

	static Tally of(List<Contrast> contrasts) {
		return new Tally(contrasts.size(), count(contrasts, Contrast.DIFFERENT), count(contrasts, Contrast.SAME));
	}

	private static int count(List<Contrast> contrasts, Contrast wanted) {
		return (int) contrasts.stream().filter((contrast) -> contrast == wanted).count();
	}

	/**
	 * The number of rows of one sort.
	 * @param show the sort
	 * @return the number
	 */
	public int of(Show show) {
		return switch (show) {
			case ALL -> this.all;
			case DIFFERENCES -> this.differences;
			case COMMON -> this.common;
		};
	}

	/**
	 * The rows of which nobody can tell whether the roles differ, as no source speaks of
	 * one of them.
	 * @return how many there are
	 */
	public int unknown() {
		return this.all - this.differences - this.common;
	}

}
