package org.remit.reference;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Differences;
import org.remit.catalog.Edition;
import org.remit.catalog.PastEditions;
import org.remit.catalog.PublishedCatalog;
import org.remit.web.Link;
import org.remit.web.NoSuchPage;
import org.remit.web.Page;
import org.remit.web.PublicAddress;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What is new: every edition, and how it differs from the one before. */
@Controller
class ChangesController {

	private static final Link ALL = new Link("All changes", "/changes");

	private final History history;

	private final PublicAddress address;

	ChangesController(PublishedCatalog published, PastEditions past, PublicAddress address) {
		this.history = new History(published, past);
		this.address = address;
	}

	@GetMapping("/changes")
	String changes(@RequestParam(name = "page", defaultValue = "1") String typed, Model model) {
		int page = number(typed);
		int pages = this.history.pages();
		if (page < 1 || page > pages) {
			throw new NoSuchPage("There is no such page of changes.", ALL);
		}
		model.addAttribute("page", new Page("What has changed",
				"Every edition of the content: what was new in it, and why.", "/changes", ""));
		model.addAttribute("releases", this.history.page(page));
		model.addAttribute("ways", ways("/changes", page, pages, "Newer editions", "Older editions"));
		return "reference/changes";
	}

	@GetMapping("/changes/{number}")
	String change(@PathVariable("number") String typed, @RequestParam(name = "page", defaultValue = "1") String part,
			Model model) {
		Edition edition = this.history.edition(number(typed))
			.orElseThrow(() -> new NoSuchPage("There is no edition with this number.", ALL));
		Differences differences = this.history.differences(edition);
		Release release = this.history.release(edition, differences);
		Redline redline = Redline.of(differences, number(part));
		model.addAttribute("page", new Page("What changed in edition " + edition.number(),
				release.summary() + ", published " + release.publishedOn() + ".", release.href(), ""));
		model.addAttribute("release", release);
		model.addAttribute("redline", redline);
		model.addAttribute("ways",
				ways(release.href(), redline.page(), redline.pages(), "Earlier in the list", "Further in the list"));
		model.addAttribute("before",
				this.history.edition(edition.number() - 1).map((one) -> "/changes/" + one.number()).orElse(null));
		model.addAttribute("after",
				this.history.edition(edition.number() + 1).map((one) -> "/changes/" + one.number()).orElse(null));
		return "reference/change";
	}

	@GetMapping(path = "/changes/atom.xml", produces = "application/atom+xml;charset=UTF-8")
	@ResponseBody
	String feed() {
		return ChangesFeed.of(this.history.page(1), this.address);
	}

	private static List<Link> ways(String path, int page, int pages, String back, String on) {
		List<Link> ways = new ArrayList<>();
		if (page > 1) {
			ways.add(new Link(back, path + "?page=" + (page - 1)));
		}
		if (page < pages) {
			ways.add(new Link(on, path + "?page=" + (page + 1)));
		}
		return ways;
	}

	/* 0 for whatever is no number in its usual form. */
	private static int number(@Nullable String typed) {
		return (typed != null && typed.matches("[1-9]\\d{0,8}")) ? Integer.parseInt(typed) : 0;
	}

}
