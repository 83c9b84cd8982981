package org.remit.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RemovalTests {

	@Test
	void looksForWhatRefersToARemovedItemOnlyWhereSomethingCan() {
		AtomicInteger looks = new AtomicInteger();
		Map<ItemLine, Record> all = new LinkedHashMap<>();
		all.put(line(DraftKind.TOPIC, "other"), new Watched("S2", looks));
		List.of("a", "b", "c", "d").forEach((key) -> all.put(line(DraftKind.SKILL, key), new Tied("S1")));
		all.put(line(DraftKind.RULE, "which~e"), new Tied("S1"));

		Removal removal = Removal.of(item(DraftKind.SOURCE, "S1"), all);

		assertThat(removal.removed()).hasSize(5);
		assertThat(looks).hasValue(1);
	}

	@Test
	void looksAgainForWhatRefersToARoleThatGoes() {
		Map<ItemLine, Record> all = new LinkedHashMap<>();
		all.put(line(DraftKind.MOVE, "one-to-two"), new Led("one"));
		all.put(line(DraftKind.ROLE, "one"), new Tied("S1"));

		Removal removal = Removal.of(item(DraftKind.SOURCE, "S1"), all);

		assertThat(removal.removed()).extracting((consequence) -> consequence.item().key())
			.containsExactly("one-to-two", "one");
	}

	private static ItemLine line(DraftKind kind, String key) {
		return new ItemLine(kind, key, key, "", false);
	}

	private static Item item(DraftKind kind, String key) {
		return new Item(kind, key, key, "", false, new Tied("none"), "1");
	}

	/** Cannot do without its source. */
	record Tied(String sources) {
	}

	/** Cannot do without a role. */
	record Led(String from) {
	}

	/** Counts how often it is looked at. */
	record Watched(String sources, AtomicInteger looks) {

		@Override
		public String sources() {
			this.looks.incrementAndGet();
			return this.sources;
		}

	}

}
