package org.remit.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.catalog.Catalog;
import org.remit.catalog.Role;
import org.remit.catalog.Statement;
import org.remit.reference.Hit.Piece;
import org.remit.web.ComparisonAddress;

/**
 * The roles that a query names in more than one place, as in "PM vs PO": whoever types
 * that wants them side by side.
 */
final class Mentions {

	private Mentions() {
	}

	/**
	 * Finds the comparison of the roles that a query names.
	 * @param query the query
	 * @param catalog where to find the roles
	 * @return the comparison's place; nothing if fewer than two roles are named, all by
	 * one word, or more than fit side by side
	 */
	static Optional<Hit> comparison(Query query, Catalog catalog) {
		List<String> words = Words.all(query.words());
		Set<Role> named = new LinkedHashSet<>();
		Set<Integer> places = new HashSet<>();
		for (Role role : catalog.roles()) {
			for (List<String> name : names(role)) {
				int place = Collections.indexOfSubList(words, name);
				if (place >= 0) {
					named.add(role);
					places.add(place);
				}
			}
		}
		if (places.size() < 2 || named.size() < 2 || named.size() > ComparisonAddress.MOST) {
			return Optional.empty();
		}
		String title = named.stream().map(Role::name).collect(Collectors.joining(", "));
		String path = ComparisonAddress.of(named.stream().map(Role::slug).toList());
		return Optional.of(new Hit("Side by side", List.of(), pieces("Compare " + title),
				pieces("What differs, what they share, and who does what."), path, List.of()));
	}

	private static List<List<String>> names(Role role) {
		List<List<String>> names = new ArrayList<>();
		Stream.concat(Stream.of(role.name(), role.abbreviation()), role.titles().stream().map(Statement::text))
			.map(Words::all)
			.forEach(names::add);
		return names;
	}

	private static List<Piece> pieces(String text) {
		return List.of(new Piece(text, false));
	}

}
