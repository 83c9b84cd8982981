package org.remit.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.remit.catalog.Edition;
import org.remit.catalog.PastEditions;

import org.springframework.stereotype.Component;

/** Hands out former editions; keeps the few that were asked for last. */
@Component
class Archive implements PastEditions {

	private static final int KEPT = 8;

	private final Editions editions;

	private final Map<Integer, Edition> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

	Archive(Editions editions) {
		this.editions = editions;
	}

	@Override
	public synchronized Optional<Edition> edition(int number) {
		Edition edition = this.kept.get(number);
		if (edition == null) {
			edition = this.editions.findById(number).map(StoredEdition::toRecord).orElse(null);
			if (edition == null) {
				return Optional.empty();
			}
			if (this.kept.size() >= KEPT) {
				this.kept.remove(this.kept.keySet().iterator().next());
			}
			this.kept.put(number, edition);
		}
		return Optional.of(edition);
	}

}
