package org.remit.reference;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

import org.springframework.web.util.UriUtils;

/** A walk through a site: from the start page to whatever its pages lead to. */
final class Crawl {

	private final Map<String, Document> pages = new LinkedHashMap<>();

	private final Set<String> elsewhere = new LinkedHashSet<>();

	private final List<String> broken = new ArrayList<>();

	private final Map<String, String> anchors = new LinkedHashMap<>();

	private final Set<String> seen = new LinkedHashSet<>();

	private Crawl() {
	}

	/**
	 * Walks through all of a site.
	 * @param site answers an address from the root, such as {@code /roles?x=y}
	 * @return what was found
	 */
	static Crawl of(Function<String, Visit> site) {
		Crawl crawl = new Crawl();
		Deque<Step> ahead = new ArrayDeque<>(List.of(new Step("/", "/", false)));
		crawl.seen.add("/");
		while (!ahead.isEmpty()) {
			Step step = ahead.pop();
			Visit visit = site.apply(step.to());
			if (visit.status() == 303) {
				continue; // sends a visitor on whose answers are not in the address yet
			}
			if (visit.status() == 422 && step.asksWhatNobodyChose()) {
				continue; // says politely that something has to be chosen first
			}
			if (visit.status() != 200) {
				crawl.broken.add("%s leads to %s: %d".formatted(step.from(), step.to(), visit.status()));
			}
			else if (visit.type().startsWith("text/html")) {
				Document page = Jsoup.parse(visit.body());
				crawl.pages.put(step.to(), page);
				crawl.follow(page, step.to(), ahead);
			}
		}
		crawl.anchors.forEach((to, from) -> crawl.checkAnchor(URI.create(to), from));
		return crawl;
	}

	private void follow(Document page, String from, Deque<Step> ahead) {
		for (Element element : page.select("[href], [src], form[action]:not([method=post])")) {
			String link = element.hasAttr("href") ? element.attr("href")
					: element.hasAttr("src") ? element.attr("src") : asItStands((FormElement) element);
			URI to = URI.create("http://site" + from).resolve(link.startsWith("#") ? from + link : link);
			if (!"site".equals(to.getHost())) {
				this.elsewhere.add(link);
				continue;
			}
			String address = address(to);
			if (to.getFragment() != null) {
				this.anchors.putIfAbsent(to.toString(), from);
			}
			if (this.seen.add(address) && !isAnotherAnswer(from, address)) {
				ahead.add(new Step(from, address, element.hasAttr("action")));
			}
		}
	}

	/* Where a form leads when nobody has changed anything in it. */
	private static String asItStands(FormElement form) {
		String query = form.formData()
			.stream()
			.map((field) -> field.key() + "=" + UriUtils.encode(field.value(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return form.attr("action") + (query.isEmpty() ? "" : "?" + query);
	}

	/* Answers lead to answers without end; one step into them is enough. */
	private static boolean isAnotherAnswer(String from, String to) {
		return from.matches("/questionnaires/.+\\?.*") && to.matches("/questionnaires/.+\\?.*");
	}

	private void checkAnchor(URI to, String from) {
		Document page = this.pages.get(address(to));
		if (page == null || page.getElementById(to.getFragment()) == null) {
			this.broken.add("%s leads to %s#%s: not on that page".formatted(from, address(to), to.getFragment()));
		}
	}

	private static String address(URI uri) {
		return (uri.getRawPath().isEmpty() ? "/" : uri.getRawPath())
				+ ((uri.getRawQuery() != null) ? "?" + uri.getRawQuery() : "");
	}

	/** Every page by its address. */
	Map<String, Document> pages() {
		return this.pages;
	}

	/** Every link to another site. */
	Set<String> elsewhere() {
		return this.elsewhere;
	}

	/** Every link that leads nowhere, in words. */
	List<String> broken() {
		return this.broken;
	}

	/**
	 * What an address answered.
	 *
	 * @param status the HTTP status
	 * @param type the content type, or nothing
	 * @param body the body
	 */
	record Visit(int status, String type, String body) {
	}

	private record Step(String from, String to, boolean asksWhatNobodyChose) {
	}

}
