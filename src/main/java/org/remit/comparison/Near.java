package org.remit.comparison;

import java.util.List;

/**
 * A role that is close to another.
 *
 * @param role its slug
 * @param titles titles that stand for both
 * @param responsibilities how many responsibilities both hold
 * @param skills how many skills both need
 * @param page where the two are compared
 */
record Near(String role, List<String> titles, int responsibilities, int skills, String page) {

	static Near of(Neighbour neighbour) {
		return new Near(neighbour.role().slug(), neighbour.titles(), neighbour.responsibilities(), neighbour.skills(),
				neighbour.path());
	}

}
