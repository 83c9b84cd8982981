package org.remit.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.remit.catalog.Edition;
import org.remit.catalog.PublishedCatalog;

import org.springframework.stereotype.Component;

/** Finds what somebody looks for in the newest edition. */
@Component
class Search {

	private static final int KEPT = 2;

	private final PublishedCatalog published;

	/* By SHA-256: what readers search, and what editors try before they publish it. */
	private final Map<String, SearchIndex> indexes = Collections
		.synchronizedMap(new LinkedHashMap<>(KEPT + 1, 1, true) {

			private static final long serialVersionUID = 1;

			@Override
			protected boolean removeEldestEntry(Map.Entry<String, SearchIndex> eldest) {
				return size() > KEPT;
			}

		});

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
		SearchIndex ready = this.indexes.get(edition.sha256());
		if (ready == null) {
			ready = SearchIndex.of(Passages.of(edition.catalog()));
			this.indexes.put(edition.sha256(), ready);
		}
		return ready;
	}

}
