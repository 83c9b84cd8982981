package org.remit.reference;

import java.util.List;
import java.util.Locale;

import org.remit.catalog.Catalog;
import org.remit.catalog.PublishedCatalog;
import org.remit.catalog.Source;
import org.remit.web.Link;
import org.remit.web.Moved;
import org.remit.web.NoSuchPage;
import org.remit.web.Page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sources, and everything that rests on one of them. */
@Controller
class SourceController {

	private final PublishedCatalog published;

	SourceController(PublishedCatalog published) {
		this.published = published;
	}

	@GetMapping("/sources")
	String sources(Model model) {
		Catalog catalog = this.published.current().catalog();
		List<Passage> passages = Passages.of(catalog);
		model.addAttribute("page",
				new Page("Sources", "The documents that every statement rests on, and how far each of them reaches.",
						"/sources", "sources"));
		model.addAttribute("sources",
				catalog.sources().stream().map((source) -> CitedSource.of(source, passages)).toList());
		model.addAttribute("lookup", catalog.lookup());
		return "reference/sources";
	}

	@GetMapping("/sources/{key}")
	Object source(@PathVariable String key, Model model) {
		Catalog catalog = this.published.current().catalog();
		Source source = catalog.source(key.toUpperCase(Locale.ROOT))
			.orElseThrow(
					() -> new NoSuchPage("There is no source with this key.", new Link("All sources", "/sources")));
		if (!source.key().equals(key)) {
			return Moved.to("/sources/" + source.key());
		}
		List<Passage> passages = Passages.of(catalog).stream().filter((passage) -> passage.cites(key)).toList();
		model.addAttribute("page", new Page(source.title(), source.about(), "/sources/" + key, "sources"));
		model.addAttribute("source", source);
		model.addAttribute("footnote", catalog.lookup().footnote().get(key));
		model.addAttribute("resting", CitedSource.resting(passages.size()));
		model.addAttribute("groups", PassageGroup.of(passages));
		return "reference/source";
	}

}
