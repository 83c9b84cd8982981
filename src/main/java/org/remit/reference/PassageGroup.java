package org.remit.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Passages of one kind.
 *
 * @param label the kind in words
 * @param anchor its identifier on the page
 * @param passages the passages, at least one
 */
record PassageGroup(String label, String anchor, List<Passage> passages) {

	static List<PassageGroup> of(List<Passage> passages) {
		return Arrays.stream(Passage.Kind.values())
			.map((kind) -> new PassageGroup(kind.label(), kind.name().toLowerCase(Locale.ROOT),
					passages.stream().filter((passage) -> passage.kind() == kind).toList()))
			.filter((group) -> !group.passages().isEmpty())
			.toList();
	}

}
