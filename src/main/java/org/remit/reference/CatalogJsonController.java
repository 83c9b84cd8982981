package org.remit.reference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.remit.catalog.Edition;
import org.remit.catalog.PublishedCatalog;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The whole edition, its sources and the search as JSON. */
@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
@Tag(name = "Reference")
class CatalogJsonController {

	private final PublishedCatalog published;

	private final Search search;

	CatalogJsonController(PublishedCatalog published, Search search) {
		this.published = published;
		this.search = search;
	}

	@GetMapping("/catalog")
	@Operation(summary = "The whole newest edition")
	Edition catalog() {
		return this.published.current();
	}

	@GetMapping("/sources")
	@Operation(summary = "All sources, in the order of their numbers")
	Sources sources() {
		Edition edition = this.published.current();
		return new Sources(edition.number(), edition.catalog().sources());
	}

	@GetMapping("/search")
	@Operation(summary = "Finds roles, responsibilities, skills, questions and statements")
	@Parameter(name = "q", in = ParameterIn.QUERY, description = "What to look for; at most 200 characters",
			schema = @Schema(type = "string", maxLength = Query.LIMIT))
	Found search(HttpServletRequest request) {
		Query query = Query.of(Query.typed(request));
		return new Found(this.published.current().number(), query.words(), this.search.find(query));
	}

}
