package org.remit.reference;

import java.util.List;
import java.util.stream.Collectors;

import org.remit.catalog.Role;

/** Where roles are compared. */
final class Comparisons {

	/** The greatest number of roles that are compared. */
	static final int MOST = 4;

	private Comparisons() {
	}

	/**
	 * The address of a comparison.
	 * @param roles two to four roles, in the catalogue's order
	 * @return a path
	 */
	static String path(List<Role> roles) {
		return "/compare/" + roles.stream().map(Role::slug).collect(Collectors.joining("-vs-"));
	}

}
