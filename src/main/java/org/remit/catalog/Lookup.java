package org.remit.catalog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

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

	/**
	 * The same entries for a text without links.
	 * @param cited keys of the sources that the text cites
	 * @return for each mark, by number, the source's title and publisher
	 */
	public Map<String, String> bibliography(Set<String> cited) {
		Map<String, String> entries = new LinkedHashMap<>();
		footnotes(cited)
			.forEach((note) -> entries.put(note.label(), note.source().title() + ", " + note.source().publisher()));
		return entries;
	}

	/**
	 * The marks of a statement in a text without links.
	 * @param keys keys of the sources to cite; unknown ones are left out
	 * @return for example {@code [1] [4]}, with a blank before each
	 */
	public String marks(Collection<String> keys) {
		return keys.stream()
			.map(this.footnote::get)
			.filter(Objects::nonNull)
			.map((note) -> " [" + note.label() + "]")
			.collect(Collectors.joining());
	}

}
