package org.remit.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.remit.catalog.Differences;
import org.remit.catalog.Edition;
import org.remit.catalog.PastEditions;
import org.remit.catalog.PublishedCatalog;

/**
 * All editions and how each differs from the one before. Editions never change, so what
 * was once found out about one is kept: its note and its numbers, a few hundred bytes.
 */
final class History {

	/** The greatest number of editions on a page. */
	static final int PER_PAGE = 20;

	private static final int KEPT = 1000;

	private final PublishedCatalog published;

	private final PastEditions past;

	private final Map<Integer, Release> kept = new LinkedHashMap<>(64, 0.75f, true) {

		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, Release> eldest) {
			return size() > KEPT;
		}

	};

	History(PublishedCatalog published, PastEditions past) {
		this.published = published;
		this.past = past;
	}

	/** How many pages the list of all editions has. */
	int pages() {
		return (this.published.current().number() + PER_PAGE - 1) / PER_PAGE;
	}

	/** The editions of one page, the newest first. */
	List<Release> page(int page) {
		int newest = this.published.current().number() - (page - 1) * PER_PAGE;
		return IntStream.rangeClosed(Math.max(1, newest - PER_PAGE + 1), newest)
			.map((number) -> newest + Math.max(1, newest - PER_PAGE + 1) - number)
			.mapToObj(this::release)
			.flatMap(Optional::stream)
			.toList();
	}

	/** One edition; nothing if there is none with this number. */
	Optional<Edition> edition(int number) {
		Edition current = this.published.current();
		if (number == current.number()) {
			return Optional.of(current);
		}
		return (number >= 1 && number < current.number()) ? this.past.edition(number) : Optional.empty();
	}

	/**
	 * How an edition differs from the one before; of the first there is nothing to say.
	 */
	Differences differences(Edition edition) {
		return edition(edition.number() - 1).map((before) -> Differences.between(before.catalog(), edition.catalog()))
			.orElse(new Differences(List.of()));
	}

	Release release(Edition edition, Differences differences) {
		return Release.of(edition,
				(edition.number() == 1) ? "The beginning: nothing came before it" : Redline.summary(differences));
	}

	private synchronized Optional<Release> release(int number) {
		Release known = this.kept.get(number);
		if (known != null) {
			return Optional.of(known);
		}
		Optional<Release> release = edition(number).map((edition) -> release(edition, differences(edition)));
		release.ifPresent((found) -> this.kept.put(number, found));
		return release;
	}

}
