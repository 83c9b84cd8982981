package org.remit.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.remit.content.DraftKind;
import org.remit.content.ItemLine;
import org.remit.web.Link;
import org.remit.web.Typed;

/**
 * Some items of a kind: those that somebody looks for, a page at a time.
 *
 * @param lines the items of this page
 * @param all how many there are altogether
 * @param found how many are looked for
 * @param page the page's number, from 1
 * @param pages how many pages there are, at least 1
 * @param wish what is looked for
 */
record ItemList(List<ItemLine> lines, int all, int found, int page, int pages, Wish wish) {

	static final int PER_PAGE = 50;

	static ItemList of(List<ItemLine> all, Wish wish) {
		List<ItemLine> found = all.stream().filter(wish::wants).toList();
		int pages = Math.max(1, (found.size() + PER_PAGE - 1) / PER_PAGE);
		int page = Math.max(1, Math.min(pages, wish.page()));
		int from = (page - 1) * PER_PAGE;
		return new ItemList(found.subList(from, Math.min(found.size(), from + PER_PAGE)), all.size(), found.size(),
				page, pages, wish);
	}

	/** How many there are, in words. */
	public String count() {
		return (this.found == this.all) ? String.format(Locale.UK, "%,d", this.all)
				: String.format(Locale.UK, "%,d of %,d", this.found, this.all);
	}

	/** Links to the pages before and after this one. */
	List<Link> ways(DraftKind kind) {
		List<Link> ways = new ArrayList<>();
		String address = Content.list(kind) + "?" + this.wish.query();
		if (this.page > 1) {
			ways.add(new Link("Back in the list", address + "page=" + (this.page - 1)));
		}
		if (this.page < this.pages) {
			ways.add(new Link("Further in the list", address + "page=" + (this.page + 1)));
		}
		return ways;
	}

	/**
	 * What somebody looks for.
	 *
	 * @param words what titles or keys have to contain, or empty
	 * @param group the group's slug, or empty for all
	 * @param state {@code archived}, {@code used}, or empty for both
	 * @param page the page wanted
	 */
	record Wish(String words, String group, String state, int page) {

		static Wish of(Typed typed) {
			return new Wish(typed.text("q"), typed.text("group"), typed.text("state"),
					EditionsController.number(typed, "page"));
		}

		boolean wants(ItemLine line) {
			String text = (line.title() + " " + line.key()).toLowerCase(Locale.ROOT);
			return Stream.of(this.words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains)
					&& (this.group.isEmpty() || this.group.equals(line.group()))
					&& (this.state.isEmpty() || this.state.equals(line.archived() ? "archived" : "used"));
		}

		public boolean isForAll() {
			return this.words.isEmpty() && this.group.isEmpty() && this.state.isEmpty();
		}

		/** Whether nothing is left out between two items of one group. */
		public boolean isWholeGroups() {
			return this.words.isEmpty() && this.state.isEmpty();
		}

		/** The same as a query, ready for one parameter more. */
		String query() {
			return "q=" + Content.encoded(this.words) + "&group=" + Content.encoded(this.group) + "&state="
					+ Content.encoded(this.state) + "&";
		}

	}

}
