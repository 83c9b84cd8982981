package org.remit.admin;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.remit.content.Item;
import org.remit.web.Typed;

/**
 * What an editor began with: the form carries it along, so that it can be told who has
 * changed which field since.
 *
 * @param version the item's version
 * @param marks a mark of what stood in each field that was not empty, by its id
 */
record Beginning(String version, Map<String, String> marks) {

	private static final String VERSION = "version";

	private static final String MARKS = "began";

	/** Where whoever opens an item begins. */
	static Beginning at(Item item) {
		return new Beginning(item.version(), Merge.marks(Typescript.of(Blueprint.of(item.kind()), item.content())));
	}

	/** Where the editor began who has sent a form. */
	static Beginning in(Typed typed) {
		Map<String, String> marks = Arrays.stream(typed.text(MARKS).split(" "))
			.map((pair) -> pair.split("=", 2))
			.filter((pair) -> pair.length == 2)
			.collect(Collectors.toMap((pair) -> pair[0], (pair) -> pair[1], (one, other) -> one));
		return new Beginning(typed.text(VERSION), marks);
	}

	/** The same, to be saved over a newer version. */
	Beginning over(String newer) {
		return new Beginning(newer, this.marks);
	}

	/** What a form has to send to tell it, by name. */
	Map<String, String> fields() {
		return Map.of(VERSION, this.version, MARKS,
				this.marks.entrySet()
					.stream()
					.map((mark) -> mark.getKey() + "=" + mark.getValue())
					.sorted()
					.collect(Collectors.joining(" ")));
	}

}
