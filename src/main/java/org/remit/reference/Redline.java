package org.remit.reference;

import java.util.List;
import java.util.stream.Stream;

import org.remit.catalog.Change;
import org.remit.catalog.Differences;
import org.remit.web.Wording;

/**
 * The differences between two states of the content, word by word, as a page shows them.
 * Drawn by {@code reference/parts :: redline}. What differs much comes in several pages.
 *
 * @param summary how much differs, in words
 * @param items what differs, in the order of the content; those of this page
 * @param page which page this is, from 1
 * @param pages how many pages there are, at least 1
 */
public record Redline(String summary, List<ChangedItem> items, int page, int pages) {

	/** The greatest number of items on a page. */
	public static final int PER_PAGE = 100;

	public Redline {
		items = List.copyOf(items);
	}

	/**
	 * Draws up differences.
	 * @param differences the differences
	 * @param page which page of them; one beyond the last stands for the last
	 * @return what a page shows
	 */
	public static Redline of(Differences differences, int page) {
		int all = differences.items().size();
		int pages = Math.max(1, (all + PER_PAGE - 1) / PER_PAGE);
		int shown = Math.max(1, Math.min(page, pages));
		return new Redline(summary(differences),
				differences.items()
					.subList((shown - 1) * PER_PAGE, Math.min(all, shown * PER_PAGE))
					.stream()
					.map(ChangedItem::of)
					.toList(),
				shown, pages);
	}

	/**
	 * How much differs.
	 * @param differences the differences
	 * @return for example {@code 2 added and 1 changed}
	 */
	public static String summary(Differences differences) {
		if (differences.isEmpty()) {
			return "Nothing differs";
		}
		return Wording.list(Stream.of(Change.values())
			.filter((change) -> differences.count(change) > 0)
			.map((change) -> count(differences.count(change), change))
			.toList());
	}

	private static String count(long number, Change change) {
		return ((change == Change.REORDERED) ? Wording.count(number, "list", "lists") : String.valueOf(number)) + " "
				+ change.words();
	}

	/**
	 * Whether nothing differs.
	 * @return true if there is nothing to show
	 */
	public boolean isEmpty() {
		return this.items.isEmpty();
	}

}
