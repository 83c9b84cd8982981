package org.remit.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Edition;
import org.remit.catalog.PublishedCatalog;

import org.springframework.stereotype.Component;

/** Finds what somebody looks for in the newest edition. */
@Component
class Search {

	private final PublishedCatalog published;

	private final AtomicReference<@Nullable Indexed> indexed = new AtomicReference<>();

	Search(PublishedCatalog published) {
		this.published = published;
	}

	/**
	 * Finds passages.
	 * @param query what to look for
	 * @return what was found, the best first; nothing for an empty query
	 */
	List<Hit> find(Query query) {
		if (query.isEmpty()) {
			return List.of();
		}
		List<Hit> hits = new ArrayList<>(index().find(query));
		Mentions.comparison(query, this.published.current().catalog()).ifPresent((hit) -> hits.add(0, hit));
		return List.copyOf(hits);
	}

	/* Two requests may both make the index of a new edition; the same comes out twice. */
	private SearchIndex index() {
		Edition edition = this.published.current();
		Indexed ready = this.indexed.get();
		if (ready == null || !ready.sha256().equals(edition.sha256())) {
			ready = new Indexed(edition.sha256(), SearchIndex.of(Passages.of(edition.catalog())));
			this.indexed.set(ready);
		}
		return ready.index();
	}

	private record Indexed(String sha256, SearchIndex index) {

	}

}
