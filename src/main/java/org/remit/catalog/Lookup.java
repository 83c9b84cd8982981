package org.remit.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a page looks up while it is drawn.
 *
 * @param role every role by its slug
 * @param footnote every source by its key
 */
public record Lookup(Map<String, Role> role, Map<String, Footnote> footnote) {

	static Lookup of(Catalog catalog) {
		Map<String, Role> roles = new LinkedHashMap<>();
		catalog.roles().forEach((role) -> roles.put(role.slug(), role));
		Map<String, Footnote> footnotes = new LinkedHashMap<>();
		for (Source source : catalog.sources()) {
			footnotes.put(source.key(), new Footnote(footnotes.size() + 1, source));
		}
		return new Lookup(roles, footnotes);
	}

	/**
	 * The entries at the foot of a page.
	 * @param cited keys of the sources that the page cites
	 * @return their footnotes by number
	 */
	public List<Footnote> footnotes(Set<String> cited) {
		return this.footnote.values().stream().filter((note) -> cited.contains(note.source().key())).toList();
	}

}
