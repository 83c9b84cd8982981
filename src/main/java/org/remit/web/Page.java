package org.remit.web;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * What the layout has to know about a page. A controller puts it into its model as
 * {@code page}.
 *
 * @param title what the page is about, without the site's name
 * @param description one sentence for search engines and link previews
 * @param path the page's one true address, from the root, with the query if the query
 * makes it another page
 * @param section the key of the navigation entry it belongs to: roles, compare,
 * questions, sources, or empty
 * @param robots what robots are told, for example {@code noindex}
 */
public record Page(String title, String description, String path, String section, @Nullable String robots) {

	/** Refuses a page without a title, a description or a path from the root. */
	public Page {
		Assert.hasText(title, "A page has a title");
		Assert.hasText(description, "A page has a description");
		Assert.isTrue(path.startsWith("/"), "A page's path starts at the root");
	}

	/**
	 * Makes a page that search engines may list.
	 * @param title its title
	 * @param description its description
	 * @param path its address
	 * @param section its section
	 */
	public Page(String title, String description, String path, String section) {
		this(title, description, path, section, null);
	}

	/**
	 * Returns the same page, kept out of search engines.
	 * @return the page with {@code noindex}
	 */
	public Page unlisted() {
		return new Page(this.title, this.description, this.path, this.section, "noindex");
	}

}
