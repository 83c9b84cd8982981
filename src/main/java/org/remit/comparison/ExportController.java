package org.remit.comparison;

import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;

import org.remit.catalog.Edition;
import org.remit.catalog.PublishedCatalog;
import org.remit.web.BadAddress;
import org.remit.web.Link;
import org.remit.web.PublicAddress;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A comparison as a file to take away. */
@Controller
class ExportController {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);

	private final PublishedCatalog published;

	private final PublicAddress address;

	ExportController(PublishedCatalog published, PublicAddress address) {
		this.published = published;
		this.address = address;
	}

	@GetMapping("/compare/{roles:[^.]+}.csv")
	ResponseEntity<String> csv(@PathVariable String roles) {
		return file(roles, ".csv", CSV, ComparisonCsv::of);
	}

	@GetMapping("/compare/{roles:[^.]+}.md")
	ResponseEntity<String> markdown(@PathVariable String roles) {
		return file(roles, ".md", MARKDOWN, ComparisonMarkdown::of);
	}

	private ResponseEntity<String> file(String roles, String suffix, MediaType type,
			BiFunction<Comparison, Origin, String> written) {
		Edition edition = this.published.current();
		Lineup lineup = Lineup.parse(roles, edition.catalog());
		if (lineup.isTooSmall() || lineup.isTooLarge()) {
			throw new BadAddress("A comparison has two, three or four different roles.",
					new Link("Choose roles", "/compare"));
		}
		Comparison comparison = Comparison.of(edition.catalog(), lineup.roles(), Show.ALL);
		Origin origin = new Origin(lineup.title(), this.address.of(lineup.path()), edition.number(),
				edition.catalog().lookup());
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(lineup.slug() + suffix).build().toString())
			.body(written.apply(comparison, origin));
	}

}
